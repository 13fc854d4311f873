import type { AreaSentences } from '../sentences.ts';
import type { YamlRules } from '../yaml.ts';

export const yaml: AreaSentences<YamlRules> = {
  'keys-are-unique': ({ key }) => ({
    wrong: `Pole „${key}“ je na stejném místě dvakrát.`,
    expected: 'Očekává se každé pole jen jednou.',
    mend: 'obě pole spojte, nebo jedno smažte.',
  }),
  'indent-has-no-tabs': () => ({
    wrong: 'Řádek je odsazen tabulátorem.',
    expected: 'Očekávají se mezery, dvě na každou úroveň.',
    mend: 'nahraďte tabulátor mezerami.',
  }),
  'indent-is-consistent': () => ({
    wrong: 'Řádek není odsazen ani jako předchozí řádky, ani jako okolní.',
    expected: 'Očekává se stejný počet mezer u všech polí jedné skupiny.',
    mend: 'posuňte řádek tak, aby stál přesně pod ostatními.',
  }),
  'quotes-are-closed': ({ quote }) => ({
    wrong: `Uvozovka ${quote} se tu otevírá a nikde nezavírá.`,
    expected: `Očekává se další ${quote} na konci hodnoty.`,
    mend: `doplňte ${quote}, nebo smažte tu na začátku.`,
  }),
  'brackets-are-closed': ({ bracket }) => ({
    wrong: `Závorka ${bracket} nemá protějšek.`,
    expected: 'Ke každé otevírací závorce se očekává zavírací: [ ] a { }.',
    mend: 'doplňte chybějící závorku, nebo tuto smažte.',
  }),
  'value-with-colon-is-quoted': () => ({
    wrong: 'V hodnotě je dvojtečka s mezerou, nebo je řádek pod ní odsazen, jako by patřil k textu.',
    expected: 'Kolem hodnoty s dvojtečkou se očekávají rovné uvozovky ("…").',
    mend: 'napište například  title: "Workshop 1: data a právo"',
  }),
  'value-with-comma-is-quoted': ({ name }) => ({
    wrong: `„${name}“ se bere jako samostatné pole, protože čárka uvnitř { } nebo [ ] začíná něco nového.`,
    expected: 'Kolem hodnoty s čárkou se očekávají uvozovky.',
    mend: 'napište například  { name: "úřad práce, sociálních věcí a rodiny" }',
  }),
  'value-begins-plainly': ({ sign }) => ({
    wrong: `Hodnota začíná znakem ${sign}, který tam má zvláštní význam.`,
    expected: 'Kolem takové hodnoty se očekávají uvozovky.',
    mend: `napište například  title: "${sign} …"`,
  }),
  'value-has-plain-quotes': ({ value, inner }) => ({
    wrong: `Hodnota ${value} je v uvozovkách z textového editoru, které by čtenáři viděli.`,
    expected: 'Očekávají se kolem hodnoty rovné uvozovky ("…"), nebo žádné.',
    mend: `napište  "${inner}"  nebo, pokud mají být uvozovky vidět,  "${value}"`,
  }),
  'quoted-value-stands-alone': () => ({
    wrong: 'Za koncovou uvozovkou ještě něco následuje.',
    expected: 'Za hodnotou v uvozovkách se neočekává nic.',
    mend: 'dejte do uvozovek celou hodnotu a uvnitř ní pište české uvozovky „…“.',
  }),
  'backslash-is-doubled': ({ sequence }) => ({
    wrong: `Znaky ${sequence} uvnitř dvojitých uvozovek nic neznamenají.`,
    expected: 'Očekává se text bez zpětných lomítek.',
    mend: "smažte zpětné lomítko, nebo dejte hodnotu do jednoduchých uvozovek: '…'",
  }),
  'field-has-a-colon': () => ({
    wrong: 'Na řádku chybí dvojtečka, takže není jasné, ke kterému poli patří.',
    expected: 'Očekává se  název: hodnota',
    mend: 'doplňte dvojtečku a za ni mezeru, nebo připojte řádek k předchozímu textu.',
  }),
  'file-has-one-part': () => ({
    wrong: 'Řádek se třemi spojovníky dělí soubor na více částí.',
    expected: 'Očekává se jen jedna část.',
    mend: 'smažte řádek se znaky  ---',
  }),
  'aliases-are-few': () => ({
    wrong: 'Soubor pomocí znaků & a * příliš mnohokrát opakuje vlastní části.',
    expected: 'Očekává se, že je každá hodnota vypsaná.',
    mend: 'nahraďte znaky & a * samotnými hodnotami.',
  }),
  'nesting-is-shallow': ({ limit }) => ({
    wrong: `V sobě je vnořeno více než ${limit} závorek nebo seznamů.`,
    expected: 'Očekává se nejvýše šest úrovní.',
    mend: 'smažte přebytečné závorky.',
  }),
  'fields-are-well-formed': () => ({
    wrong: 'Tento řádek nelze přečíst.',
    expected: 'Na každém řádku se očekává  název: hodnota,  seznamy se spojovníkem nebo v [ ].',
    mend: 'porovnejte jej se stejným řádkem jiného záznamu a dejte hodnotu do uvozovek.',
  }),
  'file-holds-fields': ({ example }) => ({
    wrong: 'V souboru nejsou pole, ale seznam nebo jen text.',
    expected: 'Na každém řádku se očekává  název: hodnota',
    mend:
      example === undefined
        ? 'porovnejte jej se stejným souborem jiného záznamu.'
        : `napište před každou položku místo spojovníku její jméno, například  ${example}`,
  }),
  'front-matter-is-present': () => ({
    wrong: 'Soubor nezačíná svými poli.',
    expected: 'Očekává se řádek  ---  pak pole (title, summary …), pak řádek  ---  a text.',
    mend: 'na první řádek napište  ---  a pod něj doplňte pole.',
  }),
  'front-matter-is-closed': () => ({
    wrong: 'Pole na začátku souboru nikde nekončí.',
    expected: 'Mezi poli a textem se očekává druhý řádek  ---',
    mend: 'za poslední pole přidejte řádek  ---',
  }),
};
