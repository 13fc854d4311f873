import { languageInsteadOfCountry } from '../validate/meant-language.ts';
import type { Rule } from './rule.ts';

/** The languages of the site are languages and not the countries in which they are spoken. */
export const languagesExist: Rule = ({ site }, report) => {
  for (const [index, lang] of (site.sound.languages ?? []).entries()) {
    const suggestion = languageInsteadOfCountry(lang);
    if (suggestion === undefined) continue;
    report('language-is-no-country', site.place(['languages', index]), {
      lang,
      country: lang.toUpperCase(),
      suggestion,
    });
  }
};
