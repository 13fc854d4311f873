import { KINDS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { headView } from './head-view.ts';
import type { HeadView, RegisterTermView, RegisterView } from './view.ts';
import { vocabularyTerm } from './vocabulary-term.ts';

/** A title in quotation marks stands under its first letter. */
const sortedAs = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '');

/** Entries of the four kinds by topic and by target group; an entry stands under each of its terms, by its short title. */
export function registerView(library: Library, lang: LanguageTag): RegisterView {
  const { compare } = wordingOf(library, lang);
  const heads = KINDS.flatMap((kind) => [...(library.collections[kind] as ReadonlyMap<string, Entry>).values()])
    .map((entry) => headView(library, entry, lang))
    .sort((a, b) => compare(sortedAs(a.shortTitle), sortedAs(b.shortTitle)));

  const under = (list: 'topics' | 'targetGroups'): readonly RegisterTermView[] => {
    const byCode = new Map<string, HeadView[]>();
    for (const head of heads) {
      for (const code of new Set(head[list].map((term) => term.code))) {
        byCode.set(code, [...(byCode.get(code) ?? []), head]);
      }
    }
    return [...byCode]
      .map(([code, entries]) => ({ term: vocabularyTerm(library, list, code, lang), entries }))
      .sort((a, b) => compare(a.term.label, b.term.label));
  };
  return { topics: under('topics'), targetGroups: under('targetGroups') };
}
