import { fold } from '#search/words/fold.ts';
import { stopWordsOf } from '#search/words/stop-words.ts';

/** What stands before the first word of a sentence and after its last one. */
const BORDER = '';

/** Signs that would be markup or an address in a content file, and the numbers of laws and sections. */
const LEFT_OUT = /[<>{}[\]*_`#|\\~^=@§\d]|https?:|www\./;

/** The share of the texts in which a word stands that they have in common. */
const COMMON = 0.1;

/** Words of a sentence at most. */
const LONGEST = 30;

/** Writes text that sounds like the texts it was made of. */
export interface WordChain {
  /** One sentence. */
  sentence(): string;
  /** Different long words that many texts have in common, each as likely as it is frequent; the first with a capital. */
  phrase(words: number): string;
}

/**
 * A chain of words without numbers: after each word stands one that follows it somewhere in the texts, as often as it
 * does there. The same texts and the same random numbers give the same sentences.
 *
 * @param random numbers from 0 to 1
 */
export function wordChain(texts: readonly string[], lang: string, random: () => number): WordChain {
  const followers = new Map<string, string[]>();
  const longWords: string[] = [];
  const textsWith = new Map<string, number>();
  const follow = (before: string, word: string): void => {
    const known = followers.get(before);
    if (known) known.push(word);
    else followers.set(before, [word]);
  };
  const stopWords = stopWordsOf(lang);
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  for (const text of texts) {
    const own: string[] = [];
    for (const { segment } of sentences.segment(text)) {
      const words = segment.split(/\s+/).filter((word) => word !== '' && !LEFT_OUT.test(word));
      for (const [at, word] of words.entries()) follow(words[at - 1] ?? BORDER, word);
      if (words.length > 0) follow(words.at(-1) ?? BORDER, BORDER);
      own.push(...words.filter((word) => /^\p{L}{5,}$/u.test(word) && !stopWords.has(fold(word))));
    }
    longWords.push(...own);
    for (const word of new Set(own.map((form) => form.toLocaleLowerCase(lang))))
      textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  const common = longWords.filter(
    (word) => (textsWith.get(word.toLocaleLowerCase(lang)) ?? 0) >= COMMON * texts.length,
  );
  const draw = (words: readonly string[] = []): string => words[Math.floor(random() * words.length)] ?? BORDER;
  return {
    sentence() {
      const words: string[] = [];
      for (
        let word = draw(followers.get(BORDER));
        word !== BORDER && words.length < LONGEST;
        word = draw(followers.get(word))
      )
        words.push(word);
      return words.join(' ');
    },
    phrase(count) {
      const words = new Set<string>();
      for (let tries = 0; words.size < count && tries < 10 * count; tries++) words.add(draw(common));
      const phrase = [...words].join(' ');
      return phrase.slice(0, 1).toLocaleUpperCase(lang) + phrase.slice(1);
    },
  };
}
