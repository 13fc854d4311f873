/** One side of a folded sheet: the folios that stand left and right on it; `undefined` is an empty page. */
export type SheetSide = readonly [left: number | undefined, right: number | undefined];

/**
 * The sides of the sheets of a saddle-stitched booklet, from the outermost sheet inwards, each sheet's outside before
 * its inside. Printed on both sides, laid on each other and folded once, the folios follow one another. A number of
 * pages that is no multiple of four is filled up with empty pages at the end.
 */
export function saddleStitch(pages: number): SheetSide[] {
  const places = Math.ceil(pages / 4) * 4;
  const folio = (place: number): number | undefined => (place <= pages ? place : undefined);
  return Array.from({ length: places / 4 }, (_, sheet) => {
    const [first, last] = [1 + 2 * sheet, places - 2 * sheet];
    return [
      [folio(last), folio(first)],
      [folio(first + 1), folio(last - 1)],
    ] as SheetSide[];
  }).flat();
}
