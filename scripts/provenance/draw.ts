import { entryAddress, publicAddress, wordingOf } from '#library/address.ts';
import type { Draft, DraftEntry } from '#library/draft.ts';
import { findEntry } from '#library/find-entry.ts';
import { isOf } from '#library/is-of.ts';
import type { Entry, Library } from '#library/library.ts';
import { amountValues } from '#library/views/amount-values.ts';
import { comparisonView } from '#library/views/comparison-view.ts';
import { fundingFacts } from '#library/views/funding-facts.ts';
import { resultViews } from '#library/views/result-views.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { Verification } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import { seeded } from '../seeded.ts';
import { type Fact, factsOf } from './facts.ts';
import { passagesOf } from './passages.ts';
import { verificationOfSource } from './verification-of-source.ts';

/** A fact with all that a person needs to follow it from the page to the source. */
export interface DrawnFact {
  /** `case:prague-team results.0`; a passage of a body is named by its line. */
  name: string;
  verification: Verification;
  /** Each language with the page and the statement as readers see it there. */
  pages: readonly { lang: LanguageTag; address: string; statement: string }[];
  sources: readonly { id: string; title: string; locator?: string; url?: string }[];
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(' ');

/** A fact as readers of one language see it. */
function inWords(fact: Fact, library: Library, entry: Entry, lang: LanguageTag): string {
  const words = wordingOf(library, lang);
  const [field = '', index = '', , country = ''] = fact.field.split('.');
  const diagram = field === 'diagrams' ? shownText(library, entry, lang).fields.diagrams[index] : undefined;
  if (diagram) return `${words.tidy(diagram.title)}: ${words.tidy(diagram.alt)}`;
  if (isOf(entry, 'case')) {
    const { period, amounts } = entry.facts;
    if (field === 'period' && period) return `${words.t('field.period')}: ${words.period(period)}`;
    const amount = amounts[Number(index)];
    if (field === 'amounts' && amount) return amountValues([amount], new Map(), words)[0]?.text ?? '';
    const result = field === 'results' ? resultViews(library, entry, lang)[Number(index)] : undefined;
    if (result)
      return joined(
        result.prefix,
        result.number,
        result.unit,
        result.label,
        `(${result.asOf})`,
        result.target?.text,
        result.note,
      );
  }
  if (isOf(entry, 'funding')) {
    const line = fundingFacts(library, entry, lang).find((view) => view.field === field);
    if (line) return `${line.label}: ${line.values.map(({ text }) => text).join(', ')}`;
  }
  if (isOf(entry, 'legislation')) {
    const view = comparisonView(library, entry, lang);
    const row = view.rows[Number(index)];
    const cell = row?.cells.find((item) => item.country === country);
    if (field === 'rows')
      return joined(
        `${row?.label}:`,
        cell?.text,
        cell && cell.basis.length > 0 ? `[${cell.basis.map(({ text }) => text).join('; ')}]` : undefined,
      );
    const change = field === 'upcoming' ? view.upcoming[Number(index)] : undefined;
    if (change) return joined(change.date ? `${change.date}:` : undefined, change.text, `(${change.state})`);
  }
  if (isOf(entry, 'workshop') && entry.facts.date) return words.date(entry.facts.date);
  return fact.figures.join(' ');
}

interface Candidate {
  entry: DraftEntry;
  name: string;
  sources: readonly string[];
  verification: Verification;
  say(entry: Entry, lang: LanguageTag): string | undefined;
}

/** Everything that can be followed to a source: facts that name one and passages of bodies that cite one. */
function candidates(draft: Draft, library: Library): Candidate[] {
  return draft.entries.flatMap((entry) => {
    const facts = factsOf(entry);
    const key = `${entry.collection}:${entry.id}`;
    const ofFacts = facts
      .filter(({ sources, field }) => sources.length > 0 && !field.includes('basis') && !field.includes('legalBasis'))
      .map(
        (fact): Candidate => ({
          entry,
          name: `${key} ${fact.field}`,
          sources: fact.sources,
          verification: fact.verification ?? verificationOfSource(fact.sources[0], entry, draft),
          say: (whole, lang) => inWords(fact, library, whole, lang),
        }),
      );
    const cited = new Map(
      [...entry.texts].map(([lang, text]) => [
        lang,
        passagesOf(text, entry, facts, draft).filter(({ field, sources }) => field === undefined && sources.length > 0),
      ]),
    );
    const [first = []] = cited.values();
    const ofBodies = first.map(
      (passage, index): Candidate => ({
        entry,
        name: `${key} :${passage.line}`,
        sources: passage.sources,
        verification: verificationOfSource(passage.sources[0], entry, draft),
        // Texts have the same structure in all languages; where they have not, only the first is shown.
        say: (_whole, lang) =>
          (cited.get(lang)?.length === first.length ? cited.get(lang)?.[index]?.text : undefined) ?? passage.text,
      }),
    );
    return [...ofFacts, ...ofBodies];
  });
}

/** Draws facts at random; the same seed draws the same facts from the same content. */
export function drawFacts(draft: Draft, library: Library, count: number, seed: number): DrawnFact[] {
  const random = seeded(seed);
  const pool = candidates(draft, library);
  const drawn: DrawnFact[] = [];
  while (drawn.length < count && pool.length > 0) {
    const [picked] = pool.splice(Math.floor(random() * pool.length), 1);
    const entry = picked && findEntry(library, picked.entry.collection, picked.entry.id);
    if (!picked || !entry) continue;
    const { name, verification, sources, say } = picked;
    drawn.push({
      name,
      verification,
      pages: library.site.languages.map((lang) => ({
        lang,
        address: publicAddress(library, entryAddress(library, entry, lang)),
        // Where a number of a source stood, no space stays before the mark.
        statement: (say(entry, lang) ?? '').replaceAll(/ +(?=[.,;:)])/g, ''),
      })),
      sources: sources.flatMap((id) => {
        const source = library.sources[id];
        const locator = picked.entry.facts?.sound.sources?.find((use) => use.id === id)?.locator;
        if (!source) return [];
        return [
          { id, title: source.title, ...(locator ? { locator } : {}), ...(source.url ? { url: source.url } : {}) },
        ];
      }),
    });
  }
  return drawn;
}
