import type { ElementContent } from 'hast';
import type { FactValue, FactView } from '#library/views/view.ts';
import { h } from '#markup/hast.ts';
import { type Book, referenceHref } from './book.ts';
import { part } from './page.ts';
import { sourceMark } from './view-parts.ts';

function value(book: Book, { text, ref, href, lang, note, verification, source }: FactValue): ElementContent {
  const target = href ?? (ref && referenceHref(book, ref));
  return h('dd', { lang, className: note ? ['meta'] : undefined }, [
    target === undefined ? text : h('a', { href: target }, text),
    verification !== undefined && verification.label !== text && ` (${verification.label})`,
    sourceMark(book, source),
  ]);
}

/** The facts of an entry: where, when, who, money. */
export const factsPart = (book: Book, facts: readonly FactView[]) =>
  facts.length === 0
    ? undefined
    : part(
        book.words.t('facts.title'),
        h(
          'dl',
          { className: ['facts'] },
          facts.map((fact) => [h('dt', {}, fact.label), fact.values.map((item) => value(book, item))]),
        ),
      );
