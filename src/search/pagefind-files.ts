import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { LanguageTag } from '#model/language.ts';
import { recordHtml } from './bundle/record-html.ts';
import type { SearchRecord } from './records/record.ts';
import type { WeighedRecord } from './records/weigh.ts';

/** A tag without a stemmer in Pagefind: the stems are ours, and the words as typed must stay as they are. */
const PLAIN_WORDS = 'und';

/**
 * As many places of words as go into one file of the index; with Pagefind's own 20 000 a query would load several files
 * of 30 kB. Pagefind has no option for it, only this variable; a version that no longer knows it would make large files
 * and find the same.
 */
const PLACES = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '1000' };

/**
 * Hands records to Pagefind and returns all that it makes of them.
 *
 * @throws when Pagefind refuses a record.
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  weighed: readonly WeighedRecord[],
  lang: LanguageTag,
): Promise<IndexFile[]> {
  const index = await newIndex();
  for (const [at, record] of records.entries()) {
    const content = recordHtml(record, weighed[at] as WeighedRecord, lang);
    const { errors } = await index.addHTMLFile({ url: record.address, content });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${record.id} (${lang}): ${errors.join('; ')}`);
  }
  const { errors, files } = await index.getFiles();
  await index.deleteIndex();
  if (errors.length > 0) throw new Error(`Pagefind cannot make the index (${lang}): ${errors.join('; ')}`);
  return files;
}

/** Ends Pagefind, which would keep the process alive. */
export const endPagefind = (): Promise<unknown> => close();

async function newIndex(): Promise<PagefindIndex> {
  // Pagefind's program, which is started with the first index, reads it from the environment.
  Object.assign(process.env, PLACES);
  const { errors, index } = await createIndex({ forceLanguage: PLAIN_WORDS });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  return index;
}
