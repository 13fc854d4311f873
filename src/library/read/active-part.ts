/** Elements that run, or that load what their attributes name. */
const ELEMENTS: readonly [part: string, pattern: RegExp][] = [
  ['<script>', /<\s*(?:[\w.-]+:)?(?:script|handler|listener)\b/i],
  ['<foreignObject>', /<\s*(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed)\b/i],
  ['<!ENTITY>', /<!(?:ENTITY|ATTLIST)\b/i],
];

/** An attribute, wherever a reader that begins at another quotation mark might find one: its value is not consumed. */
const ATTRIBUTES = /(?<![\w:.-])((?:[\w.-]+:)?([\w.-]+))\s*=\s*(?=(?:"([^"]*)"|'([^']*)'))/g;
const LOADING = /^(?:href|src|srcset|poster|base)$/i;
const SET_BY_ANIMATION = /^\s*(?:[\w.-]+:)?(?:href|src|on\w+)\s*$/i;

/** A part of the same drawing, or bytes written into it that are no drawing or page of their own. */
const INSIDE = /^(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|(?:application\/(?:x-)?)?font[/-])|$)/i;
const WEB_PAGE = /^(?:https?:|mailto:)/i;

/** Names of namespaces look like addresses, and nothing loads them. */
const NAMESPACE = /@namespace\s+(?:[\w-]+\s+)?(?:url\(\s*)?["']?https?:\/\/www\.w3\.org\/[\w/.-]*["']?\s*\)?\s*;/gi;
const STYLE_ADDRESS = /url\(\s*["']?([^"')]{0,200})/gi;
const STYLE_IMAGE = /(?:image-set|cross-fade|\bimage|\bsrc)\(/i;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** What XML makes of `&#104;` and `&amp;`. */
const readXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) =>
    typeof name === 'string'
      ? (NAMED[name.toLowerCase()] ?? '')
      : character(Number.parseInt(String(hex ?? decimal), hex === undefined ? 10 : 16)),
  );

/** What CSS makes of `\72 ` and `\p`. */
const readCss = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})(?:\r\n|\s)?|(\r\n|[\s\S]))/gi, (_, hex, sign) =>
    hex === undefined ? String(sign).replace(/[\r\n\f]+/, '') : character(Number.parseInt(String(hex), 16)),
  );

/** Without what XML allows to stand between the letters of a style. */
const joined = (source: string): string =>
  source.replace(/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>|<\?[\s\S]*?(?:\?>|$)/g, '').replace(/<[^<>]*>/g, '');

function activeStyle(css: string): string | undefined {
  const plain = css.replace(NAMESPACE, '');
  if (/@import\b/i.test(plain)) return '@import';
  const outside = [...plain.matchAll(STYLE_ADDRESS)].find(([, address = '']) => !INSIDE.test(address.trim()));
  return outside || STYLE_IMAGE.test(plain) ? 'url(…)' : undefined;
}

function activeAttribute(source: string): string | undefined {
  for (const { index, 1: whole = '', 2: name = '', 3: double, 4: single } of source.matchAll(ATTRIBUTES)) {
    if (/^on\w+$/i.test(name)) return 'on…=';
    const isAnimated = name === 'attributeName';
    if (!isAnimated && !LOADING.test(name)) continue;
    const value = readXml(double ?? single ?? '').replace(/[\p{Cc}\s]+/gu, '');
    if (isAnimated && SET_BY_ANIMATION.test(value)) return `attributeName="${value}"`;
    if (isAnimated || INSIDE.test(value)) continue;
    // Raw < stands in no attribute: the last one opens the element to which the attribute belongs.
    const element = /^<\s*(?:[\w.-]+:)?([\w.-]+)/.exec(source.slice(source.lastIndexOf('<', index), index))?.[1];
    if (element === 'a' && WEB_PAGE.test(value)) continue;
    return /^(?:java|vb)script:/i.test(value) ? 'javascript:' : `${whole}="…"`;
  }
  return undefined;
}

/**
 * What makes a drawing act or load something, in however many ways SVG lets it be spelled: it would run or load when
 * the file itself is opened, and typesetting refuses it. `undefined` for a drawing of shapes, texts and bytes of its own.
 */
export function activePart(source: string): string | undefined {
  const element = ELEMENTS.find(([, pattern]) => pattern.test(source))?.[0];
  if (element !== undefined) return element;
  return (
    activeAttribute(source) ?? activeStyle(readCss(readXml(source))) ?? activeStyle(readCss(readXml(joined(source))))
  );
}
