import type { LanguageTag } from '#model/language.ts';
import type { Field } from '../bundle/search-data.ts';
import { citations, citationTokens } from '../words/citations.ts';
import type { Splitter } from '../words/compound.ts';
import { nameToken } from '../words/index-tokens.ts';
import { tokens } from '../words/tokens.ts';
import type { RecordName, SearchRecord } from './record.ts';
import { nameStems, stemsOf, wordsOf } from './stems.ts';
import type { TermFinder } from './term-finder.ts';

/** The stems of a record, each in the strongest field in which it stands, and its names as whole tokens. */
export interface WeighedRecord {
  stems: ReadonlyMap<string, Field>;
  names: readonly string[];
  /** Tokens of the words that people say for it: they lead to it, after what goes by such a name. */
  hiddenNames: readonly string[];
  /** The stems that stand in a title, a name or a keyword: alone they already tell what is sought. */
  telling: ReadonlySet<string>;
}

/** How often a stem must stand in a text to count as what the text is about. */
const OFTEN = 3;

const STRENGTH: Readonly<Record<Field, number>> = { name: 4, head: 3, lead: 2, often: 1, body: 0 };

/** One step weaker: what a part of a word or a word of another language weighs beside the word itself. */
const WEAKER: Readonly<Record<Field, Field>> = {
  name: 'head',
  head: 'lead',
  lead: 'often',
  often: 'body',
  body: 'body',
};

/** Of a name such as "ohne Wohnung" only a word would be left that means something else. */
const isWhole = ({ text, lang }: RecordName): boolean => {
  const { length } = nameStems(text, lang);
  return length > 1 || length === tokens(text).length;
};

/** Puts the words of a record into fields by the place where they stand. */
export function weigh(
  record: SearchRecord,
  lang: LanguageTag,
  splitterFor: (lang: LanguageTag) => Splitter,
  findTerms: TermFinder,
): WeighedRecord {
  const stems = new Map<string, Field>();
  const put = (stem: string, field: Field): void => {
    const present = stems.get(stem);
    if (present === undefined || STRENGTH[field] > STRENGTH[present]) stems.set(stem, field);
  };
  const putWords = (text: string, field: Field, textLang: LanguageTag = lang): void => {
    for (const stem of stemsOf(text, textLang)) put(stem, field);
    const split = splitterFor(textLang);
    for (const word of wordsOf(text, textLang)) for (const part of split(word)) put(part, WEAKER[field]);
  };
  const putText = (text: string, field: Field, textLang: LanguageTag = lang): void => {
    putWords(text, field, textLang);
    for (const citation of citations(text, textLang)) for (const token of citationTokens(citation)) put(token, field);
  };

  putText(record.title, 'head');
  for (const name of record.names) putText(name.text, name.lang === lang ? 'head' : 'lead', name.lang);
  for (const name of record.hiddenNames) putText(name.text, name.lang === lang ? 'often' : 'body', name.lang);
  // Editors choose keywords for what readers will type.
  for (const keyword of record.keywords) putText(keyword, 'head');
  putText(record.summary, 'lead');
  for (const section of record.sections) putText(section.heading ?? '', 'lead');
  const body = record.sections.map(({ text }) => text).join('\n');
  putText([body, ...record.unseen].join('\n'), 'body');

  // Only their words: what law an entry is about shows in how often it cites it.
  putWords(record.statements.join('\n'), 'often');

  const whole = [record.title, record.summary, body].join('\n');
  const cited = citations([whole, ...record.unseen].join('\n'), lang).flatMap(citationTokens);
  const counts = new Map<string, number>();
  for (const stem of [...stemsOf(whole, lang), ...cited]) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) if (count >= OFTEN) put(stem, 'often');

  if (record.kind !== 'glossary') {
    const putTerms = (text: string, field: Field): void => {
      for (const names of findTerms(stemsOf(text, lang)))
        for (const name of names) putText(name.text, field, name.lang);
    };
    putTerms(record.title, 'often');
    putTerms([record.summary, body].join('\n'), 'body');
  }

  const tokensOf = (all: readonly RecordName[]): Set<string> =>
    new Set(all.map((name) => nameToken(nameStems(name.text, name.lang))));
  const names = tokensOf([{ text: record.title, lang }, ...record.names]);
  const hiddenNames = [...tokensOf(record.hiddenNames.filter(isWhole))].filter((name) => !names.has(name));
  const telling = new Set([
    ...[...stems].flatMap(([stem, field]) => (field === 'head' ? [stem] : [])),
    ...record.hiddenNames.flatMap((name) => stemsOf(name.text, name.lang)),
  ]);
  return { stems, names: [...names], hiddenNames, telling };
}
