import { type ParsedReference, parseReference } from '#model/reference.ts';

/** What an address in a text leads to. */
export type ReadTarget =
  /** http, https, mailto or tel; `href` is fit for an attribute. */
  | { kind: 'address'; href: string }
  /** Something of this project: `case:prague-team#steps`. */
  | { kind: 'reference'; reference: ParsedReference }
  /** A heading of the same text: `#steps`. */
  | { kind: 'anchor'; anchor: string }
  /** A path or a word without scheme: harmless, but nothing that an edition could follow. */
  | { kind: 'path' }
  /** Any other scheme, a protocol-relative address, or characters that hide what it is. */
  | { kind: 'unsafe' };

/** Control characters, spaces of every kind, invisible and private ones: none belongs in an address. */
const HIDDEN = /[\p{C}\p{Z}]/u;

const ANCHOR = /^#([\p{L}\p{N}][\p{L}\p{N}_-]*)$/u;
const MAIL = /^mailto:[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}.-]+(\?[\w.~%&=+,;:@/-]*)?$/iu;
const PHONE = /^tel:\+?[\d().-]+(;[\w=.-]+)*$/i;

/**
 * Says what an address leads to. Everything is refused that is not positively known to be safe, because browsers
 * mend addresses (`java\nscript:`, `\\host`, `%6aavascript:`) in more ways than a list of bad ones could name.
 */
export function readTarget(url: string): ReadTarget {
  if (HIDDEN.test(url) || url.includes('\\')) return { kind: 'unsafe' };
  const anchor = ANCHOR.exec(url)?.[1];
  if (anchor !== undefined) return { kind: 'anchor', anchor };
  const reference = parseReference(url);
  if (reference) return { kind: 'reference', reference };
  if (MAIL.test(url) || PHONE.test(url)) return { kind: 'address', href: url };
  if (/^https?:\/\//i.test(url)) return webAddress(url);
  const decoded = decode(url);
  if (HIDDEN.test(decoded) || decoded.includes('\\') || /^[^/?#]*:/.test(decoded) || decoded.startsWith('//'))
    return { kind: 'unsafe' };
  return { kind: 'path' };
}

function webAddress(url: string): ReadTarget {
  if (!URL.canParse(url)) return { kind: 'unsafe' };
  const parsed = new URL(url);
  const web = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  if (!web || parsed.username !== '' || parsed.password !== '' || parsed.hostname === '') return { kind: 'unsafe' };
  return { kind: 'address', href: parsed.href };
}

/** Percent-encoding taken off until nothing changes; a broken encoding stays as it is. */
function decode(url: string): string {
  let text = url;
  for (let round = 0; round < 5; round += 1) {
    const next = text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (next === text) break;
    text = next;
  }
  return text;
}

/** Name of a picture that lies beside the text: no folder, no scheme. */
export const PICTURE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*\.(?:svg|png|jpe?g|webp|avif)$/iu;

/** Pictures as cameras, scanners and drawing programs save them, in formats that not every browser shows. */
export const isOtherPicture = (name: string): boolean =>
  /^[^:]+\.(?:ai|bmp|cdr|cr2|dng|emf|eps|gif|hei[cf]|ico|jfif|jxl|nef|odg|pdf|psd|svgz|tiff?|wmf)$/iu.test(name);
