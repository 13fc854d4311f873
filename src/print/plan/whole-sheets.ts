/** Pages of a folded sheet: four stand on each. */
const SHEET = 4;

/** The next number of pages that whole sheets have. */
export const wholeSheets = (pages: number): number => Math.ceil(pages / SHEET) * SHEET;

/** The most pages of whole sheets that a limit allows. */
export const sheetsWithin = (limit: number): number => Math.floor(limit / SHEET) * SHEET;
