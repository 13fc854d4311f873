import type { Diagram } from '#model/diagram.ts';
import type { Report } from '../finding.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import type { Rule } from './rule.ts';

/** Nothing is listed twice: figures, rows, changes, directions, sources, criteria, chapters. */
export const namesAreUnique: Rule = (draft, report) => {
  for (const { facts } of draft.entries) {
    if (!facts) continue;
    const { results, rows, upcoming, transfer, sources } = facts.sound;
    unique(
      facts,
      'results',
      'id',
      results?.map(({ id }) => id),
      report,
    );
    unique(
      facts,
      'rows',
      'id',
      rows?.map(({ id }) => id),
      report,
    );
    unique(
      facts,
      'upcoming',
      'id',
      upcoming?.map(({ id }) => id),
      report,
    );
    unique(
      facts,
      'transfer',
      'to',
      transfer?.map(({ from, to }) => `${from}-${to}`),
      report,
    );
    unique(
      facts,
      'sources',
      'id',
      sources?.map(({ id, locator }) => (locator === undefined ? id : `${id}, ${locator}`)),
      report,
    );
    for (const [name, diagram] of Object.entries(facts.sound.diagrams ?? {})) {
      for (const { path, names } of repeatable(diagram))
        uniqueAt(facts, ['diagrams', name, ...path], undefined, names, report);
      const other = besideItsList(diagram);
      if (other) {
        const path = ['diagrams', name, ...other.path];
        report('names-are-unique', facts.place(path), { field: `diagrams.${name}`, name: other.name });
      }
    }
    for (const field of [
      'topics',
      'regions',
      'targetGroups',
      'countries',
      'related',
      'methods',
      'cases',
      'partners',
    ] as const) {
      unique(facts, field, undefined, facts.sound[field], report);
    }
  }
  const { site, publication } = draft;
  unique(site, 'languages', undefined, site.sound.languages, report);
  unique(site, 'countries', undefined, site.sound.countries, report);
  unique(
    site,
    'criteria',
    'id',
    site.sound.criteria?.map(({ id }) => id),
    report,
  );
  if (publication) {
    unique(
      publication,
      'chapters',
      'content',
      publication.sound.chapters?.map(({ content }) => content),
      report,
    );
    unique(publication, 'ranks', undefined, publication.sound.ranks, report);
  }
};

function unique(
  file: YamlFile,
  field: string,
  inner: string | undefined,
  names: readonly string[] | undefined,
  report: Report,
): void {
  uniqueAt(file, [field], inner, names, report);
}

/** Lists of names in a diagram in which each stands once. */
function repeatable(diagram: Diagram): { path: Path; names: readonly string[] }[] {
  if (diagram.kind === 'bars') return [{ path: ['values'], names: diagram.values.map(({ id }) => id) }];
  if (diagram.kind !== 'roles') return [];
  return Object.entries(diagram.sides).map(([country, names]) => ({ path: ['sides', country], names }));
}

/** A name that stands both in the lists of a diagram and beside them, so that one label would say two things. */
function besideItsList(diagram: Diagram): { path: Path; name: string } | undefined {
  if (diagram.kind === 'bars') {
    const { values, reference } = diagram;
    return reference && values.some(({ id }) => id === reference.id)
      ? { path: ['reference', 'id'], name: reference.id }
      : undefined;
  }
  if (diagram.kind !== 'roles') return undefined;
  const { centre, sides } = diagram;
  return Object.values(sides).some((names) => names.includes(centre)) ? { path: ['centre'], name: centre } : undefined;
}

function uniqueAt(
  file: YamlFile,
  list: Path,
  inner: string | undefined,
  names: readonly string[] | undefined,
  report: Report,
): void {
  const field = list.join('.');
  const seen = new Set<string>();
  for (const [index, name] of (names ?? []).entries()) {
    const path = inner === undefined ? [...list, index] : [...list, index, inner];
    if (seen.has(name)) report('names-are-unique', file.place(path), { field, name });
    seen.add(name);
  }
}
