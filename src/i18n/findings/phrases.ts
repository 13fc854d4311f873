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

/** A line that gives a field a value; an item of a list begins with its hyphen. */
export const lineOf = (path: string, value: string): string =>
  /\.\d+$/.test(path) ? `- ${value}` : `${lastName(path)}: ${value}`;

/** Does an example say more than that some words are wanted? */
export const saysMore = (example: string): boolean => !/^\[?…\]?$/.test(example);

/** The mail address that stands between < and >; `undefined` when another address does. */
export const mailOf = (address: string): string | undefined => /^(?:mailto:)?([^\s/:]+@[^\s/]+)$/i.exec(address)?.[1];

/** Is a file a text by its name, so that it can be shortened? */
export const isTextFile = (name: string): boolean => /\.(?:ya?ml|mdx?|txt)$/i.test(name);

/** The size of a file in words: kilobytes up to a megabyte, from there megabytes. */
export const sizeOf = (kilobytes: number, lang: string): string =>
  kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toLocaleString(lang, { maximumFractionDigits: 1 })} MB`;

/** The name of a field without those around it; that of the list for an item of a list. */
export const lastName = (path: string): string => path.split('.').findLast((name) => !/^\d+$/.test(name)) ?? path;
