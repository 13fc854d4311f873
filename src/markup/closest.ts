/** Number of letters to insert, delete, change or swap with the neighbour to get from one word to another. */
export function distance(a: string, b: string): number {
  const width = b.length + 1;
  let older: number[] = [];
  let old = Array.from({ length: width }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column < width; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((old[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (old[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (older[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    older = old;
    old = current;
  }
  return old[width - 1] ?? 0;
}

/** The candidates that a mistyped word most likely means, the best first, at most three. */
export function closest(word: string, candidates: readonly string[]): string[] {
  const typed = word.toLowerCase().slice(0, 60);
  const limit = Math.max(1, Math.floor(typed.length / 3));
  return candidates
    .map((candidate) => ({ candidate, far: distance(typed, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
