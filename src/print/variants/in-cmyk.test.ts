import { expect, test } from 'vitest';
import { inCmyk } from './in-cmyk.ts';

test('black stands on one plate, white on none, and a colour of ours is the one of its token', () => {
  expect(inCmyk('/c1 cs 0 scn')).toBe('/c1 cs 0 0 0 1 k');
  expect(inCmyk('/c1 CS 1 SCN')).toBe('/c1 CS 0 0 0 0 K');
  expect(inCmyk('/c0 cs\n0.05882353 0.36862746 0.4392157 scn')).toBe('/c0 cs\n0.92 0.42 0.38 0.22 k');
});

test('a colour that is not ours stays, in the space that it was written for', () => {
  expect(inCmyk('/c0 cs 0.1 0.2 0.3 scn')).toBe('/c0 cs 0.1 0.2 0.3 scn');
  expect(inCmyk('/c0 cs 0.05882353 0.36862746 0.4392157 scn f 0.1 0.2 0.3 scn f 0.1 0.2 0.3 scn')).toBe(
    '/c0 cs 0.92 0.42 0.38 0.22 k f /c0 cs\n0.1 0.2 0.3 scn f 0.1 0.2 0.3 scn',
  );
});

test('what was saved comes back with its space', () => {
  expect(inCmyk('/c0 cs q /c1 cs 0 scn Q 0.1 0.2 0.3 scn')).toBe('/c0 cs q /c1 cs 0 0 0 1 k Q 0.1 0.2 0.3 scn');
  expect(inCmyk('/c1 cs q 0 scn Q /P1 scn')).toBe('/c1 cs q 0 0 0 1 k Q /P1 scn');
});

test('text that looks like an operator is left alone', () => {
  expect(inCmyk('(/c0 cs 0 scn) Tj')).toBe('(/c0 cs 0 scn) Tj');
});
