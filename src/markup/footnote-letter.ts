const LETTERS = 26;

/**
 * The mark of a footnote by its place from 1: a, b … z, aa, ab …, as CSS (`lower-alpha`) and Typst (`"a"`) count. Sources
 * have the numbers, and beside the same word both would say 1.
 */
export function footnoteLetter(place: number): string {
  let left = place;
  let mark = '';
  while (left > 0) {
    const digit = (left - 1) % LETTERS;
    mark = String.fromCharCode(97 + digit) + mark;
    left = (left - 1 - digit) / LETTERS;
  }
  return mark;
}
