import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../reading.ts';
import { readingMemory } from './memory.ts';

const FIXTURES = join(import.meta.dirname, '../../../scripts/fixtures');

test('a folder that is read again gives the findings of a first reading, whatever was mended or broken meanwhile', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'both-sides-')), 'content');
  cpSync(join(FIXTURES, 'czech-only'), folder, { recursive: true });
  const memory = readingMemory();
  const read = (withMemory: boolean) => readLibrary(folder, { today: '2026-11-22', ...(withMemory ? { memory } : {}) });
  const site = join(folder, 'site.yaml');
  const whole = readFileSync(site, 'utf8');
  const first = await read(true);
  expect(first.library).toBeDefined();
  const states = [`${whole}\nnobody: knows\n`, whole.replace('languages:', 'langages:'), whole];
  for (const state of states) {
    writeFileSync(site, state);
    const remembered = await read(true);
    const fresh = await read(false);
    expect(remembered.issues).toEqual(fresh.issues);
    expect(remembered.library === undefined).toBe(fresh.library === undefined);
  }
});
