import { sourcesOfDiagram } from '#library/diagram-sources.ts';
import type { DraftEntry } from '#library/draft.ts';
import type { Place } from '#library/finding.ts';
import type { Path } from '#library/parse/yaml-file.ts';
import type { Verification } from '#model/judgements.ts';
import type { LegalBasis } from '#model/legal-basis.ts';

/** One statement of `facts.yaml` about the world, with what it rests on. */
export interface Fact {
  /** Path of the field: `results.0`, `period`, `rows.2.sides.CZ`. */
  field: string;
  place: Place;
  /** Its numbers and dates as facts hold them: `37`, `2021-04`. */
  figures: readonly string[];
  /** Names of the sources it carries. */
  sources: readonly string[];
  /** It names no source itself and rests on the only one of its entry. */
  restsOnOnly: boolean;
  /** How far it was checked, when the facts say so themselves; else its source tells. */
  verification?: Verification;
  /** It cites a law, so that the law itself can be looked up. */
  citesLaw: boolean;
}

const present = <Value>(...values: readonly (Value | undefined)[]): Value[] =>
  values.filter((value) => value !== undefined);

/** The only source of an entry: what facts rest on that name none. */
export function onlySource(entry: DraftEntry): readonly string[] {
  const sources = entry.facts?.sound.sources ?? [];
  return sources.length === 1 ? sources.map(({ id }) => id) : [];
}

/** Numbers that follow from a date: its year, and the months and years of a period. */
function ofDates(from: string, to?: string): string[] {
  const dates = present(from, to);
  const found = dates.flatMap((date) => [date, date.slice(0, 4)]);
  if (to === undefined || from.length < 7 || to.length < 7) return found;
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const length = months(to) - months(from) + 1;
  return [...found, String(length), ...(length % 12 === 0 ? [String(length / 12)] : [])];
}

/** Every statement of an entry's facts that has a number, an amount, a date or a legal basis. */
export function factsOf(entry: DraftEntry): Fact[] {
  const { facts } = entry;
  if (!facts) return [];
  const found: Fact[] = [];
  const only = onlySource(entry);
  const add = (
    path: Path,
    figures: readonly string[],
    sources: readonly string[],
    more: { verification?: Verification; citesLaw?: boolean; restsOnOnly?: boolean } = {},
  ): void => {
    const place = facts.place(path);
    found.push({ field: path.join('.'), place, figures, sources, restsOnOnly: false, citesLaw: false, ...more });
  };
  /** A fact that need not name its source where the entry has one only. */
  const addResting = (
    path: Path,
    figures: readonly string[],
    named: readonly string[],
    more: { verification?: Verification } = {},
  ): void => {
    const restsOnOnly = named.length === 0 && only.length > 0;
    add(path, figures, restsOnOnly ? only : named, { ...more, restsOnOnly });
  };
  const addBases = (bases: readonly LegalBasis[], ...path: Path): void => {
    for (const [index, { source, verification }] of bases.entries())
      add([...path, index], [], present(source), { verification, citesLaw: true });
  };

  const { sound } = facts;
  for (const [index, { value, target, asOf, source }] of (sound.results ?? []).entries())
    add(['results', index], [...present(value, target).map(String), ...ofDates(asOf)], [source]);
  for (const [index, { value, asOf, source }] of (sound.amounts ?? []).entries())
    add(['amounts', index], [String(value), ...(asOf ? ofDates(asOf) : [])], [source]);
  const { period, call } = sound;
  if (period) addResting(['period'], ofDates(period.from, period.to), present(period.source));
  for (const field of ['rate', 'ownShare'] as const) {
    const share = sound[field];
    if (share) add([field], [String(share.percent), ...ofDates(share.asOf)], [share.source]);
  }
  for (const field of ['minimum', 'maximum'] as const) {
    const sum = sound[field];
    if (sum) add([field], [String(sum.value), ...ofDates(sum.asOf)], [sum.source]);
  }
  if (call && call.state !== 'unknown') addResting(['call'], ofDates(call.asOf), present(call.source));
  for (const [index, { date, source, verification }] of (sound.upcoming ?? []).entries())
    addResting(['upcoming', index], date ? ofDates(date) : [], present(source), { verification });
  if (sound.date) {
    // The sources of a workshop are those of the event itself.
    addResting(['date'], ofDates(sound.date), only.length > 0 ? [] : (sound.sources ?? []).map(({ id }) => id));
  }
  for (const [index, row] of (sound.rows ?? []).entries()) {
    for (const [country, side] of Object.entries(row.sides)) {
      const path = ['rows', index, 'sides', country];
      const sources = [...new Set([...side.sources, ...present(...side.basis.map(({ source }) => source))])];
      add(path, [], sources, { verification: side.verification, citesLaw: side.basis.length > 0 });
      addBases(side.basis, ...path, 'basis');
    }
  }
  for (const [name, diagram] of Object.entries(sound.diagrams ?? {})) {
    // A tally counts the collection itself.
    if (diagram.kind === 'tally') continue;
    const shown = diagram.kind === 'bars' ? [...diagram.values, ...(diagram.reference ? [diagram.reference] : [])] : [];
    const figures = [
      ...shown.map(({ value }) => String(value)),
      ...(diagram.kind === 'bars' ? ofDates(diagram.asOf) : []),
    ];
    add(['diagrams', name], figures, [...new Set(sourcesOfDiagram(diagram).map(({ id }) => id))]);
  }
  for (const [country, bases] of Object.entries(sound.legalBasis ?? {})) addBases(bases, 'legalBasis', country);
  return found;
}
