import type { AreaSeverities } from './sentences.ts';

/** Rules on languages, countries and letters, with the values that their sentences name. */
export type LanguageRules = {
  'translation-exists': { id: string; lang: string };
  'translation-is-current': { id: string; lang: string; from: string };
  'translation-source-exists': { lang: string };
  'fact-has-its-text': { list: string; name: string };
  'text-has-its-fact': { list: string; name: string; known: readonly string[]; suggestion?: string };
  'language-is-configured': { lang: string; languages: readonly string[]; suggestion?: string; country?: string };
  'language-is-no-country': { lang: string; country: string; suggestion: string };
  'country-is-configured': { country: string; countries: readonly string[] };
  'comparison-covers-countries': { field: string; country: string };
  'label-is-complete': { field: string; missing: readonly string[] };
  'note-is-complete': { field: string; missing: readonly string[] };
  'interface-key-is-known': { key: string; suggestion?: string };
  'interface-placeholders-match': { key: string; expected: readonly string[] };
  'interface-strings-are-complete': { lang: string; missing: number; examples: readonly string[] };
  /** `positions` are places in the word, from 1. */
  'letters-are-of-one-script': {
    word: string;
    letters: readonly string[];
    positions: readonly string[];
    script: 'cyrillic' | 'greek' | 'latin';
    suggestion: string;
  };
  'country-exists': { country: string; suggestion?: string };
};

export const LANGUAGE_SEVERITIES: AreaSeverities<LanguageRules> = {
  'translation-exists': 'warning',
  'translation-is-current': 'warning',
  'translation-source-exists': 'error',
  'fact-has-its-text': 'error',
  'text-has-its-fact': 'error',
  'language-is-configured': 'error',
  'language-is-no-country': 'error',
  'country-is-configured': 'error',
  'comparison-covers-countries': 'warning',
  'label-is-complete': 'error',
  'note-is-complete': 'warning',
  'interface-key-is-known': 'error',
  'interface-placeholders-match': 'error',
  'interface-strings-are-complete': 'warning',
  'letters-are-of-one-script': 'error',
  'country-exists': 'error',
};
