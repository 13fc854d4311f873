import type { DiagramTarget, TallyPicture } from '#markup/diagram/diagram.ts';
import type { TallyDiagram } from '#model/diagram.ts';
import { CLAIMS, EVIDENCE_LEVELS } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { countriesOf } from './countries.ts';
import { label } from './label.ts';
import { vocabularyTerm } from './vocabulary-term.ts';

/** The rows to which an entry belongs. */
function rowsOf({ facts }: Entry, rows: TallyDiagram['rows']): readonly string[] {
  if (rows === 'topic') return 'topics' in facts ? facts.topics : [];
  if (rows === 'targetGroup') return 'targetGroups' in facts ? facts.targetGroups : [];
  if (rows === 'evidence') return 'evidence' in facts ? [facts.evidence] : [];
  return 'claim' in facts ? [facts.claim] : [];
}

/** All rows that there may be, with their labels: levels from low to high, terms of the vocabulary as it has them. */
function allRows(library: Library, rows: TallyDiagram['rows'], lang: LanguageTag): [code: string, label: string][] {
  if (rows === 'evidence')
    return EVIDENCE_LEVELS.map((code) => [code, `${code} ${label(library, 'evidence', code, lang)}`]);
  if (rows === 'claim') return CLAIMS.map((code) => [code, label(library, 'claims', code, lang)]);
  const list = rows === 'topic' ? 'topics' : 'targetGroups';
  return Object.keys(library.vocabulary[list]).map((code) => [code, vocabularyTerm(library, list, code, lang).label]);
}

interface Tally {
  picture: TallyPicture;
  table: NonNullable<DiagramTarget['table']>;
  /** How many entries were counted. */
  entries: number;
  /** Some entry stands in more than one row or column. */
  overlapping: boolean;
}

/**
 * Counts the entries of the Library by row and column. Closed lists show all their levels; terms of the vocabulary only
 * those that some entry has, the most frequent first.
 */
export function tally(library: Library, { count, rows, columns }: TallyDiagram, lang: LanguageTag): Tally {
  const words = wordingOf(library, lang);
  const heads =
    columns === 'country'
      ? library.site.countries.map((country) => ({
          code: country,
          label: country,
          name: words.country(country),
          country,
        }))
      : count.map((kind) => {
          const name = words.t(`kinds.${kind}.short`);
          return { code: kind, label: name, name };
        });
  const places = new Map(heads.map(({ code }, index) => [code as string, index]));
  const counted = new Map(
    allRows(library, rows, lang).map(([code, name]) => [code, { name, counts: heads.map(() => 0) }]),
  );
  let entries = 0;
  let overlapping = false;
  for (const entry of count.flatMap((kind): Entry[] => [...library.collections[kind].values()])) {
    const inColumns = columns === 'kind' ? [entry.collection] : countriesOf(library, entry);
    const found = inColumns.flatMap((code) => places.get(code) ?? []);
    const lines = rowsOf(entry, rows).flatMap((code) => counted.get(code) ?? []);
    if (found.length === 0 || lines.length === 0) continue;
    entries += 1;
    overlapping ||= found.length * lines.length > 1;
    for (const { counts } of lines) for (const place of found) counts[place] = (counts[place] ?? 0) + 1;
  }
  const closed = rows === 'evidence' || rows === 'claim';
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const all = [...counted.values()];
  const shown = closed
    ? all
    : all.filter(({ counts }) => sum(counts) > 0).sort((a, b) => sum(b.counts) - sum(a.counts));
  return {
    picture: {
      kind: 'tally',
      columns: heads.map(({ code: _, name: __, ...head }) => head),
      rows: shown.map(({ name, counts }) => ({ label: name, counts })),
    },
    table: {
      header: ['', ...heads.map(({ name }) => name)],
      rows: shown.map(({ name, counts }) => [name, ...counts.map((value) => words.number(value))]),
    },
    entries,
    overlapping,
  };
}
