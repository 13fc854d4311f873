import type { CollectionName } from '#model/kind.ts';
import { FOLDERS } from '#model/kind.ts';
import { isCollection, parseReference } from '#model/reference.ts';
import type { Place } from '../finding.ts';
import { entriesNamedInFacts } from '../relate/fact-relations.ts';
import { suggestion } from '../validate/suggestion.ts';
import type { Rule } from './rule.ts';

/** Every entry that is named exists, and none relates to itself. */
export const entryExists: Rule = (draft, report) => {
  const ids = new Map<CollectionName, string[]>();
  const known = new Set<string>();
  for (const { collection, id } of draft.entries) {
    known.add(`${collection}:${id}`);
    const list = ids.get(collection);
    if (list) list.push(id);
    else ids.set(collection, [id]);
  }
  const check = (collection: CollectionName, id: string, place: () => Place): void => {
    if (known.has(`${collection}:${id}`)) return;
    const ref = `${collection}:${id}`;
    report('entry-exists', place(), { ref, folder: FOLDERS[collection], ...suggestion(id, ids.get(collection) ?? []) });
  };

  for (const entry of draft.entries) {
    const { facts, collection, id } = entry;
    if (facts) {
      for (const named of entriesNamedInFacts(facts.sound)) {
        check(named.collection, named.id, () => facts.place(named.path));
        if (named.collection === collection && named.id === id) {
          report('entry-names-others', facts.place(named.path), { ref: `${collection}:${id}` });
        }
      }
    }
    for (const { mentions, file } of entry.texts.values()) {
      for (const mention of mentions) {
        if (mention.kind !== 'reference' || !isCollection(mention.reference.scheme)) continue;
        const { line, column, reference } = mention;
        check(mention.reference.scheme, reference.id, () => ({ file, line, column }));
      }
    }
  }

  const { site, publication } = draft;
  for (const [index, id] of (site.sound.partners ?? []).entries())
    check('organisation', id, () => site.place(['partners', index]));
  for (const name of Object.keys(publication?.sound.pins ?? {})) {
    const reference = parseReference(name);
    if (publication && reference && isCollection(reference.scheme)) {
      check(reference.scheme, reference.id, () => publication.keyPlace(['pins', name]));
    }
  }
  for (const [index, name] of (publication?.sound.ranks ?? []).entries()) {
    const reference = parseReference(name);
    if (publication && reference && isCollection(reference.scheme)) {
      check(reference.scheme, reference.id, () => publication.place(['ranks', index]));
    }
  }
};
