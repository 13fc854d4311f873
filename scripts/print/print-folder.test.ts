import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { printFolder } from './print-folder.ts';

test('the printed files of another project do not get into the folder of this one', () => {
  expect(printFolder({ content: 'content' })).toBe(resolve('dist'));
  expect(printFolder({ content: './content/' })).toBe(resolve('dist'));
  expect(printFolder({ content: '../other/content' })).toBe(resolve('../other/content-print'));
  expect(printFolder({ content: '/srv/other/' })).toBe('/srv/other-print');
  expect(printFolder({ content: '../other', out: 'there' })).toBe(resolve('there'));
});
