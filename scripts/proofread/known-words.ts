import type { LanguageTag } from '#model/language.ts';
import { wordsOf } from './words-of.ts';

/** Case endings that a Czech or Slovak name takes in place of its last vowel. */
const CZECH_ENDINGS =
  /^(?:[aeěiouyáéíóúůý]|ou|em|ům|ech|ách|ích|ami|ovi|ové|ův|ova|ovo|ovy|ého|ému|ém|ým|ých|ými|mi|mu|ho|ata|ovu|ští|ský|ská|ské|ského|ském|skou|ským)?$/u;
/** And a German one. */
const GERMAN_ENDINGS = /^(?:s|es|n|en|er|ern|e|ens)$/u;

const STEM = /^(.{3,}?)[aeěiouyáéíóúůý]*$/u;

/**
 * Words that are right in a language although its dictionary lacks them. A word with a capital is right with a capital
 * only. Names may be inflected; words of a list stand there in each form that is used.
 */
export class KnownWords {
  private readonly words = new Set<string>();
  private readonly stems = new Map<string, string>();
  private readonly lang: string;

  constructor(lang: LanguageTag) {
    this.lang = lang.split('-')[0] ?? lang;
  }

  /** Adds words exactly as they are. */
  add(words: Iterable<string>): this {
    for (const text of words) {
      this.words.add(text);
      for (const { word } of wordsOf(text)) this.words.add(word);
    }
    return this;
  }

  /** Adds names and terms, whose words may be inflected. */
  addNames(names: Iterable<string>): this {
    for (const name of names) {
      this.add([name]);
      for (const { word } of wordsOf(name)) if (word.length > 3) this.stems.set(STEM.exec(word)?.[1] ?? word, word);
    }
    return this;
  }

  has(word: string): boolean {
    if (this.words.has(word) || this.isName(word)) return true;
    const small = word.slice(0, 1).toLowerCase() + word.slice(1);
    return small !== word && (this.words.has(small) || this.isName(small));
  }

  private isName(word: string): boolean {
    const isCzech = this.lang === 'cs' || this.lang === 'sk';
    for (let ending = 0; ending <= 6 && word.length - ending >= 3; ending += 1) {
      const stem = word.slice(0, word.length - ending);
      const rest = word.slice(stem.length);
      const base = this.stems.get(stem);
      if (isCzech && base !== undefined && CZECH_ENDINGS.test(rest)) return true;
      if (this.lang === 'de' && this.words.has(stem) && GERMAN_ENDINGS.test(rest)) return true;
    }
    return false;
  }
}
