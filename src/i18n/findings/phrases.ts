/** Names of at most this many choices are listed. */
const MOST_LISTED = 12;

/** Choices in one line, cut short when there are many. */
export const listed = (items: readonly string[]): string =>
  items.length > MOST_LISTED ? `${items.slice(0, MOST_LISTED).join(', ')} …` : items.join(', ');

/** A field with those around it, counted as people count: `results › 1 › value`. */
export const fieldName = (path: string): string =>
  path
    .split('.')
    .map((name) => (/^\d+$/.test(name) ? String(Number(name) + 1) : name))
    .join(' › ');

/** The name of a field without those around it; that of the list for an item of a list. */
export const lastName = (path: string): string => path.split('.').findLast((name) => !/^\d+$/.test(name)) ?? path;
