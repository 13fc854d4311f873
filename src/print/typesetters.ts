import type { LanguageTag } from '#model/language.ts';
import { startTypesetter, type Typesetter } from './typesetter.ts';

/** A typesetter for each language, each in a thread of its own. What one has set it need not set again. */
export interface Typesetters {
  /** The typesetter of a language; it begins with the first call. */
  of(lang: LanguageTag): Typesetter;
  /** Another thread, which may have nothing to do; that of the language where there is no other. */
  beside(lang: LanguageTag): Typesetter;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Begins with so many threads before their languages are known: a thread takes a while to load its fonts. */
export function startTypesetters(ahead = 0): Typesetters {
  const spare = Array.from({ length: ahead }, startTypesetter);
  const byLanguage = new Map<LanguageTag, Typesetter>();
  const of = (lang: LanguageTag): Typesetter => {
    const typesetter = byLanguage.get(lang) ?? spare.pop() ?? startTypesetter();
    byLanguage.set(lang, typesetter);
    return typesetter;
  };
  return {
    of,
    beside(lang) {
      const own = of(lang);
      return spare[0] ?? [...byLanguage.values()].find((typesetter) => typesetter !== own) ?? own;
    },
    async close() {
      await Promise.all([...spare, ...byLanguage.values()].map((typesetter) => typesetter.close()));
    },
  };
}
