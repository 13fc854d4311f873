const TAG = /<\/?([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const ELEMENTS = new Set(
  (
    'p h2 h3 h4 h5 h6 em strong del code pre br hr blockquote ul ol li a img table thead tbody tr th td sup section div span ' +
    'figure figcaption button abbr address b i svg path rect line'
  ).split(' '),
);
const ADDRESSES = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'background',
]);

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));?/gi,
    (_, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(decimal));
    },
  );

/**
 * What a browser could run or load in a piece of HTML, found by another way than the one that made it: elements that
 * no text needs, event handlers, styles, and addresses that are neither of the web nor within the site.
 */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  for (const [, element = '', attributes = ''] of html.matchAll(TAG)) {
    if (!ELEMENTS.has(element.toLowerCase())) dangers.push(`element ${element}`);
    for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
      const attribute = name.toLowerCase();
      const value = decode(values.find((text) => text !== undefined) ?? '');
      if (attribute.startsWith('on')) dangers.push(`handler ${name}`);
      if (attribute === 'style' || attribute === 'srcdoc') dangers.push(`attribute ${name}`);
      if (
        ADDRESSES.has(attribute) &&
        !/^(?:https?:\/\/[^\s\\]+|mailto:[^\s]+|tel:[\d+().;=\w-]+|#[^\s]*|\/(?![/\\])[^\s\\]*)$/i.test(value)
      ) {
        dangers.push(`address ${value}`);
      }
    }
  }
  if (html.replace(TAG, '').includes('<')) dangers.push('a loose <');
  return dangers;
}
