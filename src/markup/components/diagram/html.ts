import type { ElementContent } from 'hast';
import type { DiagramTarget } from '../../diagram/diagram.ts';
import { draw } from '../../diagram/draw.ts';
import { WEB_MEDIA } from '../../diagram/medium.ts';
import { svg } from '../../diagram/svg.ts';
import { h } from '../../hast.ts';
import { type HtmlPage, type HtmlRenderer, sourceLink } from '../../html-renderer.ts';

/** What the numbers count, from when, and where they were seen. */
function meta(page: HtmlPage, { unit, asOf, sources }: DiagramTarget): ElementContent | false {
  const said = [unit, asOf].filter((part) => part !== undefined).join(' · ');
  const links = sources.map((id) => sourceLink(page, id));
  return (
    (said !== '' || links.length > 0) &&
    h('p', { className: ['meta'] }, said || page.ctx.wording.t('markup.diagram.sources'), links)
  );
}

function dataTable(page: HtmlPage, { table, title }: DiagramTarget): ElementContent | undefined {
  if (!table) return undefined;
  const [first, ...others] = table.header;
  const summary = page.ctx.wording.t('markup.diagram.table');
  return h(
    page.still ? 'div' : 'details',
    {},
    h(page.still ? 'p' : 'summary', {}, summary),
    h(
      'section',
      { className: ['table'], tabIndex: 0, ariaLabel: `${summary}: ${title}` },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            first ? h('th', { scope: 'col' }, first) : h('td', {}),
            others.map((cell) => h('th', { scope: 'col', className: ['align-right'] }, cell)),
          ),
        ),
        h(
          'tbody',
          {},
          table.rows.map(([label = '', ...cells]) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, label),
              cells.map((cell) => h('td', { className: ['align-right'] }, cell)),
            ),
          ),
        ),
      ),
    ),
  );
}

export const diagramHtml: HtmlRenderer<'Diagram'> = ({ name }, _content, page) => {
  const target = page.ctx.diagram(name);
  if (!target) return [];
  const { title, alt, note, picture } = target;
  const { countries } = page.ctx;
  return h(
    'figure',
    { className: ['diagram'] },
    h('figcaption', {}, h('b', {}, title), note !== undefined && h('span', { className: ['diagram-note'] }, note)),
    svg(draw(picture, WEB_MEDIA.narrow, countries), alt, 'narrow'),
    !page.still && svg(draw(picture, WEB_MEDIA.wide, countries), alt, 'wide'),
    meta(page, target),
    dataTable(page, target),
  );
};
