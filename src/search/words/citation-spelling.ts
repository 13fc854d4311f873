/** The sign of a section as a word. */
const SIGN = /(?<!\p{L})paragra(?:ph|f)(?:en|y|u)?\s+(?=\d)/giu;

/** A section written together with its act: §67SGBXII, §850kZPO. */
const TOGETHER = /(§\s*\d+[a-z]{0,2})(?=\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu}|sgb)/gu;

/** The letter of a section apart from its number: § 13 a SGB VIII. Czech “a” (and) stands before no abbreviated act. */
const APART = /(?<![\d/])(\d{1,4})\s+([a-z])(?=\s+(?:sgb|SGB|\p{Lu}[\p{L}]*(?:GB|G|O))(?![\p{Ll}]))/gu;

/** A Czech act as German texts cite it: Gesetz Nr. 108/2006 Slg. */
const GERMAN_NAME = /(?<!\p{L})Gesetz(?:es)?\s+(?:Nr\.?\s*)?(?=\d{1,3}\s?\/\s?\d{4}(?!\d))/giu;
const GERMAN_COLLECTION = /(\d\s?\/\s?\d{4})\s*Slg(?!\p{L})/giu;

/** A query with its citations of law spelt as `citations` reads them; all else stays. */
export const spellCitations = (query: string): string =>
  query
    .replace(SIGN, '§ ')
    .replace(TOGETHER, '$1 ')
    .replace(APART, '$1$2')
    .replace(GERMAN_NAME, '')
    .replace(GERMAN_COLLECTION, '$1 Sb');
