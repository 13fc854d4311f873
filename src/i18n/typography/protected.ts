/** What looks like prose to a pattern and is none: addresses, numbers of projects, books and telephones, placeholders. */
const PROTECTED: readonly RegExp[] = [
  /https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@\S+/gu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?:cz|de|eu|org|com|net|info|example|sk|pl|bg|at|txt|yaml|mdx|svg|pdf|csv)(?![\p{L}\p{N}])(?:\/\S*)?/gu,
  // Not S.12: that is a page.
  /(?<![\p{L}\p{N}])(?!S\.\d{1,4}(?![\p{L}\d]|[./_-][\p{L}\d]))(?=[\p{Lu}\d./_-]{0,60}\d)(?=[\p{Lu}\d./_-]{0,60}\p{Lu})[\p{Lu}\d]{1,40}(?:[./_-][\p{Lu}\d]{1,40}){1,20}(?![\p{Ll}])/gu,
  /IS[BS]N[\s:]*[\dX-]+/gu,
  /(?<!\d)(?:\+|00)\d{2,3}[\d /-]{6,20}\d/gu,
  /(?<!\d)(?:1[5-9]|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/gu,
  /\{[\w.]+\}/gu,
];

interface Range {
  start: number;
  end: number;
}

/** Tells, for places that are asked for from left to right, whether nothing there is to be judged. */
export function protectedPlaces(text: string): (start: number, end: number) => boolean {
  const ranges: Range[] = [];
  for (const pattern of PROTECTED)
    for (const { 0: found, index } of text.matchAll(pattern)) ranges.push({ start: index, end: index + found.length });
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  const apart: Range[] = [];
  for (const { start, end } of ranges) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  let next = 0;
  return (start, end) => {
    while ((apart[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (apart[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}
