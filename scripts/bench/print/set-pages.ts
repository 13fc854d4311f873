import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '#library/reading.ts';
import { composed } from '#print/compose.ts';
import { startTypesetter } from '#print/typesetter.ts';
import { restored, type SavedOutline } from './saved-outline.ts';

/*
 * Our own typesetting alone, in a process of its own: reads the content, sets the pages of each saved outline and writes
 * one PDF a language. Arguments: content folder, file with the outlines, folder for the PDFs, day.
 */
const [content = '', outlines = '', out = '', today = ''] = process.argv.slice(2);
const { library } = await readLibrary(content, { today });
if (!library) throw new Error(`${content} cannot be printed: it has errors.`);
const saved = JSON.parse(readFileSync(outlines, 'utf8')) as SavedOutline[];
const prepared = new Map();
await Promise.all(
  saved.map(async (one) => {
    const outline = restored(library, one);
    if (!outline) throw new Error(`${content} has no publication.`);
    const typesetter = startTypesetter();
    const pages = await composed(library, typesetter, outline, one.lang, 'set', prepared);
    const pdf = 'issues' in pages ? undefined : await pages.pdf();
    if (!pdf?.ok) throw new Error(`The pages in ${one.lang} cannot be set.`);
    writeFileSync(join(out, `${one.lang}.pdf`), pdf.bytes);
    await typesetter.close();
  }),
);
