import { capitalised } from '#i18n/capitalised.ts';
import type { Library } from '#library/library.ts';
import { registerView } from '#library/views/register-view.ts';
import type { RegisterTermView, RegisterView } from '#library/views/view.ts';
import type { LanguageTag } from '#model/language.ts';
import { keyOf, type Outline } from './outline.ts';
import { printedItem } from './printed-entry.ts';

const printedOnes = ({ entries }: RegisterTermView, outline: Outline) =>
  entries.filter((head) => outline.entries.has(keyOf(head)));

/** What the register lists: the printed entries by topic and by target group; the rest of the collection is on the web. */
export function printedRegister(library: Library, outline: Outline, lang: LanguageTag) {
  const { topics, targetGroups } = registerView(library, lang);
  const printed = (terms: readonly RegisterTermView[]) =>
    terms
      .map((term) => ({
        label: capitalised(term.term.label, lang),
        items: printedOnes(term, outline).map((head) => ({ ...printedItem(head, lang), title: head.shortTitle })),
      }))
      .filter(({ items }) => items.length > 0);
  return { topics: printed(topics), targetGroups: printed(targetGroups) };
}

/** How many heads and lines a register has. */
export interface RegisterSize {
  heads: number;
  rows: number;
}

/** The size of the register of an outline. */
export function registerSize({ topics, targetGroups }: RegisterView, outline: Outline): RegisterSize {
  const counts = [...topics, ...targetGroups].map((term) => printedOnes(term, outline).length);
  return { heads: counts.filter((count) => count > 0).length, rows: counts.reduce((sum, count) => sum + count, 0) };
}
