/** Characters that are not a letter with a mark and still have a plain form. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** Invisible characters inside words: soft hyphen, zero-width space and joiners, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The text in lower case without diacritics and invisible characters: “Žluťoučký” becomes `zlutoucky`, “Größe” `grosse`. */
export const fold = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßłđøæœþı]/gu, (letter) => PLAIN[letter] ?? letter);
