/** Widths in the serif of figures, in em: spaces are narrow, capitals and signs wide. */
const widthOf = (letter: string): number => {
  if (/\s/u.test(letter)) return 0.24;
  if (/[.,:;'’|!]/u.test(letter)) return 0.27;
  if (/[%\p{Lu}€$£]/u.test(letter)) return 0.78;
  return 0.54;
};

/** How wide a figure is in large type, in em. Style sheets cannot measure a text, and inline styles are forbidden. */
export const figureWidth = (text: string): number => [...text].reduce((width, letter) => width + widthOf(letter), 0);

/** What a figure needs beside the others: nothing, a row of its own (`wide`), or smaller type as well (`widest`). */
export function figureRoom(text: string): 'wide' | 'widest' | undefined {
  const width = figureWidth(text);
  if (width <= 3.4) return undefined;
  return width <= 7 ? 'wide' : 'widest';
}
