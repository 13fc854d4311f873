import type { StringKey } from '#i18n/strings/strings.ts';
import type { Wording } from '#i18n/wording.ts';
import { NOTE_KINDS } from '#markup/components/note/schema.ts';

/** Words that the templates ask for, and the interface strings behind them. */
const WORDS = {
  contents: 'print.contents',
  pageReference: 'print.pageReference',
  notTranslated: 'print.notTranslated',
  inShort: 'print.inShort',
  known: 'print.known',
  limits: 'print.limits',
  reached: 'print.reached',
  more: 'print.more',
  wholeEntry: 'print.wholeEntry',
  furtherRows: 'print.furtherRows',
  furtherSources: 'print.furtherSources',
  byTopic: 'print.byTopic',
  byTargetGroup: 'print.byTargetGroup',
  elsewhere: 'print.elsewhere',
  elsewhereMore: 'print.elsewhereMore',
  moreOnTheWeb: 'print.moreOnTheWeb',
  notes: 'print.notes',
  registerNote: 'print.registerNote',
  avoid: 'print.avoid',
  quote: 'print.quote',
  qr: 'print.qr',
  key: 'print.key',
  keyEvidence: 'print.keyEvidence',
  keyClaim: 'print.keyClaim',
  keyCountries: 'print.keyCountries',
  keyTransfer: 'print.keyTransfer',
  keyEquivalence: 'print.keyEquivalence',
  keyChecked: 'print.keyChecked',
  upcoming: 'print.upcoming',
  results: 'section.results',
  noResults: 'empty.results',
  steps: 'section.steps',
  transfer: 'print.transfer',
  criteria: 'section.assessment',
  questions: 'section.questions',
  sources: 'section.sources',
  nothingKnown: 'empty.cell',
  noCounterpart: 'empty.counterpart',
  crossBorder: 'passage.crossBorder',
  crossBorderSign: 'countries.cross-border',
} as const satisfies Record<string, StringKey>;

/** The words of the templates in one language. */
export function printedWords(words: Wording): Readonly<Record<string, string>> {
  const notes = NOTE_KINDS.map((kind) => [`note.${kind}`, words.t(`markup.note.${kind}`)]);
  const named = Object.entries(WORDS).map(([name, key]) => [name, words.tidy(words.t(key))]);
  return Object.fromEntries([...named, ...notes]);
}
