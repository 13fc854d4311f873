import type { LanguageTag } from '#model/language.ts';
import { type Citation, citations } from '../words/citations.ts';
import { splitterOf } from '../words/compound.ts';
import { stemmerOf } from '../words/stemmer.ts';
import { type Token, tokens } from '../words/tokens.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** Reads texts of a language, each text and each word once: answers to other queries bring the same ones again. */
export interface Reader {
  tokens(text: string): readonly Token[];
  citations(text: string): readonly Citation[];
  stem(word: string): string;
  /** The stems of the parts of a compound. */
  parts(word: string): readonly string[];
}

function once<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const earlier = made.get(text);
    if (earlier !== undefined) return earlier;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

export const readerOf = (lang: LanguageTag, vocabulary: Vocabulary): Reader => ({
  tokens: once(tokens),
  citations: once((text) => citations(text, lang)),
  stem: once(stemmerOf(lang)),
  parts: once(splitterOf(lang, vocabulary.has)),
});
