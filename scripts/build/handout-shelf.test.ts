import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handoutDigest } from '#print/handouts/kept-handouts.ts';
import { handoutShelf } from './handout-shelf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const handout = { bytes: new Uint8Array([37, 80, 68, 70]), pages: 2, shortened: true };

test('what is kept comes back in the next run, and nothing else does', () => {
  handoutShelf(folder).keep('one', handout);
  const { bytes, ...rest } = handoutShelf(folder).take('one') ?? { bytes: new Uint8Array() };
  expect([...bytes]).toEqual([...handout.bytes]);
  expect(rest).toEqual({ pages: 2, shortened: true });
  expect(handoutShelf(folder).take('two')).toBeUndefined();
});

test('a file that is damaged counts as not kept', () => {
  handoutShelf(folder).keep('one', handout);
  truncateSync(join(folder, 'one'), 5);
  expect(handoutShelf(folder).take('one')).toBeUndefined();
});

test('what was long not asked for is thrown away', () => {
  const shelf = handoutShelf(folder);
  for (const digest of ['old', 'new']) shelf.keep(digest, handout);
  utimesSync(join(folder, 'old'), 0, 0);
  handoutShelf(folder);
  expect(readdirSync(folder)).toEqual(['new']);
});

test('where nothing can be written nothing is kept, and nothing fails', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const shelf = handoutShelf(join(file, 'below'));
  shelf.keep('one', handout);
  expect(shelf.take('one')).toBeUndefined();
});

test('another file, another content and another place of the border between them give another digest', () => {
  const digests = [
    new Map([['/a', 'text']]),
    new Map([['/b', 'text']]),
    new Map([['/a', 'texts']]),
    new Map([
      ['/a', 'te'],
      ['/b', 'xt'],
    ]),
  ].map(handoutDigest);
  expect(new Set(digests).size).toBe(4);
  expect(handoutDigest(new Map([['/a', 'text']]))).toBe(digests[0]);
});
