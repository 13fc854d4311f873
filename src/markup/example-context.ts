import { wording } from '#i18n/wording.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PictureTarget, RenderContext } from './context.ts';
import { exampleDiagram } from './example-diagram.ts';

const SOURCES = ['plan-2018', 'jugendhilfe'] as const;
const REFERENCES: Readonly<Record<(typeof SOURCES)[number], string>> = {
  'plan-2018': 'MAS Příklad: Plán rozvoje sociálních služeb (2018)',
  jugendhilfe: 'Landkreis Beispiel: Jugendhilfe vor Ort (2023)',
};

/**
 * A small imaginary project that the examples of the components speak of, for tests and for the gallery page. It knows
 * two sources, one term, one organisation and any entry and picture.
 */
export function exampleContext(
  lang: LanguageTag,
  picture: PictureTarget = { href: '/example.svg', width: 640, height: 360 },
): RenderContext {
  const words = wording(lang);
  return {
    lang,
    wording: words,
    countries: ['CZ', 'DE'],
    headingDepth: 2,
    law: words.law,
    picture: () => picture,
    diagram: exampleDiagram,
    link: ({ scheme, id }) => ({ href: `/cs/${scheme}/${id}/`, title: id }),
    term: (id) =>
      id === 'case-conference'
        ? {
            id,
            word: 'případová konference',
            counterparts: [{ lang: 'de', word: 'Fallkonferenz' }],
            equivalence: 'partial',
            note: 'V Německu je Hilfeplangespräch formální krok rozhodování o pomoci.',
            verification: 'unchecked',
            href: '/cs/slovnik/#case-conference',
          }
        : undefined,
    source: (id) => {
      const known = SOURCES.find((name) => name === id);
      if (known === undefined) return undefined;
      return { number: SOURCES.indexOf(known) + 1, reference: REFERENCES[known], verification: 'unchecked' };
    },
    organisation: (id) =>
      id === 'example-office'
        ? {
            name: 'Poradna Příklad',
            address: 'Náměstí 1, 400 01 Ústí nad Labem',
            phone: '+420 123 456 789',
            email: 'poradna@example.org',
            website: 'https://example.org/',
            verification: 'unchecked',
            href: '/cs/organizace/example-office/',
          }
        : undefined,
  };
}
