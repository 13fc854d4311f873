/*
 * The parser hands everything in braces and every import or export to a JavaScript parser. That parser would judge
 * code which we refuse anyway, hides what comes after a fault in it, and overflows the stack on deep nesting.
 * So the characters that lead into code are replaced, one for one, by characters that Unicode reserves for such
 * private use inside a program; code blocks and attributes get their characters back afterwards.
 */

/** Stands for `{`. */
export const OPEN = '\uFDD0';
/** Stands for `}`. */
export const CLOSE = '\uFDD1';
/** Fills the place of an attribute value that was an expression and has been reported. */
export const REFUSED = '\uFDD2';
/** Stands for a `<` that begins no tag. */
export const LESS = '\uFDD3';
/** Stand for the first letter of `import` and `export` at the beginning of a line. */
export const IMPORT = '\uFDD4';
export const EXPORT = '\uFDD5';
/** Stand for the sign that makes an address of what follows a {@link LESS}. */
export const COLON = '\uFDD6';
export const AT = '\uFDD7';
/** Stands for the `<` of a tag that has no counterpart and has been reported. */
export const UNPAIRED = '\uFDD8';

const ORIGINAL: Readonly<Record<string, string>> = {
  [OPEN]: '{',
  [CLOSE]: '}',
  [LESS]: '<',
  [IMPORT]: 'i',
  [EXPORT]: 'e',
  [COLON]: ':',
  [AT]: '@',
  [UNPAIRED]: '<',
};
export const NONCHARACTERS = /[\uFDD0-\uFDEF]/g;

/** Gives masked characters back. */
export const unmask = (text: string): string => text.replace(NONCHARACTERS, (character) => ORIGINAL[character] ?? '');

/** At most 40 characters of code for a message, as the author wrote them. */
export const excerpt = (code: string): string => {
  const text = unmask(code).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
