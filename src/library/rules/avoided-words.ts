import type { GlossaryTerm } from '#model/glossary.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../finding.ts';
import type { Prose } from '../prose/prose.ts';
import { proseOf } from '../prose/prose-of.ts';
import { wordForms } from '../prose/word-forms.ts';
import { soundItems } from '../validate/validate.ts';
import type { Rule } from './rule.ts';

/** A word that the glossary does not want for a term. */
interface Avoided {
  id: string;
  term: GlossaryTerm;
  forms: RegExp;
  /** Does the word mean something else and is right there? Then it is wrong only where the term is meant. */
  isOwnWord: boolean;
  right: string | undefined;
}

/** Remarks in brackets say when a word is wrong; only a reader can judge that. */
const isPlain = (word: string): boolean => !/[()]/.test(word);

function avoidedIn(draft: Draft, lang: LanguageTag): Avoided[] {
  const items = soundItems(draft.glossary);
  const terms = new Set(
    items.flatMap(([, { terms, abbreviations }]) => [...(terms[lang] ?? []), ...(abbreviations?.[lang] ?? [])]),
  );
  return items.flatMap(([id, term]) =>
    (term.avoid?.[lang] ?? []).filter(isPlain).map((word) => {
      const isOwnWord = term.equivalence === 'false-friend' || terms.has(word);
      const right = term.terms[lang]?.[0] ?? term.paraphrase?.[lang];
      return { id, term, forms: wordForms(word, lang, { inCompounds: !isOwnWord }), isOwnWord, right };
    }),
  );
}

/** Words that are quoted are spoken about, not used. */
const isQuoted = (text: string, at: number): boolean =>
  [...text.matchAll(/[„“‚‘][^„“”‚‘’]*[“”‘’]/gu)].some(({ 0: found, index }) => at > index && at < index + found.length);

/** Is the word explained by the term in another language, as in „Kreis (kraj)“? */
function standsForTerm(text: string, end: number, { term }: Avoided, lang: LanguageTag): boolean {
  const remark = /^\s+\(([^)]*)\)/u.exec(text.slice(end))?.[1];
  if (remark === undefined) return false;
  return Object.entries(term.terms).some(
    ([other, words]) => other !== lang && words.some((word) => remark.search(wordForms(word, other)) >= 0),
  );
}

/** Is the text about a country in whose language the term is at home: the side of a comparison? */
function isAboutHome({ field }: Prose, { term }: Avoided, lang: LanguageTag): boolean {
  const country = /^rows\.[^.]+\.text\.([A-Z]{2})$/.exec(field ?? '')?.[1];
  return (
    country !== undefined &&
    Object.keys(term.terms).some((other) => other !== lang && new Intl.Locale(other).maximize().region === country)
  );
}

function check(prose: Prose, avoided: Avoided, report: Report): void {
  const { text, lang, terms, place } = prose;
  // Nearly always there is none, and to search is quicker than to ask for all matches.
  if (text.search(avoided.forms) < 0) return;
  for (const { 0: word, index } of text.matchAll(avoided.forms)) {
    const { id, right } = avoided;
    const end = index + word.length;
    const named = terms.find((term) => index >= term.start && end <= term.end);
    const isMeant = named?.id === id || standsForTerm(text, end, avoided, lang) || isAboutHome(prose, avoided, lang);
    const isWrong = isMeant || (!avoided.isOwnWord && named === undefined);
    if (!isWrong || isQuoted(text, index)) continue;
    const term = Object.entries(avoided.term.terms).find(([other]) => other !== lang)?.[1][0] ?? id;
    report('word-is-not-avoided', place(index), { word, term, ...(right === undefined ? {} : { right }) });
  }
}

/**
 * No text uses a word for a term that the glossary wants avoided. A word that has a meaning of its own – a false
 * friend, or a term elsewhere – counts only where it surely stands for the term: between its tags, before its
 * original in brackets, or on the side of its country. The glossary itself may speak of such words.
 */
export const wordIsNotAvoided: Rule = (draft, report) => {
  const byLanguage = new Map(draft.languages.map((lang) => [lang, avoidedIn(draft, lang)]));
  if (![...byLanguage.values()].some(({ length }) => length > 0)) return;
  for (const prose of proseOf(draft)) {
    if (prose.file === draft.glossary?.file) continue;
    for (const avoided of byLanguage.get(prose.lang) ?? []) check(prose, avoided, report);
  }
};
