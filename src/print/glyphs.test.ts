import { expect, test } from 'vitest';
import { unprintable } from './glyphs.ts';

test('our fonts have the letters of the languages that the generator is made for', () => {
  expect(unprintable('Příliš žluťoučký kůň úpěl ďábelské ódy. Größe, Straße, „“‚‘ – § 65 ≈ ≠ × € № …')).toEqual([]);
  expect(unprintable('Ľúbezný ĺ ŕ ň; zażółć gęślą jaźń; Закрила на детето ѝ; Український; Ελληνικά')).toEqual([]);
});

test('emoji, Arabic and Chinese are named, each once', () => {
  expect(unprintable('a😀b😀م中')).toEqual(['😀', 'م', '中']);
});

test('what prints nothing of its own is no fault', () => {
  expect(unprintable('a\u00adb\u200bc\u2060d\ufe0fe\n\tf\u00a0g')).toEqual([]);
});
