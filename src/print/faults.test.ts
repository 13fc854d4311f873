import { afterAll, describe, expect, test } from 'vitest';
import { editionFiles } from './edition-files.ts';
import { dataPath } from './edition-path.ts';
import { culprits } from './faults.ts';
import { type Outline, outline } from './outline.ts';
import { printedPicture } from './pictures.ts';
import { candidates } from './plan/candidates.ts';
import { libraryOf, VALID } from './testing/content.ts';
import { startTypesetter } from './typesetter.ts';

const library = await libraryOf(VALID);
const all = candidates(library);
const plan = outline(library, all, new Map(all.map(({ key }) => [key, 'full' as const]))) as Outline;
const typesetter = startTypesetter();
afterAll(() => typesetter.close());
const edition = editionFiles(library, plan, 'cs');
const FILE = 'content/cases/skutec-prevention-assistant/text.cs.mdx'.replace('content', 'valid');

async function withPictures(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>(edition.files);
  for (const [path, { picture }] of edition.pictures) files.set(path, await printedPicture(picture));
  return files;
}

describe('what the typesetter refuses is told where it stands', () => {
  test('in the text: the block that holds it, by file and line', async () => {
    const files = await withPictures();
    for (const path of files.keys()) if (path.endsWith('roles.svg')) files.delete(path);
    const issues = await culprits(typesetter, library, plan, edition, files, 'file not found');
    const body = library.collections.case.get('skutec-prevention-assistant')?.texts.get('cs')?.body.root;
    const figure = body?.children.find((node) => node.type === 'mdxJsxFlowElement');
    expect(issues).toEqual([
      expect.objectContaining({
        rule: 'print-renders',
        severity: 'error',
        file: FILE,
        line: figure?.position?.start.line,
      }),
    ]);
  });

  test('in the facts: the file of the entry', async () => {
    const files = await withPictures();
    const [broken] = plan.entries.values();
    if (!broken) throw new Error('Nothing is printed.');
    files.set(dataPath(broken.entry), '{}');
    const issues = await culprits(typesetter, library, plan, edition, files, 'no key');
    expect(issues.map(({ file, line }) => `${file}:${line}`)).toEqual([`${FILE}:1`]);
  });

  test('in none of the entries: publication.yaml', async () => {
    const issues = await culprits(typesetter, library, plan, edition, await withPictures(), 'the cover fails');
    expect(issues).toEqual([
      expect.objectContaining({ file: 'valid/publication.yaml', params: { message: 'the cover fails' } }),
    ]);
  });
});
