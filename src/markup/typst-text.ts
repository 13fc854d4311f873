const hex = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0xfffd).toString(16)}}`;

/**
 * A text as Typst markup that shows exactly its characters: no markup, no smart quotes, no automatic links, dashes,
 * lists or minus signs, also right behind a call (`#emph[a](b)`). Spaces, tabs and line breaks in a row become one space.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/[#$*_`<@=\-+/\\[\](~"'.;]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Typst takes these for line breaks or forbids them in sources.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, hex);

/** A text as a Typst string literal, with its quotation marks. */
export const stringLiteral = (text: string): string =>
  `"${text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/["\\]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Typst sources may not hold them.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, hex)}"`;

/** Markup as a content block. */
export const block = (markup: string): string => `[${markup}]`;

/** A Typst array; one with a single member keeps its comma. */
export const array = (members: readonly string[]): string =>
  `(${members
    .map((member) => `${member}, `)
    .join('')
    .trimEnd()})`;

/** Named arguments of a call; those that are `undefined` are left out. */
export const named = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join(', ');
