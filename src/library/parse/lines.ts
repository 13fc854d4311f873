/** Line and column (UTF-16 units), both from 1. */
export interface LineColumn {
  line: number;
  column: number;
}

/** Finds the place of an offset in a text that begins after `before` lines of its file. Line ends are line feeds. */
export function lineFinder(text: string, before: number): (offset: number) => LineColumn {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: before + low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
