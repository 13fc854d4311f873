import type { z } from 'zod';
import { Glossary } from '#model/glossary.ts';
import { InterfaceStrings } from '#model/interface-strings.ts';
import type { LanguageTag } from '#model/language.ts';
import { Publication } from '#model/publication.ts';
import { SCHEMAS } from '#model/schemas.ts';
import { Site } from '#model/site.ts';
import { Sources } from '#model/source.ts';
import { Vocabulary } from '#model/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { YamlFile } from '../parse/yaml-file.ts';
import { bodyProse } from './body-prose.ts';
import { fieldProse } from './field-prose.ts';
import type { Prose } from './prose.ts';
import { type SourcePlaces, sourcePlaces } from './source-places.ts';
import { withoutTyped } from './typed.ts';

/**
 * Everything in a content folder that people read as text in a language: fields and bodies of the entries, the texts
 * of site, publication, vocabulary, glossary and sources, and own interface strings. Names, addresses, dates, codes,
 * citations of law and code are none.
 */
export function proseOf(draft: Draft): readonly Prose[] {
  const known = made.get(draft);
  if (known) return known;
  const fresh = collect(draft);
  made.set(draft, fresh);
  return fresh;
}

/** Several rules read the same texts. */
const made = new WeakMap<Draft, readonly Prose[]>();

/** The texts of what was parsed, by it: whoever reads a folder again and again parses only what changed. */
const ofParsed = new WeakMap<object, readonly Prose[]>();

function remembered(parsed: object, prose: () => readonly Prose[]): readonly Prose[] {
  const known = ofParsed.get(parsed) ?? prose();
  ofParsed.set(parsed, known);
  return known;
}

function collect(draft: Draft): Prose[] {
  const sources = new Map<string, SourcePlaces>();
  for (const { file, text } of draft.texts) sources.set(file, sourcePlaces(file, text));
  const found: Prose[] = [];
  // Not by spreading: a file may hold more texts than a call takes arguments.
  const take = (texts: readonly Prose[]): void => {
    for (const text of texts) found.push(text);
  };
  const add = (file: YamlFile | undefined, schema: z.ZodType, lang?: LanguageTag): void => {
    const source = file && sources.get(file.file);
    if (file && source) take(remembered(file, () => fieldProse(file, schema, source, lang)));
  };
  add(draft.site, Site);
  add(draft.publication, Publication);
  add(draft.vocabulary, Vocabulary);
  add(draft.glossary, Glossary);
  add(draft.sources, Sources);
  for (const [lang, strings] of draft.ui) {
    const source = sources.get(strings.file);
    const texts = source ? fieldProse(strings, InterfaceStrings, source, lang) : [];
    take(texts.map((prose) => ({ ...prose, text: withoutTyped(prose.text) })));
  }
  for (const { collection, texts } of draft.entries) {
    for (const { lang, file, fields, body } of texts.values()) {
      add(fields, SCHEMAS[collection].text, lang);
      const source = sources.get(file);
      if (body && source) take(remembered(body, () => bodyProse(body, source, file, lang)));
    }
  }
  return found;
}
