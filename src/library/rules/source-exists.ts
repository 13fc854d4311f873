import type { Place } from '../finding.ts';
import { namesOf, suggestion } from '../validate/suggestion.ts';
import { soundItems } from '../validate/validate.ts';
import type { Rule } from './rule.ts';
import { listedSources, sourcesNamedInFacts } from './source-uses.ts';

/** Sources that are named exist, stand in the entry's own list, and every source is cited by somebody. */
export const sourceExists: Rule = (draft, report) => {
  if (draft.sources && draft.sources.value === undefined) return;
  const known = namesOf(draft.sources?.value);
  const exists = new Set(known);
  const cited = new Set<string>();
  const check = (id: string, place: () => Place): boolean => {
    cited.add(id);
    if (exists.has(id)) return true;
    report('source-exists', place(), { id, ...suggestion(id, known) });
    return false;
  };

  for (const entry of draft.entries) {
    const { facts } = entry;
    const listed = listedSources(entry);
    const checkListed = (id: string, place: () => Place): void => {
      // Of facts that cannot be read nobody knows what they list.
      const isMissing = check(id, place) && facts?.value !== undefined && !listed.has(id);
      if (isMissing) report('source-is-listed', place(), { id });
    };
    if (facts) {
      for (const [index, { id }] of (facts.sound.sources ?? []).entries())
        check(id, () => facts.place(['sources', index, 'id']));
      for (const { id, path } of sourcesNamedInFacts(facts.sound)) checkListed(id, () => facts.place(path));
    }
    for (const { mentions, file } of entry.texts.values()) {
      for (const mention of mentions) {
        if (mention.kind !== 'reference' || mention.reference.scheme !== 'source') continue;
        const { line, column } = mention;
        checkListed(mention.reference.id, () => ({ file, line, column }));
      }
    }
  }
  const { glossary } = draft;
  for (const [term, { legalBasis }] of soundItems(glossary)) {
    for (const [country, list] of Object.entries(legalBasis)) {
      for (const [index, { source }] of list.entries()) {
        if (source !== undefined && glossary)
          check(source, () => glossary.place([term, 'legalBasis', country, index, 'source']));
      }
    }
  }
  for (const id of known) {
    if (draft.sources && !cited.has(id)) report('source-is-cited', draft.sources.keyPlace([id]), { id });
  }
};
