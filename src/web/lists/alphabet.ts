import type { GlossaryView } from '#library/views/view.ts';

/** A stretch of the alphabet with the first term in it. */
export interface Stretch {
  label: string;
  id: string;
}

const MOST = 9;

/** The letter under which a word stands; in Czech and Slovak “ch” is one. */
function initial(word: string, lang: string): string {
  const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
  const digraph = ['cs', 'sk'].includes(lang.split('-')[0] ?? '') && /^ch/i.test(letters);
  const found = digraph ? letters.slice(0, 2) : ([...letters][0] ?? '');
  return found.charAt(0).toLocaleUpperCase(lang) + found.slice(1).toLocaleLowerCase(lang);
}

/** Cuts a sorted glossary into at most nine stretches of about the same length, none of which parts a letter. */
export function alphabet(terms: readonly GlossaryView[], lang: string): readonly Stretch[] {
  const letters: { letter: string; id: string; count: number }[] = [];
  for (const { word, id } of terms) {
    const letter = initial(word, lang);
    const last = letters.at(-1);
    if (last?.letter === letter) last.count += 1;
    else letters.push({ letter, id, count: 1 });
  }
  const wanted = terms.length / MOST;
  const stretches: { from: string; to: string; id: string; count: number }[] = [];
  for (const { letter, id, count } of letters) {
    const last = stretches.at(-1);
    if (last && last.count + count / 2 <= wanted) {
      last.to = letter;
      last.count += count;
    } else stretches.push({ from: letter, to: letter, id, count });
  }
  return stretches.map(({ from, to, id }) => ({ label: from === to ? from : `${from}–${to}`, id }));
}
