import type { LanguageTag } from '#model/language.ts';
import { startTypesetter, type Typesetter } from './typesetter.ts';

/** A typesetter for each language, each in a thread of its own. What one has set it need not set again. */
export interface Typesetters {
  /** The typesetter of a language; it begins with the first call. */
  of(lang: LanguageTag): Typesetter;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Begins with so many threads before their languages are known: a thread takes a while to load its fonts. */
export function startTypesetters(ahead = 0): Typesetters {
  const spare = Array.from({ length: ahead }, startTypesetter);
  const byLanguage = new Map<LanguageTag, Typesetter>();
  return {
    of(lang) {
      const typesetter = byLanguage.get(lang) ?? spare.pop() ?? startTypesetter();
      byLanguage.set(lang, typesetter);
      return typesetter;
    },
    async close() {
      await Promise.all([...spare, ...byLanguage.values()].map((typesetter) => typesetter.close()));
    },
  };
}
