import { h } from '../../hast.ts';
import type { HtmlRenderer } from '../../html-renderer.ts';

export const noteHtml: HtmlRenderer<'Note'> = ({ kind, title }, content, { ctx }) =>
  h(
    'div',
    { className: ['note', `note-${kind}`], role: 'note' },
    h(
      'p',
      { className: ['note-title'] },
      title === undefined ? ctx.wording.t(`markup.note.${kind}`) : ctx.wording.tidy(title),
    ),
    content,
  );
