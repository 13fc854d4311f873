import { h } from '../../hast.ts';
import { checkedMark, type HtmlRenderer } from '../../html-renderer.ts';

const SIGNS = { equal: '=', partial: '≈', none: '', 'false-friend': '≠' } as const;

export const termHtml: HtmlRenderer<'Term'> = ({ id }, content, page) => {
  const { ctx } = page;
  const term = ctx.term(id);
  if (!term) return content;
  const { wording } = ctx;
  const shown = content.length > 0 ? content : [h('span', {}, term.word)];
  if (page.still) return h(term.href === undefined ? 'span' : 'a', { className: ['term'], href: term.href }, shown);
  const pop = page.id('term');
  const counterparts = term.counterparts.map(({ lang, word }) =>
    word === undefined
      ? h('span', { className: ['nil'] }, wording.t('markup.term.none'))
      : h('span', { className: ['serif'], lang }, word),
  );
  return h(
    'span',
    { className: ['haspop'] },
    h('button', { type: 'button', className: ['term'], popoverTarget: pop }, shown),
    h(
      'span',
      { className: ['pop'], id: pop, popover: 'auto', role: 'note' },
      h(
        'span',
        { className: ['pair'] },
        h('span', {}, h('span', { className: ['serif'] }, term.word)),
        h(
          'span',
          { className: ['node', term.equivalence] },
          h('span', { ariaHidden: 'true' }, SIGNS[term.equivalence]),
          h('span', { className: ['vh'] }, wording.find(`equivalence.${term.equivalence}`) ?? term.equivalence),
        ),
        h('span', {}, counterparts),
      ),
      term.note !== undefined && `${wording.tidy(term.note)} `,
      checkedMark(page, term.verification),
      term.href !== undefined && [' · ', h('a', { href: term.href }, wording.t('markup.term.entry'))],
    ),
  );
};
