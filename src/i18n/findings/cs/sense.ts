import { fieldName, lineOf } from '../phrases.ts';
import type { SenseRules } from '../sense.ts';
import type { AreaSentences } from '../sentences.ts';

export const sense: AreaSentences<SenseRules> = {
  'dates-are-in-order': ({ first, firstValue, second, secondValue }) => ({
    wrong: `„${fieldName(second)}“ (${secondValue}) je dřív než „${fieldName(first)}“ (${firstValue}).`,
    expected: 'Pozdější datum se očekává v pozdějším poli.',
    mend: 'opravte jedno z obou dat.',
  }),
  'date-has-come': ({ field, value }) => ({
    wrong: `Datum v poli „${fieldName(field)}“ (${value}) je v budoucnosti.`,
    expected: 'Očekává se den, který už nastal.',
    mend: 'opravte datum.',
  }),
  'date-names-its-source': ({ field }) => ({
    wrong: `U data v poli „${fieldName(field)}“ není řečeno, odkud je.`,
    expected: 'Očekává se zdroj, protože záznam jich má několik.',
    mend: 'doplňte do pole jeden z uvedených zdrojů, například  source: vyrocni-zprava',
  }),
  'review-is-current': ({ due }) => ({
    wrong: `Záznam se měl znovu ověřit do ${due}.`,
    expected: 'Očekává se záznam, jehož ověření není po termínu.',
    mend: 'záznam ověřte a pak změňte pole „reviewedOn“ a „reviewDue“.',
  }),
  'figure-names-its-currency': ({ field }) => ({
    wrong: 'Údaj je peněžní částka, ale chybí u něj měna.',
    expected: `Očekává se měna v poli „${fieldName(field)}“.`,
    mend: 'doplňte například  currency: EUR',
  }),
  'currency-stands-with-money': ({ unit }) => ({
    wrong: `U údaje je měna, ale jeho jednotka je „${unit}“.`,
    expected: 'Měna se očekává jen u peněžních částek.',
    mend: 'napište  unit: currency  nebo měnu smažte.',
  }),
  'currency-exists': ({ currency }) => ({
    wrong: `Měna „${currency}“ neexistuje.`,
    expected: 'Očekává se skutečná měna, například CZK nebo EUR.',
    mend: 'opravte tři písmena měny.',
  }),
  'shares-fit': ({ sum }) => ({
    wrong: `Hrazený podíl a vlastní podíl žadatele dávají dohromady ${sum} %.`,
    expected: 'Očekává se nejvýše 100 %.',
    mend: 'zkontrolujte oba podíly ve zdroji.',
  }),
  'minimum-is-below-maximum': ({ minimum, maximum }) => ({
    wrong: `Nejnižší částka (${minimum}) je vyšší než nejvyšší (${maximum}).`,
    expected: 'Nižší částka se očekává v poli „minimum“.',
    mend: 'částky prohoďte, nebo opravte.',
  }),
  'plan-has-no-results': () => ({
    wrong: 'Příklad je teprve plánovaný, ale má výsledky.',
    expected: 'Výsledky se neočekávají: plán není výsledek.',
    mend: 'pokud zdroj výsledky uvádí, napište  claim: reported  jinak přesuňte plánovaná čísla do pole „target“.',
  }),
  'claim-fits-evidence': ({ claim, evidence }) => ({
    wrong: `Tvrzení „${claim}“ a doložení „${evidence}“ si odporují.`,
    expected: 'K plánu (planned) patří E0; E3 a E4 potřebují vyhodnocení a vyhodnocení (evaluated) dává alespoň E3.',
    mend: 'opravte podle zdroje pole „claim“, nebo „evidence“.',
  }),
  'direction-crosses-a-border': ({ country }) => ({
    wrong: `Směr vede z „${country}“ do „${country}“.`,
    expected: 'Očekávají se dvě různé země.',
    mend: 'opravte pole „from“, nebo „to“.',
  }),
  'coordinates-fit-the-country': ({ field, lat, lon, countries, swapped }) => ({
    wrong: `Místo v poli „${fieldName(field)}“ (zeměpisná šířka ${lat}, délka ${lon}) leží daleko od ${countries.join(', ')}.`,
    expected: 'Očekává se místo v zemi, která je u něj uvedena, nebo poblíž její hranice.',
    mend:
      swapped === 'yes'
        ? `nejsou šířka a délka prohozené? Napište šířku ${lon} a délku ${lat}.`
        : 'zkontrolujte šířku, délku a zemi.',
  }),
  'heading-levels-follow': ({ text, depth, highest }) => ({
    wrong: `Nadpis „${text}“ je na úrovni ${depth} a jednu úroveň přeskakuje.`,
    expected: `Zde se očekává nejvýše úroveň ${highest}; text začíná nadpisem ##.`,
    mend: `napište  ${'#'.repeat(highest)} ${text}`,
  }),
  'thousands-stand-together': ({ field, typed, read, thousands }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu ${typed}, která se přečte jako ${read}.`,
    expected: 'Očekává se číslo bez oddělených tisíců; tečka stojí před desetinnými místy.',
    mend: `napište  ${lineOf(field, String(thousands))}  nebo, je-li míněno ${read},  ${lineOf(field, String(read))}`,
  }),
};
