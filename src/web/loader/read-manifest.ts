import { readFile } from 'node:fs/promises';
import { PublicationManifest } from '#model/publication-manifest.ts';

/**
 * What the print stage has made, from the JSON file that it wrote; without a file there are no editions (while writing).
 * @throws when the file is named but cannot be read or is no manifest, which is a fault of the build and not of an editor
 */
export async function readManifest(file: string | undefined): Promise<PublicationManifest> {
  if (!file) return { editions: [], handouts: [] };
  return PublicationManifest.parse(JSON.parse(await readFile(file, 'utf8')));
}
