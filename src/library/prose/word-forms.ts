import { baseLanguage } from '#i18n/typography/pattern.ts';
import type { LanguageTag } from '#model/language.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Endings that nouns and adjectives take. Where a language is not known, only the word itself counts. */
const ENDINGS: Readonly<Record<string, string>> = {
  de: '(?:e|er|es|en|em|n|ns|s|in|innen)?',
  en: '(?:s|es|’s)?',
};

/** The rest of a German compound that a word begins. */
const COMPOUND = '\\p{Ll}*';

/** Letters that stay of a word of Czech or Slovak: all but a last vowel, which its endings replace. */
const STEM = /^(.{3,}?)[aeiouyáéíóúůý]?$/u;

function formsOf(word: string, lang: string, inCompounds: boolean): string {
  if (lang === 'cs' || lang === 'sk') return `${escaped(STEM.exec(word)?.[1] ?? word)}\\p{Ll}{0,3}`;
  if (lang === 'de' && inCompounds) return escaped(word) + COMPOUND;
  return escaped(word) + (ENDINGS[lang] ?? '');
}

/**
 * Finds a word or several words in whatever form a text has them. Nouns of German keep their capital; elsewhere a
 * capital is free, for it may begin a sentence.
 *
 * @param inCompounds finds a German word also where a longer one begins with it
 */
export function wordForms(words: string, lang: LanguageTag, { inCompounds = false } = {}): RegExp {
  const base = baseLanguage(lang);
  const forms = words.split(/\s+/).map((word) => formsOf(word, base, inCompounds));
  return new RegExp(`(?<![\\p{L}\\p{N}-])${forms.join('\\s+')}(?![\\p{L}\\p{N}-])`, base === 'de' ? 'gu' : 'giu');
}
