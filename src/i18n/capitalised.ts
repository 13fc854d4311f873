/** A text with a large first letter, as its language writes it. */
export function capitalised(text: string, lang: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(lang) + rest.join('');
}
