import type { Wording } from '#i18n/wording.ts';
import type {
  BarsPicture,
  DiagramLabel,
  DiagramPicture,
  DiagramTarget,
  PathsPicture,
  RolesPicture,
} from '#markup/diagram/diagram.ts';
import type { CountryCode } from '#model/country.ts';
import type { BarsDiagram, DiagramText, PathsDiagram, RolesDiagram } from '#model/diagram.ts';
import { sideCountries } from '#model/diagram.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import { sourcesOfDiagram } from '../diagram-sources.ts';
import type { Entry, Library } from '../library.ts';
import { inSiteOrder } from './countries.ts';
import { shownText } from './shown-text.ts';
import { sourceNumbers } from './source-views.ts';
import { tally } from './tally.ts';

/** What the words of one diagram are made from. */
interface Said {
  text: DiagramText;
  words: Wording;
  numbers: ReadonlyMap<string, number>;
  countries: readonly CountryCode[];
}

function label({ text, words, numbers }: Said, name: string, sources: readonly string[] = []): DiagramLabel {
  const line = text.lines[name];
  const found = sources.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  return {
    text: words.tidy(text.labels[name] ?? name),
    ...(line === undefined ? {} : { line: words.tidy(line) }),
    ...(found.length === 0 ? {} : { sources: found }),
  };
}

const side = ({ text, words }: Said, country: CountryCode) => ({
  country,
  head: words.tidy(text.heads[country] ?? words.country(country)),
});

function written(value: number, { unit, currency }: BarsDiagram, words: Wording): string {
  if (unit === 'percent') return words.percent(value);
  return unit === 'currency' && currency !== undefined ? words.money(value, currency) : words.number(value);
}

function bars(diagram: BarsDiagram, said: Said): BarsPicture {
  const { reference } = diagram;
  const named = (id: string, value: number) => ({
    label: label(said, id).text,
    value,
    shown: written(value, diagram, said.words),
  });
  return {
    kind: 'bars',
    bars: diagram.values.map(({ id, value, country }) => ({ ...named(id, value), ...(country ? { country } : {}) })),
    ...(reference ? { reference: named(reference.id, reference.value) } : {}),
  };
}

/** A name that sits on every side is shown once, in the middle; with one side there is no such thing. */
function roles({ centre, sides }: RolesDiagram, said: Said): RolesPicture {
  const [first = [], ...others] = said.countries.map((country) => sides[country] ?? []);
  const shared = new Set(
    others.length === 0 ? [] : first.filter((name) => others.every((list) => list.includes(name))),
  );
  return {
    kind: 'roles',
    centre: label(said, centre),
    sides: said.countries.map((country) => ({
      ...side(said, country),
      items: (sides[country] ?? []).filter((name) => !shared.has(name)).map((name) => label(said, name)),
    })),
    shared: [...shared].map((name) => label(said, name)),
  };
}

function paths({ steps, stepSources }: PathsDiagram, said: Said): PathsPicture {
  const { countries } = said;
  return {
    kind: 'paths',
    sides: countries.map((country) => side(said, country)),
    steps: steps.map((step) => {
      const names = countries.map((country) => step[country]);
      const [first] = names;
      if (first !== undefined && names.length > 1 && names.every((name) => name === first))
        return { shared: label(said, first, stepSources[first]) };
      return { cells: names.map((name) => (name === undefined ? undefined : label(said, name, stepSources[name]))) };
    }),
  };
}

/** A diagram of an entry in words; `undefined` when facts or text do not have it. Numbers are counted when asked. */
export function diagramTarget(
  library: Library,
  entry: Entry,
  lang: LanguageTag,
  name: string,
): DiagramTarget | undefined {
  const diagram = entry.facts.diagrams[name];
  const shown = shownText(library, entry, lang);
  const text = shown.fields.diagrams[name];
  if (!diagram || !text) return undefined;
  const words = wordingOf(library, shown.lang);
  const numbers = sourceNumbers(entry);
  const said: Said = { text, words, numbers, countries: inSiteOrder(library, sideCountries(diagram)) };
  const sources = [...new Set(sourcesOfDiagram(diagram).map(({ id }) => id))];
  const whole = (
    picture: DiagramPicture,
    more: Partial<Pick<DiagramTarget, 'asOf' | 'table' | 'note'>> = {},
  ): DiagramTarget => {
    const note = [text.note === undefined ? '' : words.tidy(text.note), more.note ?? ''].filter(Boolean).join(' ');
    return {
      title: words.tidy(text.title),
      alt: words.tidy(text.alt),
      ...(text.unit === undefined ? {} : { unit: words.tidy(text.unit) }),
      ...more,
      ...(note === '' ? {} : { note }),
      sources: sources.sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)),
      picture,
    };
  };
  switch (diagram.kind) {
    case 'bars': {
      const picture = bars(diagram, said);
      const rows = [...picture.bars, ...(picture.reference ? [picture.reference] : [])];
      return whole(picture, {
        asOf: words.date(diagram.asOf),
        table: {
          header: [
            words.t('markup.diagram.what'),
            text.unit === undefined ? words.t('markup.diagram.value') : words.tidy(text.unit),
          ],
          rows: rows.map((row) => [row.label, row.shown]),
        },
      });
    }
    case 'roles':
      return whole(roles(diagram, said));
    case 'paths':
      return whole(paths(diagram, said));
    case 'tally': {
      const { picture, table, entries, overlapping } = tally(library, diagram, shown.lang);
      return whole(picture, {
        asOf: words.plural('markup.diagram.counted', entries),
        table,
        ...(overlapping ? { note: words.t('markup.diagram.several') } : {}),
      });
    }
  }
}
