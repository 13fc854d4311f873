import { isCollection, isMap, isPair, isScalar } from 'yaml';

/** Names that stand more than once in the same group of fields, with the offset of each repetition. */
export function repeatedKeys(contents: unknown): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  const waiting = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isCollection(node)) continue;
    const names = new Set<string>();
    for (const item of node.items) {
      waiting.push(isPair(item) ? item.value : item);
      if (!isMap(node) || !isPair(item) || !isScalar(item.key)) continue;
      const key = String(item.key.value);
      if (names.has(key)) found.push({ key, offset: item.key.range?.[0] ?? 0 });
      names.add(key);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
