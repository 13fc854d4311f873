import type { OpenList } from '#model/vocabulary.ts';
import { OPEN_LISTS } from '#model/vocabulary.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { namesOf, suggestion } from '../validate/suggestion.ts';
import { soundItems } from '../validate/validate.ts';
import type { Rule } from './rule.ts';

/** Fields that hold terms, and the list of the vocabulary from which they come. */
const LIST_OF = {
  topics: 'topics',
  targetGroups: 'targetGroups',
  regions: 'regions',
  actors: 'actors',
  applicants: 'actors',
} as const;
const TERM_OF = { actor: 'actors', cost: 'costs', type: 'fundingTypes' } as const;

/** Terms that facts and glossary use stand in the vocabulary; criteria against which a case is assessed stand in site.yaml. */
export const vocabularyTermExists: Rule = (draft, report) => {
  const unreadable = draft.vocabulary !== undefined && draft.vocabulary.value === undefined;
  const value = draft.vocabulary?.value;
  const terms = new Map<OpenList, string[]>(
    OPEN_LISTS.map((list) => [
      list,
      namesOf(typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[list] : undefined),
    ]),
  );
  const check = (file: YamlFile, path: Path, list: OpenList, term: string): void => {
    const known = terms.get(list) ?? [];
    if (unreadable || known.includes(term)) return;
    const field = String(path[0]);
    report('vocabulary-term-exists', file.place(path), { field, value: term, list, known, ...suggestion(term, known) });
  };

  const criteria = (draft.site.sound.criteria ?? []).map(({ id }) => id);
  for (const { facts } of draft.entries) {
    if (!facts) continue;
    for (const field of Object.keys(LIST_OF) as (keyof typeof LIST_OF)[]) {
      for (const [index, term] of (facts.sound[field] ?? []).entries())
        check(facts, [field, index], LIST_OF[field], term);
    }
    for (const field of Object.keys(TERM_OF) as (keyof typeof TERM_OF)[]) {
      const term = facts.sound[field];
      if (term !== undefined) check(facts, [field], TERM_OF[field], term);
    }
    for (const id of Object.keys(facts.sound.assessment ?? {})) {
      if (criteria.includes(id) || draft.site.sound.criteria === undefined) continue;
      report('criterion-exists', facts.keyPlace(['assessment', id]), {
        id,
        known: criteria,
        ...suggestion(id, criteria),
      });
    }
  }
  for (const [id, { domain }] of soundItems(draft.glossary)) {
    if (draft.glossary) check(draft.glossary, [id, 'domain'], 'glossaryDomains', domain);
  }
};
