import type { LanguageRules } from '../languages.ts';
import { fieldName, lastName, listed } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { counted, countryIsMeant, didYouMean } from './words.ts';

const SCRIPTS = { cyrillic: 'z azbuky', greek: 'z řecké abecedy', latin: 'z latinky' } as const;

export const languages: AreaSentences<LanguageRules> = {
  'translation-exists': ({ id, lang }) => ({
    wrong: `Záznam „${id}“ nemá text v jazyce „${lang}“.`,
    expected: 'Očekává se text v každém jazyce webu; do té doby čtenáři uvidí jiný jazyk.',
    mend: `přeložte text a uložte jej jako  text.${lang}.mdx`,
  }),
  'translation-is-current': ({ id, lang, from }) => ({
    wrong: `Text v jazyce „${from}“ se od překladu do jazyka „${lang}“ změnil.`,
    expected: 'Očekává se překlad toho, co v něm stojí teď.',
    mend: `projděte překlad a pak jej potvrďte:  npm run translated ${id}`,
  }),
  'translation-source-exists': ({ lang }) => ({
    wrong: `Text má být přeložen z jazyka „${lang}“, ale žádný jiný text v tom jazyce záznam nemá.`,
    expected: 'Očekává se jazyk jiného textu tohoto záznamu.',
    mend: 'opravte „lang“ v poli „translatedFrom“, nebo pole „translatedFrom“ smažte.',
  }),
  'fact-has-its-text': ({ list, name }) => ({
    wrong: `V facts.yaml je v poli „${list}“ položka „${name}“, ale tento text o ní nic neříká.`,
    expected: `V poli „${list}“ se očekává položka „${name}“.`,
    mend: `pod „${list}“ přidejte  ${name}: …`,
  }),
  'text-has-its-fact': ({ list, name, known, suggestion }) => ({
    wrong: `Text má v poli „${fieldName(list)}“ položku „${name}“, ale facts.yaml ji nemá.`,
    expected:
      known.length === 0
        ? `V facts.yaml je pole „${fieldName(list)}“ prázdné.`
        : `Očekává se jedna z položek: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'opravte jméno, doplňte položku do facts.yaml, nebo ji zde smažte.'),
  }),
  'language-is-configured': ({ lang, languages, suggestion, country }) => ({
    wrong: `Web nemá jazyk „${lang}“.`,
    expected: `Očekávají se jazyky ze souboru site.yaml: ${listed(languages)}.`,
    mend:
      suggestion === undefined
        ? `řádek smažte, nebo v site.yaml doplňte ${lang} do pole „languages“.`
        : `napište  ${suggestion}: …${countryIsMeant(suggestion, country)}`,
  }),
  'language-is-no-country': ({ lang, country, suggestion }) => ({
    wrong: `Jazyk „${lang}“ neexistuje.`,
    expected: 'Očekává se kód jazyka, ne kód země.',
    mend: `napište  ${suggestion}${countryIsMeant(suggestion, country)}`,
  }),
  'country-is-configured': ({ country, countries }) => ({
    wrong: `Web neporovnává zemi „${country}“.`,
    expected: `Očekávají se země ze souboru site.yaml: ${listed(countries)}.`,
    mend: `opravte zemi, nebo v site.yaml doplňte ${country} do pole „countries“.`,
  }),
  'comparison-covers-countries': ({ field, country }) => ({
    wrong: `V poli „${field}“ chybí země „${country}“.`,
    expected: 'Očekává se údaj o každé zemi, kterou web porovnává.',
    mend: 'doplňte zemi, nebo uveďte, že v ní nic takového není:  equivalence: none',
  }),
  'label-is-complete': ({ field, missing }) => ({
    wrong: `Text „${fieldName(field)}“ chybí v jazycích: ${listed(missing)}.`,
    expected: 'Očekává se text v každém jazyce webu.',
    mend: `pod „${lastName(field)}“ přidejte  ${missing[0] ?? ''}: …`,
  }),
  'note-is-complete': ({ field, missing }) => ({
    wrong: `Poznámka „${fieldName(field)}“ chybí v jazycích: ${listed(missing)}.`,
    expected: 'Očekává se poznámka v každém jazyce webu, nebo v žádném.',
    mend: `pod „${lastName(field)}“ přidejte  ${missing[0] ?? ''}: …`,
  }),
  'interface-key-is-known': ({ key, suggestion }) => ({
    wrong: `Web nemá žádný popisek „${key}“.`,
    expected: 'Očekávají se jména popisků, které web zobrazuje.',
    mend: didYouMean(suggestion, 'řádek smažte.'),
  }),
  'interface-placeholders-match': ({ key, expected }) => ({
    wrong: `V popisku „${key}“ je ve složených závorkách { } něco, co nikdo nedoplní.`,
    expected: expected.length === 0 ? 'Očekává se text bez závorek { }.' : `Očekávají se jen: ${listed(expected)}.`,
    mend: 'opravte, co je v závorkách; to se nepřekládá.',
  }),
  'interface-strings-are-complete': ({ lang, missing, examples }) => ({
    wrong: `V jazyce „${lang}“ chybí ${counted(missing, 'popisek', 'popisky', 'popisků')} webu; čtenáři je uvidí anglicky.`,
    expected: `Očekávají se všechny, například ${listed(examples)}.`,
    mend: `doplňte je do souboru  ui/${lang}.yaml`,
  }),
  'letters-are-of-one-script': ({ word, letters, positions, script, suggestion }) => ({
    wrong: `Ve slově „${word}“ jsou písmena ${SCRIPTS[script]}: ${listed(letters)} (pořadí ve slově: ${listed(positions)}). Vypadají stejně, ale hledání slovo nenajde.`,
    expected: 'V jednom slově se očekávají písmena jedné abecedy.',
    mend: suggestion === word ? 'napište slovo znovu.' : `napište slovo znovu:  ${suggestion}`,
  }),
  'country-exists': ({ country, suggestion }) => ({
    wrong: `Země s kódem „${country}“ neexistuje.`,
    expected: 'Očekává se země dvěma velkými písmeny (ISO 3166), například CZ nebo DE.',
    mend: didYouMean(suggestion, 'opravte kód.'),
  }),
};
