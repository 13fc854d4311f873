import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Rules } from './catalogue.ts';
import { type RuleId, SEVERITIES } from './catalogue.ts';
import { fields as csFields } from './cs/fields.ts';
import { files as csFiles } from './cs/files.ts';
import { languages as csLanguages } from './cs/languages.ts';
import { markup as csMarkup } from './cs/markup.ts';
import { proof as csProof } from './cs/proof.ts';
import { publication as csPublication } from './cs/publication.ts';
import { relations as csRelations } from './cs/relations.ts';
import { sense as csSense } from './cs/sense.ts';
import { yaml as csYaml } from './cs/yaml.ts';
import { fields as deFields } from './de/fields.ts';
import { files as deFiles } from './de/files.ts';
import { languages as deLanguages } from './de/languages.ts';
import { markup as deMarkup } from './de/markup.ts';
import { proof as deProof } from './de/proof.ts';
import { publication as dePublication } from './de/publication.ts';
import { relations as deRelations } from './de/relations.ts';
import { sense as deSense } from './de/sense.ts';
import { yaml as deYaml } from './de/yaml.ts';
import { fields as enFields } from './en/fields.ts';
import { files as enFiles } from './en/files.ts';
import { languages as enLanguages } from './en/languages.ts';
import { markup as enMarkup } from './en/markup.ts';
import { proof as enProof } from './en/proof.ts';
import { publication as enPublication } from './en/publication.ts';
import { relations as enRelations } from './en/relations.ts';
import { sense as enSense } from './en/sense.ts';
import { yaml as enYaml } from './en/yaml.ts';
import { type AreaSentences, FINDING_LANGUAGES, type FindingLanguage, type Sentences } from './sentences.ts';

/** All sentences; the compiler asks for every rule in every language. */
const SENTENCES: Readonly<Record<FindingLanguage, AreaSentences<Rules>>> = {
  cs: {
    ...csFiles,
    ...csYaml,
    ...csFields,
    ...csRelations,
    ...csLanguages,
    ...csSense,
    ...csMarkup,
    ...csPublication,
    ...csProof,
  },
  de: {
    ...deFiles,
    ...deYaml,
    ...deFields,
    ...deRelations,
    ...deLanguages,
    ...deSense,
    ...deMarkup,
    ...dePublication,
    ...deProof,
  },
  en: {
    ...enFiles,
    ...enYaml,
    ...enFields,
    ...enRelations,
    ...enLanguages,
    ...enSense,
    ...enMarkup,
    ...enPublication,
    ...enProof,
  },
};

/** The language in which findings are told to somebody who reads `lang`. */
export const findingLanguage = (lang: LanguageTag): FindingLanguage =>
  FINDING_LANGUAGES.find((shipped) => shipped === lang.split('-')[0]) ?? 'en';

/** What is wrong, what is expected and how to mend it. Throws for a rule that is not in the catalogue. */
export function tell({ rule, params }: Pick<Issue, 'rule' | 'params'>, lang: FindingLanguage): Sentences {
  if (!Object.hasOwn(SEVERITIES, rule)) throw new Error(`The rule ${rule} has no sentences in src/i18n/findings.`);
  const sentences = SENTENCES[lang][rule as RuleId] as unknown as (params: Issue['params']) => Sentences;
  const { wrong, expected, mend } = sentences(params);
  return { wrong, expected: expected.replace(/…\.$/, '…'), mend };
}
