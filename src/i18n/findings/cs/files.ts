import type { FileRules } from '../files.ts';
import { isTextFile, listed, sizeOf } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { counted, countryIsMeant, didYouMean } from './words.ts';

export const files: AreaSentences<FileRules> = {
  'folder-exists': ({ folder }) => ({
    wrong: `Složka „${folder}“ neexistuje.`,
    expected: 'Očekává se složka s obsahem: soubor site.yaml a složky záznamů.',
    mend: 'zkontrolujte název, nebo uveďte jinou složku:  npm run check -- --content SLOŽKA',
  }),
  'folder-is-readable': ({ folder }) => ({
    wrong: `Složku „${folder}“ nelze otevřít.`,
    expected: 'Očekává se složka, kterou smíte číst.',
    mend: 'změňte oprávnění složky, nebo se obraťte na správce počítače.',
  }),
  'folder-has-content': ({ folder }) => ({
    wrong: `Složka „${folder}“ je prázdná.`,
    expected: 'Očekává se v ní alespoň soubor site.yaml.',
    mend: 'zkopírujte do složky obsah, nebo uveďte jinou:  npm run check -- --content SLOŽKA',
  }),
  'folder-is-small-enough': ({ limit }) => ({
    wrong: `Ve složce je více než ${limit} souborů.`,
    expected: 'Očekává se složka, v níž je jen obsah a nic jiného.',
    mend: 'zkontrolujte, zda jste uvedli správnou složku.',
  }),
  'folders-are-shallow': ({ limit }) => ({
    wrong: `V sobě je vnořeno více než ${limit} složek.`,
    expected: 'Očekává se jedna složka pro každý záznam a v ní přímo jeho soubory.',
    mend: 'přesuňte soubory výš, nebo složku smažte.',
  }),
  'folder-is-known': ({ name, known, suggestion }) => ({
    wrong: `Složka „${name}“ sem nepatří.`,
    expected:
      known.length === 0 ? 'Ve složce záznamu se očekávají jen soubory.' : `Očekávají se složky: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'přesuňte její soubory tam, kam patří, nebo složku smažte.'),
  }),
  'folder-name-has-the-form': ({ name, suggestion }) => ({
    wrong: `Název složky „${name}“ nemůže být jménem záznamu.`,
    expected: 'Očekává se 2 až 80 malých písmen bez diakritiky, číslic a spojovníků.',
    mend: `přejmenujte složku, například  ${suggestion}`,
  }),
  'file-is-readable': ({ name }) => ({
    wrong: `Soubor „${name}“ nelze otevřít.`,
    expected: 'Očekává se soubor, který smíte číst.',
    mend: 'změňte oprávnění souboru, nebo jej uložte znovu.',
  }),
  'file-is-a-file': ({ name }) => ({
    wrong: `„${name}“ není soubor, ale složka nebo zařízení.`,
    expected: 'Očekává se obyčejný soubor.',
    mend: 'přejmenujte ji nebo smažte a na její místo dejte soubor.',
  }),
  'link-leads-inside': ({ name }) => ({
    wrong: `„${name}“ je zástupce, který vede mimo složku s obsahem.`,
    expected: 'Očekávají se soubory, které leží přímo ve složce s obsahem.',
    mend: 'smažte zástupce a soubor sem zkopírujte.',
  }),
  'link-target-exists': ({ name }) => ({
    wrong: `„${name}“ je zástupce souboru, který neexistuje.`,
    expected: 'Očekávají se soubory, které leží přímo ve složce s obsahem.',
    mend: 'smažte zástupce, nebo soubor vraťte na místo.',
  }),
  'link-leads-to-a-file': ({ name }) => ({
    wrong: `„${name}“ je zástupce složky.`,
    expected: 'Očekávají se složky, které leží přímo ve složce s obsahem.',
    mend: 'smažte zástupce a složku sem přesuňte.',
  }),
  'file-is-small-enough': ({ name, size, limit }) => ({
    wrong: `Soubor „${name}“ má ${sizeOf(size, 'cs')}.`,
    expected: `Očekává se nejvýše ${sizeOf(limit, 'cs')}.`,
    mend: isTextFile(name)
      ? 'zkraťte jej nebo rozdělte.'
      : 'zmenšete obrázek, například na 2000 pixelů na delší straně, a uložte jej znovu.',
  }),
  'line-is-short-enough': ({ length, limit }) => ({
    wrong: `Řádek má ${length} znaků.`,
    expected: `Očekává se nejvýše ${limit} znaků.`,
    mend: 'zkraťte jej, nebo jej rozdělte do více polí.',
  }),
  'lines-are-few': ({ lines, limit }) => ({
    wrong: `Pole v souboru zabírají ${lines} řádků.`,
    expected: `Očekává se nejvýše ${limit} řádků.`,
    mend: 'smažte prázdné řádky a vše, co není potřeba.',
  }),
  'faults-are-few': ({ more }) => ({
    wrong: `Odtud dál je v souboru ještě ${counted(more, 'nález', 'nálezy', 'nálezů')}.`,
    expected: 'Očekává se soubor, jehož chyby lze vypsat.',
    mend: 'opravte nejprve chyby výše a zkontrolujte soubor znovu.',
  }),
  'file-is-text': ({ name }) => ({
    wrong: `V souboru „${name}“ není text.`,
    expected: 'Očekává se prostý textový soubor.',
    mend: 'otevřete původní dokument, zkopírujte text a uložte jej jako prostý text v kódování UTF-8.',
  }),
  'file-is-utf-8': ({ name }) => ({
    wrong: `Soubor „${name}“ není uložen v kódování UTF-8, takže by se ztratila písmena s háčky a čárkami.`,
    expected: 'Očekává se kódování UTF-8.',
    mend: 'otevřete soubor v editoru a uložte jej znovu s kódováním UTF-8.',
  }),
  'file-is-known': ({ name, known, suggestion }) => ({
    wrong: `Soubor „${name}“ sem nepatří; nikdo by jej nečetl.`,
    expected: `Očekávají se: ${listed(known)}${known.some((item) => item.includes('facts')) ? ' a obrázky' : ''}.`,
    mend: didYouMean(suggestion, 'přejmenujte soubor, nebo jej přesuňte ze složky s obsahem jinam.'),
  }),
  'file-name-is-plain': ({ name, suggestion }) => ({
    wrong: `V názvu souboru „${name}“ jsou písmena, která některé systémy zapisují jinak.`,
    expected: 'Očekávají se písmena bez diakritiky, číslice, spojovníky a tečky.',
    mend: `přejmenujte soubor, například  ${suggestion}  a nový název použijte v textech.`,
  }),
  'file-names-differ': ({ name, other }) => ({
    wrong: `„${name}“ a „${other}“ se liší jen velkými písmeny nebo uložením háčků a čárek.`,
    expected: 'Očekávají se názvy, které se liší na každém počítači.',
    mend: 'jeden z nich přejmenujte nebo smažte.',
  }),
  'required-file-exists': ({ name, folder }) => ({
    wrong: `Ve složce „${folder}“ chybí soubor „${name}“.`,
    expected:
      name === 'site.yaml'
        ? 'Očekává se soubor s názvem, jazyky a zeměmi webu.'
        : 'Očekává se soubor s tím, co je ve všech jazycích stejné.',
    mend: `vytvořte soubor ${name}; zkopírujte jej z jiného záznamu nebo projektu a upravte.`,
  }),
  'entry-has-a-text': ({ id, names }) => ({
    wrong: `Záznam „${id}“ nemá text v žádném jazyce.`,
    expected: `Očekává se alespoň jeden ze souborů: ${listed(names)}.`,
    mend: `napište soubor ${names[0] ?? 'text.cs.mdx'}, nebo složku smažte.`,
  }),
  'file-language-is-configured': ({ name, lang, languages, suggestion, country }) => ({
    wrong: `Soubor je v jazyce „${lang}“, který web nemá.`,
    expected: `Očekávají se jazyky ze souboru site.yaml: ${listed(languages)}.`,
    mend:
      suggestion === undefined
        ? `přejmenujte soubor, nebo v site.yaml doplňte ${lang} do pole „languages“.`
        : `přejmenujte soubor na  ${name.replace(lang, suggestion)}${countryIsMeant(suggestion, country)}`,
  }),
  'file-has-its-ending': ({ name, suggestion }) => ({
    wrong: `Soubor „${name}“ nemá název, jaký má mít.`,
    expected: `Očekává se název „${suggestion}“, včetně přípony a malých písmen.`,
    mend: `přejmenujte soubor na  ${suggestion}`,
  }),
  'text-has-no-control-characters': ({ sign }) => ({
    wrong: `Je zde neviditelný řídicí znak (${sign}), který web ani tisk neumí ukázat.`,
    expected: 'Očekávají se písmena, číslice, interpunkce a mezery.',
    mend: 'smažte tento znak, nebo znaky \\… či &#…;, které jej zastupují, a napište text znovu.',
  }),
};
