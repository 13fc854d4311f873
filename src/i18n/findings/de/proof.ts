import type { SlipKind } from '../../typography/slip.ts';
import type { ProofRules, SpellingRules } from '../proof.ts';
import type { AreaSentences } from '../sentences.ts';

const EXPECTED: Readonly<Record<SlipKind, string>> = {
  quotes: 'Erwartet werden die Anführungszeichen der Sprache des Textes, deutsch „so“.',
  'nested-quotes': 'Erwartet werden einfache Anführungszeichen innerhalb von anderen, deutsch „so ‚innen‘“.',
  apostrophe: 'Erwartet wird der Apostroph ’ statt eines geraden Strichs.',
  'full-stop': 'Erwartet wird ein einziger Punkt.',
  ellipsis: 'Erwartet werden die Auslassungspunkte … als ein Zeichen.',
  dash: 'Erwartet wird zwischen Wörtern ein Gedankenstrich statt eines Bindestrichs.',
  range: 'Erwartet wird zwischen Zahlen, die „von – bis“ bedeuten, ein Halbgeviertstrich ohne Leerzeichen.',
  minus: 'Erwartet wird das Minuszeichen statt eines Bindestrichs.',
  date: 'Erwartet wird ein Datum, das überall gleich getrennt ist, zum Beispiel 12. 3. 2024 oder 12. März 2024.',
  'section-sign': 'Erwartet wird ein Leerzeichen zwischen § und Zahl.',
  percent: 'Erwartet wird ein Leerzeichen zwischen Zahl und %.',
  unit: 'Erwartet wird ein Leerzeichen zwischen Zahl und Einheit oder Währung.',
  superscript: 'Erwartet wird eine hochgestellte Ziffer, zum Beispiel m².',
  multiplication: 'Erwartet wird das Malzeichen × statt des Buchstabens x.',
  number: 'Erwartet werden Dezimalkomma und gegliederte Tausender, zum Beispiel 20 000 oder 0,5.',
  abbreviation:
    'Erwartet wird die Abkürzung nach den Regeln: mit Punkt und Leerzeichen zwischen den Teilen, etwa z. B.',
  'double-space': 'Erwartet wird ein einziges Leerzeichen.',
  'space-before': 'Erwartet wird kein Leerzeichen vor Satzzeichen und innen an Klammern.',
  'space-after': 'Erwartet wird ein Leerzeichen nach dem Satzzeichen.',
  'no-break-space': 'Erwartet wird ein gewöhnliches Leerzeichen; geschützte setzt die Ausgabe selbst.',
  'gender-sign': 'Erwartet wird ein Wort, das alle einschließt, oder beide Formen, aber kein Zeichen im Wort.',
  'sharp-s': 'Erwartet wird die heutige Schreibung mit ß und ss.',
};

export const proof: AreaSentences<ProofRules & SpellingRules> = {
  'typography-is-right': ({ kind, wrong, right }) => ({
    wrong: `Im Text steht:  ${wrong}`,
    expected: EXPECTED[kind],
    mend: `Schreiben Sie  ${right}`,
  }),
  'word-is-not-avoided': ({ word, term, right }) => ({
    wrong: `Nach dem Glossar soll „${word}“ für den Begriff „${term}“ nicht verwendet werden.`,
    expected:
      right === undefined ? 'Erwartet wird ein anderes Wort.' : `Erwartet wird das Wort des Glossars: „${right}“.`,
    mend: right === undefined ? 'Umschreiben Sie es.' : `Schreiben Sie  ${right}  oder formulieren Sie den Satz um.`,
  }),
  'word-is-spelt': ({ word, lang, suggestions, file }) => ({
    wrong: `Das Wörterbuch der Sprache „${lang}“ kennt „${word}“ nicht.`,
    expected: 'Erwartet wird ein Wort ohne Tippfehler.',
    mend:
      suggestions.length === 0
        ? `Berichtigen Sie es; ist es richtig, ergänzen Sie es in  ${file}`
        : `Schreiben Sie  ${suggestions.join('  oder  ')}  oder ergänzen Sie das Wort, wenn es richtig ist, in  ${file}`,
  }),
};
