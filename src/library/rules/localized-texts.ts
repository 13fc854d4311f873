import type { z } from 'zod';
import { Glossary } from '#model/glossary.ts';
import { LanguageTag } from '#model/language.ts';
import { Localized, LocalizedList } from '#model/localized.ts';
import { Publication } from '#model/publication.ts';
import { Site } from '#model/site.ts';
import { Sources } from '#model/source.ts';
import { Vocabulary } from '#model/vocabulary.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { valueAt } from '../validate/check-fields.ts';
import { meantLanguage } from '../validate/meant-language.ts';
import { isRecordOf } from '../validate/record-of.ts';
import { bare, schemaAt } from '../validate/schema-at.ts';
import { namesOf } from '../validate/suggestion.ts';
import type { Rule } from './rule.ts';

/** Where a text in several languages stands, found by walking values along their schema. */
function localizedPaths(schema: z.ZodType, value: unknown, path: Path, found: Path[]): void {
  const inner = bare(schema);
  if (inner === bare(Localized) || inner === bare(LocalizedList) || isRecordOf(inner, LanguageTag)) {
    found.push(path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const names = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  for (const name of names) {
    const next = schemaAt(inner, [name]);
    if (next) localizedPaths(next, valueAt(value, [name]), [...path, name], found);
  }
}

/** Languages may be left out here: a term need not exist in each, a word to avoid even less. */
const MAY_LACK = new Set(['terms', 'abbreviations', 'hiddenLabels', 'avoid', 'paraphrase']);

/** Texts in several languages have all languages of the site and no other. */
export const localizedTextsAreComplete: Rule = (draft, report) => {
  if (!draft.site.sound.languages) return;
  const { languages } = draft;
  const files: [YamlFile | undefined, z.ZodType, 'label-is-complete' | 'note-is-complete'][] = [
    [draft.site, Site, 'label-is-complete'],
    [draft.publication, Publication, 'label-is-complete'],
    [draft.vocabulary, Vocabulary, 'label-is-complete'],
    [draft.glossary, Glossary, 'note-is-complete'],
    [draft.sources, Sources, 'note-is-complete'],
  ];
  for (const [file, schema, rule] of files) {
    if (!file) continue;
    const paths: Path[] = [];
    localizedPaths(schema, file.value, [], paths);
    for (const path of paths) {
      const names = namesOf(valueAt(file.value, path));
      if (names.length === 0) continue;
      for (const lang of names) {
        if (LanguageTag.safeParse(lang).success && !languages.includes(lang)) {
          const meant = meantLanguage(lang, languages);
          report('language-is-configured', file.keyPlace([...path, lang]), { lang, languages, ...meant });
        }
      }
      const missing = languages.filter((lang) => !names.includes(lang));
      if (missing.length === 0 || MAY_LACK.has(String(path.at(-1)))) continue;
      report(rule, file.keyPlace(path), { field: path.join('.'), missing });
    }
  }
};
