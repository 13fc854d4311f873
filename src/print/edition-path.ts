import type { EntryKey } from '#library/library.ts';

/** Name of an entry in the typesetter's files. */
const nameOf = ({ collection, id }: EntryKey): string => `${collection}-${id}`;

export const dataPath = (entry: EntryKey): string => `/entries/${nameOf(entry)}.json`;
export const bodyPath = (entry: EntryKey): string => `/bodies/${nameOf(entry)}.typ`;
/** Folder of an entry's pictures, without the root. */
export const pictureFolder = (entry: EntryKey): string => nameOf(entry);
