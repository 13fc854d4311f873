import { namesOf, suggestion } from '../validate/suggestion.ts';
import type { Rule } from './rule.ts';

/** Terms of the glossary that texts name exist. */
export const termExists: Rule = (draft, report) => {
  if (draft.glossary && draft.glossary.value === undefined) return;
  const known = namesOf(draft.glossary?.value);
  const exists = new Set(known);
  for (const entry of draft.entries) {
    for (const { mentions, file } of entry.texts.values()) {
      for (const mention of mentions) {
        if (mention.kind !== 'reference' || mention.reference.scheme !== 'term') continue;
        const { id } = mention.reference;
        if (!exists.has(id))
          report('term-exists', { file, line: mention.line, column: mention.column }, { id, ...suggestion(id, known) });
      }
    }
  }
};
