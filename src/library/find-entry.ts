import type { CollectionName } from '#model/kind.ts';
import type { Entry, Library } from './library.ts';

/** The entry of that name in a collection; `undefined` when there is none. */
export const findEntry = <Name extends CollectionName>(
  library: Library,
  collection: Name,
  id: string,
): Entry<Name> | undefined => (library.collections[collection] as ReadonlyMap<string, Entry<Name>>).get(id);
