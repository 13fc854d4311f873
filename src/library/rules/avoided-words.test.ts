import { expect, test } from 'vitest';
import type { Issue } from '#model/issue.ts';
import { readLibrary } from '../reading.ts';
import { TODAY, temporaryContent } from '../testing/temporary-content.ts';

const TERMS = `
kraj:
  terms: { cs: [kraj], de: ["Bezirk (kraj)"] }
  domain: core
  equivalence: false-friend
  avoid: { de: [Kreis, Landkreis] }
ghetto:
  terms: { cs: [sociálně vyloučená lokalita], de: [benachteiligtes Quartier] }
  domain: core
  equivalence: equal
  avoid: { cs: [ghetto], de: [Ghetto, Pfleger (ohne Zusatz)] }
exekuce:
  terms: { cs: [exekuce], de: [Zwangsvollstreckung] }
  domain: core
  equivalence: partial
  avoid: { de: [Exekution] }
  note: { cs: Německy se neříká Exekution., de: Exekution ist ein anderes Wort. }
`;

/** Words that are found in a text, in its order. */
async function avoided(lang: 'cs' | 'de', body: string): Promise<unknown[]> {
  const { issues } = await readLibrary(
    temporaryContent({
      'glossary.yaml': (text) => text + TERMS,
      [`pages/about/text.${lang}.mdx`]: `---\ntitle: T\nsummary: S\nslug: s\n---\n\n${body}\n`,
    }),
    { today: TODAY },
  );
  return issues.filter(({ rule }: Issue) => rule === 'word-is-not-avoided').map(({ params }) => params['word']);
}

test('a word to avoid is found in its forms and compounds', async () => {
  expect(await avoided('de', 'In Ghettos leben. Die Exekutionen und das Exekutionsverfahren.')).toEqual([
    'Ghettos',
    'Exekutionen',
    'Exekutionsverfahren',
  ]);
  expect(await avoided('cs', 'Bydlí v ghettu. Ghetta přibývají.')).toEqual(['ghettu', 'Ghetta']);
});

test('who speaks about a word may use it, and a remark of the glossary is left to readers', async () => {
  expect(await avoided('de', 'Das Wort „Ghetto“ meiden wir; ‚Exekution‘ auch. Die Pfleger kommen. `Ghetto`')).toEqual(
    [],
  );
});

test('a false friend is found only where it stands for the term', async () => {
  expect(await avoided('de', 'Der Landkreis Bautzen hilft, im Kreis der Familie.')).toEqual([]);
  expect(await avoided('de', 'Der Kreis (kraj) zahlt, der <Term id="kraj">Landkreis</Term> auch.')).toEqual([
    'Kreis',
    'Landkreis',
  ]);
});

test('in a comparison a false friend is found on the side of the country whose term it stands for', async () => {
  const { issues } = await readLibrary(
    temporaryContent({
      'glossary.yaml': (text) => text + TERMS,
      'legislation/debt-relief/text.de.mdx': (text) =>
        text
          .replace(/^(\s+CZ: )(?=[^{\n]+$)/m, '$1Der Landkreis. ')
          .replace(/^(\s+DE: )(?=[^{\n]+$)/m, '$1Der Landkreis. '),
    }),
    { today: TODAY },
  );
  expect(issues.map(({ rule, field }) => [rule, field?.split('.').at(-1)])).toEqual([['word-is-not-avoided', 'CZ']]);
});
