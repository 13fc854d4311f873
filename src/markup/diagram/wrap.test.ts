import { describe, expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const whole = (lines: readonly string[]): string => lines.map((line) => line.replace(/-$/, '')).join('');

describe('lines', () => {
  test('end at spaces, and no-break spaces hold', () => {
    expect(wrap('práce s\u00a0rodinou doma', 60, 10, 1)).toEqual(['práce', 's\u00a0rodinou', 'doma']);
  });

  test('break a word that is wider at the end of a syllable, and lose no letter', () => {
    expect(wrap('Schuldnerberatung', 75, 10, 1)).toEqual(['Schuldnerbera-', 'tung']);
    const word = 'Nejneobhospodařovávatelnějšími'.repeat(3).slice(0, 80);
    const lines = wrap(word, 50, 10, 1);
    expect(whole(lines)).toBe(word);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(50);
  });

  test('give up a no-break space only where both words have no room on one line', () => {
    expect(wrap('12\u00a0345\u00a0678\u00a0Kč', 30, 10, 1)).toEqual(['12\u00a0345', '678\u00a0Kč']);
  });

  test('keep at least one letter, however narrow the place is', () => {
    expect(whole(wrap('úřad', 1, 10, 1))).toBe('úřad');
  });

  test('are shorter where letters run wider', () => {
    expect(wrap('jedna dvě tři', 60, 10, 1).length).toBeLessThan(wrap('jedna dvě tři', 60, 10, 1.8).length);
  });
});
