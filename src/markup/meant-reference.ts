import { COLLECTIONS, FOLDERS } from '#model/kind.ts';
import { parseReference, REFERENCE_SCHEMES, type ReferenceScheme } from '#model/reference.ts';
import { closest } from './closest.ts';

/** Words that people write before the colon instead of the kind itself: its folder, its plural, its file. */
const SCHEME_OF = new Map<string, ReferenceScheme>([
  ...REFERENCE_SCHEMES.flatMap((scheme) => [[scheme, scheme] as const, [`${scheme}s`, scheme] as const]),
  ...COLLECTIONS.map((name) => [FOLDERS[name], name] as const),
  ['glossary', 'term'],
]);

/** Schemes that mean something else; nobody writes them for an entry. */
const FOREIGN = /^(?:https?|mailto|tel|data|file|ftp|javascript|vbscript|blob|about|urn|sms)$/i;

const WITH_COLON = /^([\p{L}-]{2,30}):\/{0,2}([^\s:/]+)\/?$/u;
const AS_PATH = /^(?:\.{0,2}\/)*([a-z]+)\/([a-z0-9-]+)(?:\/|\/text\.[\w-]+\.mdx)?(#[^\s/]+)?$/;

/** The reference that was meant by an address which is none: `methods:x` or `../methods/x/` is `method:x`. */
export function meantReference(address: string): string | undefined {
  const [, folder = '', entry = '', anchor = ''] = AS_PATH.exec(address) ?? [];
  const [, word = '', rest = ''] = WITH_COLON.exec(address) ?? [];
  let meant: string | undefined;
  if (folder !== '') {
    const scheme = SCHEME_OF.get(folder);
    if (scheme !== undefined) meant = `${scheme}:${entry}${anchor}`;
  } else if (word !== '' && !FOREIGN.test(word)) {
    const near = SCHEME_OF.has(word.toLowerCase()) ? word.toLowerCase() : closest(word, [...SCHEME_OF.keys()])[0];
    const scheme = near === undefined ? undefined : SCHEME_OF.get(near);
    if (scheme !== undefined) meant = `${scheme}:${rest}`;
  }
  return meant !== undefined && meant !== address && parseReference(meant) ? meant : undefined;
}
