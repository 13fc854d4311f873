import { fileURLToPath } from 'node:url';
import type { CollectionName } from '#model/kind.ts';
import { findEntry } from '../find-entry.ts';
import type { Entry, Library } from '../library.ts';
import { readLibrary } from '../reading.ts';

/** The small valid content folder, read as the generator reads it, for tests. */
export async function fixtureLibrary(): Promise<Library> {
  const folder = fileURLToPath(new URL('../fixtures/valid', import.meta.url));
  const { library, issues } = await readLibrary(folder, { today: '2026-11-22' });
  if (!library) throw new Error(`The fixture has faults: ${JSON.stringify(issues)}`);
  return library;
}

/** An entry of the fixture that must be there. */
export function fixtureEntry<Name extends CollectionName>(library: Library, collection: Name, id: string): Entry<Name> {
  const entry = findEntry(library, collection, id);
  if (!entry) throw new Error(`The fixture has no ${collection}:${id}.`);
  return entry;
}

/** No-break spaces as `_`, so that they are seen. */
export const seen = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', '_');
