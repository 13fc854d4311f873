import type { SlipKind } from '../../typography/slip.ts';
import type { ProofRules, SpellingRules } from '../proof.ts';
import type { AreaSentences } from '../sentences.ts';

const EXPECTED: Readonly<Record<SlipKind, string>> = {
  quotes: 'Expected are the quotation marks of the language of the text, in English “these”.',
  'nested-quotes': 'Expected are single marks inside other ones, in English “these ‘inside’”.',
  apostrophe: 'Expected is the apostrophe ’, not a straight stroke.',
  'full-stop': 'Expected is one full stop.',
  ellipsis: 'Expected is the ellipsis … as one sign.',
  dash: 'Expected is a dash between words, not a hyphen.',
  range: 'Expected is an en dash without spaces between figures that mean “from – to”.',
  minus: 'Expected is the minus sign, not a hyphen.',
  date: 'Expected is a date that is parted in the same way throughout, for example 12. 3. 2024.',
  'section-sign': 'Expected is a space between § and the number.',
  percent:
    'Expected is the space, or none, that the language wants before %: 20% in English, 20 % in Czech and German.',
  unit: 'Expected is a space between the figure and its unit or currency.',
  superscript: 'Expected is a raised figure, for example m².',
  multiplication: 'Expected is the sign ×, not the letter x.',
  number: 'Expected are the decimal sign and the grouping of the language, for example 20,000 and 0.5 in English.',
  abbreviation: 'Expected is the abbreviation as the rules want it: with full stop, and its parts parted, as in z. B.',
  'double-space': 'Expected is one space.',
  'space-before': 'Expected is no space before punctuation or inside brackets.',
  'space-after': 'Expected is a space after punctuation.',
  'no-break-space': 'Expected is a plain space; the output sets no-break spaces itself.',
  'gender-sign': 'Expected is a word that includes everyone, or both forms, not a sign inside the word.',
  'sharp-s': 'Expected is the German spelling of today with ß and ss.',
};

export const proof: AreaSentences<ProofRules & SpellingRules> = {
  'typography-is-right': ({ kind, wrong, right }) => ({
    wrong: `The text reads:  ${wrong}`,
    expected: EXPECTED[kind],
    mend: `Write  ${right}`,
  }),
  'word-is-not-avoided': ({ word, term, right }) => ({
    wrong: `By the glossary, “${word}” is not to be used for the term “${term}”.`,
    expected: right === undefined ? 'Expected is another word.' : `Expected is the word of the glossary: “${right}”.`,
    mend: right === undefined ? 'Describe it in other words.' : `Write  ${right}  or put the sentence differently.`,
  }),
  'word-is-spelt': ({ word, lang, suggestions, file }) => ({
    wrong: `The dictionary of the language “${lang}” does not know “${word}”.`,
    expected: 'Expected is a word without a slip.',
    mend:
      suggestions.length === 0
        ? `Correct it; if it is right, add it to  ${file}`
        : `Write  ${suggestions.join('  or  ')}  or, if the word is right, add it to  ${file}`,
  }),
};
