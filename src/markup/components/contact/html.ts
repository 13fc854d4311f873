import { h } from '../../hast.ts';
import { checkedMark, type HtmlRenderer } from '../../html-renderer.ts';
import { readTarget } from '../../link-target.ts';

export const contactHtml: HtmlRenderer<'Contact'> = ({ organisation }, _content, page) => {
  const { wording } = page.ctx;
  const found = page.ctx.organisation(organisation);
  if (!found) return [];
  const line = (label: string, text: string, address: string) => {
    const target = readTarget(address);
    return h(
      'span',
      { className: ['line'] },
      `${label}: `,
      target.kind === 'address' ? h('a', { href: target.href }, text) : text,
    );
  };
  const { name, href, address, phone, email, website } = found;
  return h(
    'address',
    { className: ['contact'] },
    h('b', {}, href === undefined ? name : h('a', { href }, name)),
    address !== undefined && h('span', { className: ['line'] }, address),
    phone !== undefined &&
      line(wording.t('markup.contact.phone'), phone.replaceAll(' ', '\u00a0'), `tel:${phone.replaceAll(' ', '')}`),
    email !== undefined && line(wording.t('markup.contact.email'), email, `mailto:${email}`),
    website !== undefined &&
      line(wording.t('markup.contact.website'), website.replace(/^https?:\/\/|\/$/g, ''), website),
    checkedMark(page, found.verification),
  );
};
