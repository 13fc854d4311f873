import type { z } from 'zod';
import { LanguageTag } from '#model/language.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { valueAt } from '../validate/check-fields.ts';
import { isFreeText } from '../validate/is-free-text.ts';
import { isRecordOf } from '../validate/record-of.ts';
import { bare, schemaAt } from '../validate/schema-at.ts';
import { align } from './align.ts';
import type { Prose } from './prose.ts';
import type { SourcePlaces } from './source-places.ts';

/** Fields that hold no prose of their language: names in another one, and words that nobody shall write or that are only searched. */
const OTHER_FIELDS = new Set(['original', 'avoid', 'hiddenLabels']);

/**
 * The texts that the fields of a file hold.
 *
 * @param lang language of the whole file; without it only texts that stand under a language count
 */
export function fieldProse(
  file: YamlFile,
  schema: z.ZodType,
  source: SourcePlaces,
  lang: LanguageTag | undefined,
): Prose[] {
  const found: Prose[] = [];
  const walk = (part: z.ZodType, value: unknown, path: Path, language: LanguageTag | undefined): void => {
    if (typeof value === 'string') {
      if (language !== undefined && isFreeText(part)) found.push(proseOfField(file, path, value, source, language));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const inner = bare(part);
    const isLocalized = isRecordOf(inner, LanguageTag);
    const names = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
    for (const name of names) {
      const next = schemaAt(inner, [name]);
      if (!next || OTHER_FIELDS.has(String(name))) continue;
      walk(next, valueAt(value, [name]), [...path, name], isLocalized ? String(name) : language);
    }
  };
  walk(schema, file.value, [], lang);
  return found;
}

function proseOfField(file: YamlFile, path: Path, value: string, source: SourcePlaces, lang: LanguageTag): Prose {
  let offsets: number[] | undefined;
  const field = path.join('.');
  return {
    lang,
    file: file.file,
    field,
    text: value.replace(/[\n\t]/g, ' ').trimEnd(),
    place(offset) {
      offsets ??= align(value, source.text, source.offset(file.place(path)));
      return { ...source.place(offsets[offset] ?? source.offset(file.place(path))), field };
    },
    terms: [],
    apart: [],
  };
}
