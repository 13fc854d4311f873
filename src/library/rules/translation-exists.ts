import { wholeFile } from '../finding.ts';
import { isOutdated } from '../relate/relate.ts';
import type { Rule } from './rule.ts';

/** Every entry has a text in each language of the site, and translations are as new as what they translate. */
export const translationExists: Rule = (draft, report) => {
  for (const entry of draft.entries) {
    if (entry.written.size === 0) continue;
    for (const lang of draft.languages) {
      if (!entry.written.has(lang)) report('translation-exists', wholeFile(entry.folder), { id: entry.id, lang });
    }
    for (const text of entry.texts.values()) {
      const origin = text.fields.sound.translatedFrom;
      if (!origin) continue;
      const place = text.fields.place(['translatedFrom', 'hash']);
      if (origin.lang === text.lang || !entry.written.has(origin.lang)) {
        report('translation-source-exists', text.fields.place(['translatedFrom', 'lang']), { lang: origin.lang });
      } else if (isOutdated(text, entry.texts)) {
        report('translation-is-current', place, { id: entry.id, lang: text.lang, from: origin.lang });
      }
    }
  }
};
