import { FINDING_LANGUAGES } from '#i18n/findings/sentences.ts';
import { slug } from '#markup/anchor.ts';

/** A language that was probably meant, and the country whose code was written instead, if it was one. */
export interface MeantLanguage {
  suggestion?: string;
  country?: string;
}

const nameOf = (code: string, type: 'language' | 'region', lang = 'en'): string | undefined =>
  new Intl.DisplayNames([lang], { type, fallback: 'none' }).of(code);

/** The main language of the country with a code: CZ → cs, DK → da (CLDR, likely subtags). */
function languageOfCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/.test(code)) return undefined;
  const country = code.toUpperCase();
  if (nameOf(country, 'region') === undefined) return undefined;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === code ? undefined : language;
}

/**
 * The language that somebody means with `cz`, `CS`, `cs-CZ` or `czech`: one of the site, or that of a country whose
 * code is no language.
 */
export function meantLanguage(code: string, languages: readonly string[]): MeantLanguage {
  const typed = code.toLowerCase();
  const [base = ''] = typed.split(/[-_]/);
  const own = languages.find((lang) => lang.toLowerCase() === typed) ?? languages.find((lang) => lang === base);
  if (own !== undefined) return { suggestion: own };
  const spoken = languageOfCountry(base);
  if (spoken !== undefined && (languages.includes(spoken) || nameOf(base, 'language') === undefined))
    return { suggestion: spoken, country: base.toUpperCase() };
  const named = languages.find((lang) =>
    [...FINDING_LANGUAGES, lang].some((inside) => slug(nameOf(lang, 'language', inside) ?? '') === slug(code)),
  );
  return named === undefined ? {} : { suggestion: named };
}

/** The language of the country whose code was taken for a language; `undefined` for every code that is a language. */
export function languageInsteadOfCountry(code: string): string | undefined {
  return nameOf(code, 'language') === undefined ? languageOfCountry(code) : undefined;
}
