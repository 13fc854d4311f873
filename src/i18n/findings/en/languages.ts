import type { LanguageRules } from '../languages.ts';
import { fieldName, lastName, listed } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { countryIsMeant, didYouMean } from './words.ts';

const SCRIPTS = { cyrillic: 'Cyrillic', greek: 'Greek', latin: 'Latin' } as const;

export const languages: AreaSentences<LanguageRules> = {
  'translation-exists': ({ id, lang }) => ({
    wrong: `The entry “${id}” has no text in the language “${lang}”.`,
    expected: 'Expected is a text in every language of the site; readers are shown another language until then.',
    mend: `Translate it and save it as  text.${lang}.mdx`,
  }),
  'translation-is-current': ({ id, lang, from }) => ({
    wrong: `The text in “${from}” has changed since it was translated into “${lang}”.`,
    expected: 'Expected is a translation of what stands there now.',
    mend: `Go through the translation, then confirm it:  npm run translated ${id}`,
  }),
  'translation-source-exists': ({ lang }) => ({
    wrong: `The text says that it was translated from “${lang}”, but there is no other text in that language.`,
    expected: 'Expected is the language of another text of this entry.',
    mend: 'Correct “lang” in “translatedFrom”, or delete “translatedFrom”.',
  }),
  'fact-has-its-text': ({ list, name }) => ({
    wrong: `facts.yaml has “${name}” in “${list}”, but this text says nothing about it.`,
    expected: `Expected is an item “${name}” under “${list}”.`,
    mend: `Add under “${list}”:  ${name}: …`,
  }),
  'text-has-its-fact': ({ list, name, known, suggestion }) => ({
    wrong: `The text has “${name}” in “${fieldName(list)}”, but facts.yaml does not.`,
    expected:
      known.length === 0 ? `In facts.yaml “${fieldName(list)}” is empty.` : `Expected is one of: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Correct the name, add it to facts.yaml, or delete it here.'),
  }),
  'language-is-configured': ({ lang, languages, suggestion, country }) => ({
    wrong: `The site does not have the language “${lang}”.`,
    expected: `Expected are the languages of site.yaml: ${listed(languages)}.`,
    mend:
      suggestion === undefined
        ? `Delete the line, or add ${lang} to “languages” in site.yaml.`
        : `Write  ${suggestion}: …${countryIsMeant(suggestion, country)}`,
  }),
  'language-is-no-country': ({ lang, country, suggestion }) => ({
    wrong: `There is no language “${lang}”.`,
    expected: 'Expected is the code of a language, not that of a country.',
    mend: `Write  ${suggestion}${countryIsMeant(suggestion, country)}`,
  }),
  'country-is-configured': ({ country, countries }) => ({
    wrong: `The site does not compare the country “${country}”.`,
    expected: `Expected are the countries of site.yaml: ${listed(countries)}.`,
    mend: `Correct the country, or add ${country} to “countries” in site.yaml.`,
  }),
  'comparison-covers-countries': ({ field, country }) => ({
    wrong: `In “${field}” the country “${country}” is missing.`,
    expected: 'Expected is something about each country that the site compares.',
    mend: `Add the country, or say that it has nothing of the kind:  equivalence: none`,
  }),
  'label-is-complete': ({ field, missing }) => ({
    wrong: `The text “${fieldName(field)}” is missing in: ${listed(missing)}.`,
    expected: 'Expected is the text in every language of the site.',
    mend: `Add under “${lastName(field)}”:  ${missing[0] ?? ''}: …`,
  }),
  'note-is-complete': ({ field, missing }) => ({
    wrong: `The note “${fieldName(field)}” is missing in: ${listed(missing)}.`,
    expected: 'Expected is the note in every language of the site, or in none.',
    mend: `Add under “${lastName(field)}”:  ${missing[0] ?? ''}: …`,
  }),
  'interface-key-is-known': ({ key, suggestion }) => ({
    wrong: `The interface has no text “${key}”.`,
    expected: 'Expected are the names of the texts that the site shows.',
    mend: didYouMean(suggestion, 'Delete the line.'),
  }),
  'interface-placeholders-match': ({ key, expected }) => ({
    wrong: `The text “${key}” has a placeholder in { } that nothing fills in.`,
    expected:
      expected.length === 0 ? 'Expected is a text without placeholders.' : `Expected are only: ${listed(expected)}.`,
    mend: 'Correct what stands in the braces; it is not translated.',
  }),
  'interface-strings-are-complete': ({ lang, missing, examples }) => ({
    wrong: `For the language “${lang}” ${missing} texts of the interface are missing; they are shown in English.`,
    expected: `Expected are all of them, for example ${listed(examples)}.`,
    mend: `Add them to  ui/${lang}.yaml`,
  }),
  'letters-are-of-one-script': ({ word, letters, positions, script, suggestion }) => ({
    wrong: `The word “${word}” has ${SCRIPTS[script]} letters in it: ${listed(letters)} (place ${listed(positions)}). They look alike, but search does not find the word.`,
    expected: 'Expected are letters of one script in a word.',
    mend: suggestion === word ? 'Type the word again.' : `Type the word again:  ${suggestion}`,
  }),
  'country-exists': ({ country, suggestion }) => ({
    wrong: `There is no country with the code “${country}”.`,
    expected: 'Expected is a country as two capital letters (ISO 3166), for example CZ or DE.',
    mend: didYouMean(suggestion, 'Correct the code.'),
  }),
};
