/** What looks like prose to a pattern and is none: addresses, numbers of projects, books and telephones, placeholders. */
const PROTECTED: readonly RegExp[] = [
  /https?:\/\/\S+|www\.\S+|\S+@\S+/gu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:cz|de|eu|org|com|net|info|example|sk|pl|bg|at|txt|yaml|mdx|svg|pdf|csv)(?![\p{L}\p{N}])(?:\/\S*)?/gu,
  /(?<![\p{L}\p{N}])(?=[\p{Lu}\d./_-]*\d)(?=[\p{Lu}\d./_-]*\p{Lu})[\p{Lu}\d]+(?:[./_-][\p{Lu}\d]+)+(?![\p{Ll}])/gu,
  /IS[BS]N[\s:]*[\dX-]+/gu,
  /(?<!\d)(?:\+|00)\d{2,3}[\d /-]{6,}\d/gu,
  /(?<!\d)(?:1[5-9]|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/gu,
  /\{[\w.]+\}/gu,
];

/** Where nothing of a text is to be judged: beginnings and ends, unsorted. */
export function protectedRanges(text: string): { start: number; end: number }[] {
  return PROTECTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
