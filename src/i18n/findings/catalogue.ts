import { FIELD_SEVERITIES, type FieldRules } from './fields.ts';
import { FILE_SEVERITIES, type FileRules } from './files.ts';
import { LANGUAGE_SEVERITIES, type LanguageRules } from './languages.ts';
import { MARKUP_SEVERITIES, type MarkupRules } from './markup.ts';
import { PROOF_SEVERITIES, type ProofRules, SPELLING_SEVERITIES, type SpellingRules } from './proof.ts';
import { PUBLICATION_SEVERITIES, type PublicationRules } from './publication.ts';
import { RELATION_SEVERITIES, type RelationRules } from './relations.ts';
import { SENSE_SEVERITIES, type SenseRules } from './sense.ts';
import { YAML_SEVERITIES, type YamlRules } from './yaml.ts';

/** All rules of the check with the values that their sentences name. An id is permanent. */
export type Rules = FileRules &
  YamlRules &
  FieldRules &
  RelationRules &
  LanguageRules &
  SenseRules &
  MarkupRules &
  PublicationRules &
  ProofRules &
  SpellingRules;
export type RuleId = keyof Rules;

/** How heavy each rule is: an error stops the build, a warning does not. */
export const SEVERITIES: Readonly<Record<RuleId, 'error' | 'warning'>> = {
  ...FILE_SEVERITIES,
  ...YAML_SEVERITIES,
  ...FIELD_SEVERITIES,
  ...RELATION_SEVERITIES,
  ...LANGUAGE_SEVERITIES,
  ...SENSE_SEVERITIES,
  ...MARKUP_SEVERITIES,
  ...PUBLICATION_SEVERITIES,
  ...PROOF_SEVERITIES,
  ...SPELLING_SEVERITIES,
};
