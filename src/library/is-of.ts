import type { CollectionName } from '#model/kind.ts';
import type { Entry } from './library.ts';

/** Whether an entry belongs to a collection; its facts and texts then have the types of that collection. */
export const isOf = <Name extends CollectionName>(entry: Entry, collection: Name): entry is Entry<Name> =>
  entry.collection === collection;
