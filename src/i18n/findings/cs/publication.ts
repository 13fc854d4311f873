import { cutsAsMend } from '../cuts-as-mend.ts';
import type { PublicationRules } from '../publication.ts';
import type { AreaSentences } from '../sentences.ts';

export const publication: AreaSentences<PublicationRules> = {
  'publication-fits': ({ language, pages, limit, cuts, enough }) => ({
    wrong: `Publikace (${language}) má ${pages} stran.`,
    expected: `Očekává se nejvýše ${limit} stran, tolik dovoluje pole maxPages.`,
    mend: cutsAsMend(cuts, enough, {
      intro: 'v publication.yaml zkraťte nebo vynechte některé záznamy; nejméně se ztratí takto:',
      notEnough: 'a to ještě nestačí: zvyšte maxPages nebo vynechte kapitolu.',
      none: 'zvyšte v publication.yaml maxPages nebo vynechte kapitolu.',
    }),
  }),
  'characters-are-printable': ({ character, code }) => ({
    wrong: `Znak „${character}“ (${code}) v písmech publikace není, vytiskl by se prázdný čtvereček.`,
    expected: 'Očekávají se písmena latinky, cyrilice a řečtiny, číslice a běžná znaménka.',
    mend: 'znak smažte nebo nahraďte slovem. Web bez publikace sestaví  npm run build -- --no-print',
  }),
  'picture-can-be-printed': ({ name, message }) => ({
    wrong: `Obrázek ${name} nelze připravit k tisku (${message}).`,
    expected: 'Očekává se obrázek, který jde otevřít v běžném prohlížeči.',
    mend: 'otevřete jej v grafickém programu a uložte znovu jako PNG nebo JPEG.',
  }),
  'picture-is-sharp': ({ name, dots, width, needed }) => ({
    wrong: `Obrázek ${name} bude v brožuře široký ${width} mm a má na to jen ${dots} bodů na palec; v tisku bude neostrý.`,
    expected: `Očekává se aspoň 300 bodů na palec, tedy obrázek široký aspoň ${needed} bodů.`,
    mend: 'vložte tentýž obrázek ve větším rozlišení. Web i PDF vzniknou i tak.',
  }),
  'print-renders': ({ message }) => ({
    wrong: `Toto místo nelze vysázet (${message}).`,
    expected: 'Očekává se text, jaký mají ostatní záznamy.',
    mend: 'zjednodušte toto místo: rozdělte tabulku, vynechte obrázek nebo komponentu. Web bez publikace sestaví  npm run build -- --no-print',
  }),
  'pdf-passes-preflight': ({ name, check, found }) => ({
    wrong: `Soubor ${name} neprošel kontrolou před tiskem: ${check} (${found}).`,
    expected:
      'Očekává se PDF se všemi stranami, správným formátem, vloženými písmy publikace, barvami pro svůj účel, jazykem, názvem a funkčními odkazy.',
    mend: 'bývá to obrázek SVG s vlastním písmem nebo barvami: uložte jej jako PNG a sestavte znovu. Jinak jde o chybu programu, pošlete nám soubor publication/preflight.json',
  }),
  'typesetter-loads': ({ platform }) => ({
    wrong: `Program pro sazbu (Typst) na tomto počítači nelze spustit (${platform}).`,
    expected: 'Publikace vzniká na Linuxu, Windows a macOS s běžným procesorem.',
    mend: 'spusťte  npm ci  znovu, nebo sestavte web bez publikace:  npm run build -- --no-print',
  }),
};
