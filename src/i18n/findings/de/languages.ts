import type { LanguageRules } from '../languages.ts';
import { fieldName, lastName, listed } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { countryIsMeant, didYouMean } from './words.ts';

const SCRIPTS = { cyrillic: 'kyrillische', greek: 'griechische', latin: 'lateinische' } as const;

export const languages: AreaSentences<LanguageRules> = {
  'translation-exists': ({ id, lang }) => ({
    wrong: `Der Eintrag „${id}“ hat keinen Text in der Sprache „${lang}“.`,
    expected: 'Erwartet wird ein Text in jeder Sprache der Website; bis dahin sehen die Lesenden eine andere Sprache.',
    mend: `Übersetzen Sie ihn und speichern Sie ihn als  text.${lang}.mdx`,
  }),
  'translation-is-current': ({ id, lang, from }) => ({
    wrong: `Der Text in der Sprache „${from}“ hat sich seit der Übersetzung in die Sprache „${lang}“ geändert.`,
    expected: 'Erwartet wird eine Übersetzung dessen, was jetzt dort steht.',
    mend: `Gehen Sie die Übersetzung durch und bestätigen Sie sie:  npm run translated ${id}`,
  }),
  'translation-source-exists': ({ lang }) => ({
    wrong: `Der Text soll aus der Sprache „${lang}“ übersetzt sein, aber der Eintrag hat keinen anderen Text in dieser Sprache.`,
    expected: 'Erwartet wird die Sprache eines anderen Textes dieses Eintrags.',
    mend: 'Berichtigen Sie „lang“ unter „translatedFrom“ oder löschen Sie „translatedFrom“.',
  }),
  'fact-has-its-text': ({ list, name }) => ({
    wrong: `In facts.yaml steht unter „${list}“ der Punkt „${name}“, aber dieser Text sagt nichts dazu.`,
    expected: `Erwartet wird unter „${list}“ der Punkt „${name}“.`,
    mend: `Ergänzen Sie unter „${list}“:  ${name}: …`,
  }),
  'text-has-its-fact': ({ list, name, known, suggestion }) => ({
    wrong: `Der Text hat unter „${fieldName(list)}“ den Punkt „${name}“, facts.yaml aber nicht.`,
    expected:
      known.length === 0
        ? `In facts.yaml ist „${fieldName(list)}“ leer.`
        : `Erwartet wird einer der Punkte: ${listed(known)}.`,
    mend: didYouMean(
      suggestion,
      'Berichtigen Sie den Namen, ergänzen Sie ihn in facts.yaml oder löschen Sie ihn hier.',
    ),
  }),
  'language-is-configured': ({ lang, languages, suggestion, country }) => ({
    wrong: `Die Website hat keine Sprache „${lang}“.`,
    expected: `Erwartet werden die Sprachen aus site.yaml: ${listed(languages)}.`,
    mend:
      suggestion === undefined
        ? `Löschen Sie die Zeile oder ergänzen Sie ${lang} in site.yaml unter „languages“.`
        : `Schreiben Sie  ${suggestion}: …${countryIsMeant(suggestion, country)}`,
  }),
  'language-is-no-country': ({ lang, country, suggestion }) => ({
    wrong: `Eine Sprache „${lang}“ gibt es nicht.`,
    expected: 'Erwartet wird der Code einer Sprache, nicht der eines Landes.',
    mend: `Schreiben Sie  ${suggestion}${countryIsMeant(suggestion, country)}`,
  }),
  'country-is-configured': ({ country, countries }) => ({
    wrong: `Die Website vergleicht das Land „${country}“ nicht.`,
    expected: `Erwartet werden die Länder aus site.yaml: ${listed(countries)}.`,
    mend: `Berichtigen Sie das Land oder ergänzen Sie ${country} in site.yaml unter „countries“.`,
  }),
  'comparison-covers-countries': ({ field, country }) => ({
    wrong: `In „${field}“ fehlt das Land „${country}“.`,
    expected: 'Erwartet wird eine Angabe zu jedem Land, das die Website vergleicht.',
    mend: 'Ergänzen Sie das Land oder geben Sie an, dass es dort nichts dergleichen gibt:  equivalence: none',
  }),
  'label-is-complete': ({ field, missing }) => ({
    wrong: `Der Text „${fieldName(field)}“ fehlt in: ${listed(missing)}.`,
    expected: 'Erwartet wird der Text in jeder Sprache der Website.',
    mend: `Ergänzen Sie unter „${lastName(field)}“:  ${missing[0] ?? ''}: …`,
  }),
  'note-is-complete': ({ field, missing }) => ({
    wrong: `Die Anmerkung „${fieldName(field)}“ fehlt in: ${listed(missing)}.`,
    expected: 'Erwartet wird die Anmerkung in jeder Sprache der Website oder in keiner.',
    mend: `Ergänzen Sie unter „${lastName(field)}“:  ${missing[0] ?? ''}: …`,
  }),
  'interface-key-is-known': ({ key, suggestion }) => ({
    wrong: `Die Website hat keine Beschriftung „${key}“.`,
    expected: 'Erwartet werden die Namen der Beschriftungen, die die Website zeigt.',
    mend: didYouMean(suggestion, 'Löschen Sie die Zeile.'),
  }),
  'interface-placeholders-match': ({ key, expected }) => ({
    wrong: `In der Beschriftung „${key}“ steht in geschweiften Klammern { } etwas, das niemand ausfüllt.`,
    expected:
      expected.length === 0 ? 'Erwartet wird ein Text ohne Klammern { }.' : `Erwartet werden nur: ${listed(expected)}.`,
    mend: 'Berichtigen Sie, was in den Klammern steht; es wird nicht übersetzt.',
  }),
  'interface-strings-are-complete': ({ lang, missing, examples }) => ({
    wrong: `Für die Sprache „${lang}“ ${missing === 1 ? 'fehlt eine Beschriftung' : `fehlen ${missing} Beschriftungen`} der Website; zu sehen ist dann Englisch.`,
    expected: `Erwartet werden alle, zum Beispiel ${listed(examples)}.`,
    mend: `Ergänzen Sie sie in  ui/${lang}.yaml`,
  }),
  'letters-are-of-one-script': ({ word, letters, positions, script, suggestion }) => ({
    wrong: `Im Wort „${word}“ stehen ${SCRIPTS[script]} Buchstaben: ${listed(letters)} (Stelle ${listed(positions)}). Sie sehen gleich aus, aber die Suche findet das Wort nicht.`,
    expected: 'Erwartet werden in einem Wort Buchstaben einer Schrift.',
    mend: suggestion === word ? 'Schreiben Sie das Wort neu.' : `Schreiben Sie das Wort neu:  ${suggestion}`,
  }),
  'country-exists': ({ country, suggestion }) => ({
    wrong: `Ein Land mit dem Code „${country}“ gibt es nicht.`,
    expected: 'Erwartet wird ein Land als zwei Großbuchstaben (ISO 3166), zum Beispiel CZ oder DE.',
    mend: didYouMean(suggestion, 'Berichtigen Sie den Code.'),
  }),
};
