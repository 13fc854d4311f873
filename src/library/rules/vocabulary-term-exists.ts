import { slug } from '#markup/anchor.ts';
import type { OpenList } from '#model/vocabulary.ts';
import { OPEN_LISTS, VocabularyTerm } from '#model/vocabulary.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { valueAt } from '../validate/check-fields.ts';
import { exampleOf } from '../validate/example-of.ts';
import { meantCode } from '../validate/meant-code.ts';
import { suggestion } from '../validate/suggestion.ts';
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

/** What a term must have; the example leaves out what it may have. */
const TermToAdd = VocabularyTerm.pick({ label: true });

/** What readers see for a term, in every language; of a term that is wrong in itself what is there. */
const labelsOf = (item: unknown): string[] =>
  Object.values(valueAt(item, ['label']) ?? {}).filter((label) => typeof label === 'string');

/** Terms that facts and glossary use stand in the vocabulary; criteria against which a case is assessed stand in site.yaml. */
export const vocabularyTermExists: Rule = (draft, report) => {
  const unreadable = draft.vocabulary !== undefined && draft.vocabulary.value === undefined;
  const value = draft.vocabulary?.value;
  const terms = new Map<OpenList, Map<string, string[]>>(
    OPEN_LISTS.map((list) => {
      const items = valueAt(value, [list]);
      const ofList = typeof items === 'object' && items !== null && !Array.isArray(items) ? Object.entries(items) : [];
      return [list, new Map(ofList.map(([term, item]) => [term, labelsOf(item)]))];
    }),
  );
  const codes = { languages: draft.languages, countries: draft.countries ?? [] };
  const check = (file: YamlFile, path: Path, list: OpenList, term: string): void => {
    const labelled = terms.get(list) ?? new Map<string, string[]>();
    if (unreadable || labelled.has(term)) return;
    const field = path.filter((name) => typeof name === 'string').join('.');
    const known = [...labelled.keys()];
    // The vocabulary names its terms without diacritics.
    const example = `${slug(term) || term}: ${exampleOf(TermToAdd, codes)}`;
    report('vocabulary-term-exists', file.place(path), {
      field,
      value: term,
      list,
      known,
      example,
      ...meantCode(term, labelled),
    });
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
