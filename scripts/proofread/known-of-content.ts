import type { Draft } from '#library/draft.ts';
import { soundItems } from '#library/validate/validate.ts';
import type { LanguageTag } from '#model/language.ts';
import { OPEN_LISTS } from '#model/vocabulary.ts';
import { KnownWords } from './known-words.ts';

/** Names that a project has beside its running text: right in every language. */
function names(draft: Draft): string[] {
  const found: (string | undefined)[] = [];
  const { glossary, sources, vocabulary, site, publication, entries } = draft;
  for (const [, { terms, abbreviations }] of soundItems(glossary))
    found.push(...Object.values(terms).flat(), ...Object.values(abbreviations ?? {}).flat());
  for (const [, { author, publisher }] of soundItems(sources)) found.push(author, publisher);
  for (const list of OPEN_LISTS)
    for (const { label } of Object.values(vocabulary?.sound[list] ?? {})) found.push(...Object.values(label));
  found.push(site.sound.imprint?.publisher, ...(site.sound.funders ?? []).flatMap(({ name }) => Object.values(name)));
  for (const { name } of publication?.sound.cover?.places ?? []) found.push(...Object.values(name));
  for (const { collection, facts, texts } of entries) {
    for (const basis of Object.values(facts?.sound.legalBasis ?? {}).flat()) found.push(basis?.act);
    for (const { fields } of texts.values()) {
      const { title, place, subjects } = fields.sound;
      if (collection === 'organisation') found.push(title);
      found.push(place, ...Object.values(subjects ?? {}).map((subject) => subject?.original));
    }
  }
  return found.filter((name) => name !== undefined);
}

/** What the content itself says is right in a language: its word lists, and the names that stand in its lists. */
export function knownOfContent(draft: Draft, lang: LanguageTag): KnownWords {
  return new KnownWords(lang)
    .add(draft.rightWords.get(lang) ?? [])
    .add(soundItems(draft.sources).map(([, { title }]) => title))
    .addNames(draft.rightWords.get('every') ?? [])
    .addNames(names(draft));
}
