import type { LanguageTag } from '#model/language.ts';

/** Folded words that say nothing about what is sought. */
const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    cs: `a aby ale ani asi az bez bude budou by byl byla byli bylo co dalsi do ho i ja jak jake jaky jako je jeho jej jeji jejich jen jeste ji jine jiz jsem jsme jsou jste k kam kde kdo kdy kdyz ke ktera ktere kteri kterou ktery ma maji mam me mezi mi mit mne mu muj muze my na nad nam nas ne nebo nejsou neni nez nic o od on ona oni ono pak po pod podle pokud pred pres pri pro proc proto s se si sve svuj ta tak take tam te tedy ten tento teto ti to tohoto tom tomto tu tuto ty u uz v vam vas ve vsak vse za zda ze`,
    de: `aber alle als also am an auch auf aus bei beim bin bis da damit das dass dem den denn der des die dies diese dieser dieses dir doch du durch ein eine einem einen einer eines er es etwas fuer fur gibt habe haben hat hatte ich ihr ihre im in innen ist ja kann kein keine koennen konnen man mehr mein mich mit muss nach nicht noch nur ob oder ohne sein seine sich sie sind so soll sollen ueber uber um und uns unter vom von vor war warum was wenn wer werden wie wird wo wuerde wurde zu zum zur zwischen`,
    en: `a an and are as at be but by can do for from has have how i if in is it no not of on or that the their there this to was what when where which who why will with you`,
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

const NONE: ReadonlySet<string> = new Set();

/** The folded stop words of a language; empty for one whose words are not known. */
export function stopWordsOf(lang: LanguageTag): ReadonlySet<string> {
  const base = lang.split('-')[0] ?? lang;
  return STOP_WORDS.get(base === 'sk' ? 'cs' : base) ?? NONE;
}
