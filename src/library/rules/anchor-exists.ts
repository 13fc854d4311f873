import { isCollection } from '#model/reference.ts';
import type { DraftEntry, DraftText } from '../draft.ts';
import { suggestion } from '../validate/suggestion.ts';
import type { Rule } from './rule.ts';

/** Links to a heading find it, in the same text or in the text of the other entry that a reader of this language gets. */
export const anchorExists: Rule = (draft, report) => {
  const entries = new Map<string, DraftEntry>(draft.entries.map((entry) => [`${entry.collection}:${entry.id}`, entry]));
  const textFor = (entry: DraftEntry | undefined, lang: string): DraftText | undefined =>
    entry?.texts.get(lang) ?? [...(entry?.texts.values() ?? [])][0];

  for (const entry of draft.entries) {
    for (const text of entry.texts.values()) {
      for (const mention of text.mentions) {
        let target: DraftText | undefined;
        let anchor: string | undefined;
        let name = '';
        if (mention.kind === 'anchor') [target, anchor] = [text, mention.anchor];
        else if (mention.kind === 'reference' && isCollection(mention.reference.scheme)) {
          name = `${mention.reference.scheme}:${mention.reference.id}`;
          [target, anchor] = [textFor(entries.get(name), text.lang), mention.reference.anchor];
        }
        if (anchor === undefined || !target?.body) continue;
        const known = target.body.headings.map((heading) => heading.anchor);
        if (known.includes(anchor)) continue;
        const place = { file: text.file, line: mention.line, column: mention.column };
        report('anchor-exists', place, { anchor, target: name, known, ...suggestion(anchor, known) });
      }
    }
  }
};
