/** A text in which half a sign is a replacement sign; some browsers cannot write anything else into an address or storage. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The beginning of a text that is too long to be shown whole, with a sign that it goes on. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${wellFormed(text.slice(0, most))} …`;
