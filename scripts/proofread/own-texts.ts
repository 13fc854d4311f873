import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { model as csFields } from '#i18n/findings/cs/model.ts';
import { model as deFields } from '#i18n/findings/de/model.ts';
import { bench } from '#i18n/strings/bench.ts';
import { STRINGS } from '#i18n/strings/strings.ts';
import { terminal } from '#i18n/strings/terminal.ts';
import { type Place, wholeFile } from '#library/finding.ts';
import { bodyProse } from '#library/prose/body-prose.ts';
import type { Prose } from '#library/prose/prose.ts';
import { sourcePlaces } from '#library/prose/source-places.ts';
import { withoutTyped } from '#library/prose/typed.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Documents of the generator, by path from its root. */
const DOCUMENTS = [
  { file: 'README.md', lang: 'en' },
  { file: 'src/README.md', lang: 'en' },
  { file: 'src/pages/handbook/cs.mdx', lang: 'cs' },
  { file: 'src/pages/handbook/de.mdx', lang: 'de' },
  { file: 'src/pages/handbook/en.mdx', lang: 'en' },
] as const;

function documentProse(file: string, lang: string): Prose[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const source = sourcePlaces(file, text);
  const options = { position: true, features: { gfm: true, frontmatter: true } };
  const root = (file.endsWith('.mdx') ? mdxToMdast(text, options) : markdownToMdast(text, options)) as Root;
  return bodyProse({ root, headings: [] }, source, file, lang);
}

/** @param hasCodes do the strings name codes of the model, which are English? */
const stringProse = (
  file: string,
  lang: string,
  strings: Readonly<Record<string, string>>,
  { hasCodes = false } = {},
): Prose[] =>
  Object.entries(strings)
    .filter(([key]) => !key.startsWith('route.'))
    .map(([key, words]) => {
      const text = withoutTyped(words);
      const place = (): Place => wholeFile(`${file} ${key}`);
      return { lang, file, text, place, terms: [], apart: hasCodes ? [{ start: 0, end: text.length }] : [] };
    });

/** Everything that the generator itself says to readers and editors: its documents, interface strings and fields. */
export function ownTexts(): Prose[] {
  return [
    ...DOCUMENTS.flatMap(({ file, lang }) => documentProse(file, lang)),
    ...(['cs', 'de', 'en'] as const).flatMap((lang) => [
      ...stringProse('src/i18n/strings', lang, STRINGS[lang]),
      ...stringProse('src/i18n/strings/terminal.ts', lang, terminal[lang]),
      ...stringProse('src/i18n/strings/bench.ts', lang, bench[lang]),
    ]),
    ...stringProse('src/i18n/findings/cs/model.ts', 'cs', csFields, { hasCodes: true }),
    ...stringProse('src/i18n/findings/de/model.ts', 'de', deFields, { hasCodes: true }),
  ];
}
