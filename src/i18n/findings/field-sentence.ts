import type { FindingLanguage } from './sentences.ts';

/** The sentence of the model about a field in a language; empty where there is none. */
export function fieldSentence(english: string, lang: FindingLanguage): string {
  return lang === 'en' ? english : '';
}
