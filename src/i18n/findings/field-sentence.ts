import { model as cs } from './cs/model.ts';
import { model as de } from './de/model.ts';
import type { FindingLanguage } from './sentences.ts';

const TRANSLATED = { cs, de } as const;

/** The sentence of the model about a field in a language; empty where there is none. */
export function fieldSentence(english: string, lang: FindingLanguage): string {
  return lang === 'en' ? english : (TRANSLATED[lang][english] ?? '');
}
