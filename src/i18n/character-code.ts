/** The number of a character as Unicode writes it: `U+1F600`. */
export const characterCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
