import type { Nodes } from 'mdast';
import type { Draft, DraftEntry } from '#library/draft.ts';
import { soundItems } from '#library/validate/validate.ts';
import { isElement, isParent, textAttributes } from '#markup/element.ts';
import { VERIFICATIONS, type Verification } from '#model/judgements.ts';
import { COLLECTIONS } from '#model/kind.ts';
import { factsOf } from './facts.ts';
import { passagesOf } from './passages.ts';
import { verificationOfSource } from './verification-of-source.ts';

/** What is counted apart: the collections that carry marks, the glossary and the sources. */
export type Counted = (typeof COLLECTIONS)[number] | 'glossary' | 'sources';

/** How many statements of a kind are verified, second-hand and unchecked. */
export interface Shares extends Readonly<Record<Verification, number>> {
  kind: Counted;
}

function lawMarks(node: Nodes): Verification[] {
  const own = isElement(node) && node.name === 'Law' ? textAttributes(node).get('verification') : undefined;
  const mark = VERIFICATIONS.find((known) => known === own);
  const inside = isParent(node) ? (node.children as Nodes[]).flatMap(lawMarks) : [];
  return mark ? [mark, ...inside] : inside;
}

/** Marks of an entry: its own, those of its facts, and of the key figures and laws of its first text. */
function marksOf(entry: DraftEntry, draft: Draft): Verification[] {
  const own = entry.facts?.sound.verification;
  const facts = factsOf(entry);
  const [text] = entry.texts.values();
  const keyFigures = text ? passagesOf(text, entry, facts, draft).filter(({ isKeyFigure }) => isKeyFigure) : [];
  return [
    ...(own ? [own] : []),
    ...facts.map((fact) => fact.verification ?? verificationOfSource(fact.sources[0], entry, draft)),
    ...keyFigures.map(({ sources }) => verificationOfSource(sources[0], entry, draft)),
    ...(text?.body ? lawMarks(text.body.root) : []),
  ];
}

const counted = (kind: Counted, marks: readonly Verification[]): Shares => {
  const count = (wanted: Verification): number => marks.filter((mark) => mark === wanted).length;
  return { kind, verified: count('verified'), secondary: count('secondary'), unchecked: count('unchecked') };
};

/**
 * Statements by how far they were checked. A statement is an entry as a whole, a fact with a number, a sum or a date,
 * one country's side of a legal row, a law citation, a coming change, a key figure, a term or a source. What has no
 * mark of its own has that of its source. Kinds without a statement are left out.
 */
export function sharesOf(draft: Draft): Shares[] {
  const ofCollections = COLLECTIONS.map((kind) =>
    counted(
      kind,
      draft.entries.filter(({ collection }) => collection === kind).flatMap((entry) => marksOf(entry, draft)),
    ),
  );
  const terms = soundItems(draft.glossary).flatMap(([, term]) => [
    term.verification,
    ...Object.values(term.legalBasis).flatMap((bases) => bases.map(({ verification }) => verification)),
  ]);
  const sources = soundItems(draft.sources).map(([, { verification }]) => verification ?? 'unchecked');
  return [...ofCollections, counted('glossary', terms), counted('sources', sources)].filter(
    ({ verified, secondary, unchecked }) => verified + secondary + unchecked > 0,
  );
}
