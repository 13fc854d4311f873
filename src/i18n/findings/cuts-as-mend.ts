/** The mend of a publication that is too long: the lines to write into publication.yaml, or what helps when none do. */
export function cutsAsMend(
  cuts: readonly string[],
  enough: 'yes' | 'no',
  words: Readonly<Record<'intro' | 'notEnough' | 'none', string>>,
): string {
  if (cuts.length === 0) return words.none;
  const lines = [words.intro, 'pins:', ...cuts.map((cut) => `  ${cut}`)];
  return [...lines, ...(enough === 'yes' ? [] : [words.notEnough])].join('\n');
}
