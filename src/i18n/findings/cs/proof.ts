import type { SlipKind } from '../../typography/slip.ts';
import type { ProofRules, SpellingRules } from '../proof.ts';
import type { AreaSentences } from '../sentences.ts';

const EXPECTED: Readonly<Record<SlipKind, string>> = {
  quotes: 'Očekávají se uvozovky jazyka, ve kterém je text, česky „takto“.',
  'nested-quotes': 'Očekávají se jednoduché uvozovky uvnitř jiných, česky „takto ‚uvnitř‘“.',
  apostrophe: 'Očekává se odsuvník ’, nikoli rovná čárka.',
  'full-stop': 'Očekává se jedna tečka.',
  ellipsis: 'Očekává se výpustka … jako jeden znak.',
  dash: 'Očekává se mezi slovy pomlčka, nikoli spojovník.',
  range: 'Očekává se mezi čísly „od – do“ pomlčka bez mezer.',
  minus: 'Očekává se znaménko minus, nikoli spojovník.',
  date: 'Očekává se datum s mezerami po tečkách a bez nul, například 12. 3. 2024.',
  'section-sign': 'Očekává se mezera mezi § a číslem.',
  percent: 'Očekává se mezera mezi číslem a %, pokud se nečte jako přídavné jméno (20% sleva).',
  unit: 'Očekává se mezera mezi číslem a jednotkou nebo měnou.',
  superscript: 'Očekává se horní index, například m².',
  multiplication: 'Očekává se znak krát ×, nikoli písmeno x.',
  number: 'Očekává se desetinná čárka a mezera mezi tisíci, například 20 000 nebo 0,5.',
  abbreviation: 'Očekává se zkratka podle pravidel: s tečkou a s mezerou mezi částmi, například z. s. nebo tj.',
  'double-space': 'Očekává se jedna mezera.',
  'space-before': 'Neočekává se mezera před interpunkcí ani uvnitř závorky.',
  'space-after': 'Očekává se mezera za interpunkcí.',
  'no-break-space': 'Očekává se obyčejná mezera; pevné mezery doplní sazba sama.',
  'gender-sign': 'Očekává se slovo, které zahrnuje všechny, nebo oba tvary, nikoli znak uvnitř slova.',
  'sharp-s': 'Očekává se dnešní německý pravopis ß a ss.',
};

export const proof: AreaSentences<ProofRules & SpellingRules> = {
  'typography-is-right': ({ kind, wrong, right }) => ({
    wrong: `V textu stojí:  ${wrong}`,
    expected: EXPECTED[kind],
    mend: `napište  ${right}`,
  }),
  'word-is-not-avoided': ({ word, term, right }) => ({
    wrong: `Slovník říká, že slovo „${word}“ se pro heslo „${term}“ nemá používat.`,
    expected: right === undefined ? 'Očekává se jiné slovo.' : `Očekává se slovo ze slovníku: „${right}“.`,
    mend: right === undefined ? 'opište je jinými slovy.' : `napište  ${right}  nebo větu přeformulujte.`,
  }),
  'word-is-spelt': ({ word, lang, suggestions, file }) => ({
    wrong: `Slovo „${word}“ slovník jazyka „${lang}“ nezná.`,
    expected: 'Očekává se slovo bez překlepu.',
    mend:
      suggestions.length === 0
        ? `opravte je; pokud je správně, přidejte je do souboru  ${file}`
        : `napište  ${suggestions.join('  nebo  ')}  a pokud je slovo správně, přidejte je do souboru  ${file}`,
  }),
};
