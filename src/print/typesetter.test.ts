import { afterAll, expect, test } from 'vitest';
import { readPdf } from '../../scripts/testing/read-pdf.ts';
import { editionFiles } from './edition-files.ts';
import { type Outline, outline } from './outline.ts';
import { printedPicture } from './pictures.ts';
import { candidates } from './plan/candidates.ts';
import { fileOf, libraryOf, VALID } from './testing/content.ts';
import { startTypesetter } from './typesetter.ts';

const library = await libraryOf(VALID);
const all = candidates(library);
const plan = outline(library, all, new Map([['method:case-conference', 'full' as const]])) as Outline;
const typesetter = startTypesetter();
afterAll(() => typesetter.close());

async function allFiles(): Promise<Map<string, string | Uint8Array>> {
  const { files, pictures } = editionFiles(library, plan, 'cs');
  const all = new Map(files);
  for (const [path, { picture }] of pictures) all.set(path, await printedPicture(picture));
  return all;
}

test('an edit is set, and pages that were laid out before keep what they held', async () => {
  const files = await allFiles();
  const body = [...files.keys()].find((path) => path.includes('/bodies/')) ?? '';
  const edited = new Map([...files, [body, `${files.get(body)}\nKrokodýl přišel.\n`]]);
  const [before, after] = [await typesetter.typeset(files), await typesetter.typeset(edited)];
  if (!before.ok || !after.ok) throw new Error('not set');
  const textOf = async (pages: typeof before): Promise<string> => {
    const pdf = await pages.pdf();
    if (!pdf.ok) throw new Error(pdf.messages.join('\n'));
    return (await readPdf(fileOf(pdf.bytes))).text;
  };
  expect(await textOf(after)).toContain('Krokodýl přišel.');
  expect(await textOf(before)).not.toContain('Krokodýl');
});

test('what cannot be set is told, and the next edition is set again', async () => {
  const files = await allFiles();
  const broken = new Map([...files, ['/outline.json', '{']]);
  expect(await typesetter.typeset(broken)).toMatchObject({
    ok: false,
    messages: expect.arrayContaining([expect.stringContaining('JSON')]),
  });
  expect(await typesetter.typeset(files)).toMatchObject({ ok: true });
});
