import { sourcesOfDiagram } from '../diagram-sources.ts';
import type { AnyFacts, DraftEntry } from '../draft.ts';
import type { Path } from '../parse/yaml-file.ts';

/** A source that facts name, and where. */
export interface NamedSource {
  id: string;
  path: Path;
}

/** The sources that facts name outside of their own list: at sums, figures, law citations, rows. */
export function sourcesNamedInFacts(facts: Partial<AnyFacts>): NamedSource[] {
  const found: NamedSource[] = [];
  const add = (id: string | undefined, ...path: Path): void => {
    if (id !== undefined) found.push({ id, path: [...path, 'source'] });
  };
  add(facts.period?.source, 'period');
  for (const [index, amount] of (facts.amounts ?? []).entries()) add(amount.source, 'amounts', index);
  for (const [index, result] of (facts.results ?? []).entries()) add(result.source, 'results', index);
  for (const field of ['rate', 'ownShare', 'minimum', 'maximum', 'call'] as const) add(facts[field]?.source, field);
  for (const [index, change] of (facts.upcoming ?? []).entries()) add(change.source, 'upcoming', index);
  for (const [country, list] of Object.entries(facts.legalBasis ?? {})) {
    for (const [index, basis] of list.entries()) add(basis.source, 'legalBasis', country, index);
  }
  for (const [index, row] of (facts.rows ?? []).entries()) {
    for (const [country, side] of Object.entries(row.sides)) {
      const path = ['rows', index, 'sides', country];
      for (const [number, basis] of side.basis.entries()) add(basis.source, ...path, 'basis', number);
      for (const [number, id] of side.sources.entries()) found.push({ id, path: [...path, 'sources', number] });
    }
  }
  for (const [name, diagram] of Object.entries(facts.diagrams ?? {})) {
    for (const { id, path } of sourcesOfDiagram(diagram)) found.push({ id, path: ['diagrams', name, ...path] });
  }
  return found;
}

/** The names in the list of sources of an entry, also of items with a fault. */
export function listedSources(entry: DraftEntry): Set<string> {
  const value = entry.facts?.value;
  const list: unknown =
    typeof value === 'object' && value !== null ? (value as { sources?: unknown }).sources : undefined;
  const ids = Array.isArray(list) ? list.map((item: unknown) => (item as { id?: unknown } | null)?.id) : [];
  return new Set(ids.filter((id) => typeof id === 'string'));
}
