import { REFERENCE_SCHEMES } from '#model/reference.ts';
import { meantReference } from './meant-reference.ts';
import type { Finding } from './problem.ts';
import { excerpt } from './signs.ts';

/** A path as one computer has it, or bytes instead of a place. */
const ON_DISK = /^(?:[a-z]:[\\/]|file:)|\\/i;
const BYTES = /^data:/i;
const SPACE = /[ \u00a0]/;
/** Longer addresses are cut for a message, so nothing can be proposed that people could copy. */
const LONGEST_PROPOSED = 40;

/** The address as it was meant, when there are spaces in it that belong nowhere; `undefined` when it may be anything. */
export function withoutSpaces(address: string): { suggestion?: string } {
  const [, scheme = ''] = /^([a-z]+):/i.exec(address) ?? [];
  let meant: string | undefined;
  if (/^(?:tel|mailto)$/i.test(scheme)) meant = address.replace(/\s+/g, '');
  else if (/^https?$/i.test(scheme)) meant = address.replace(/\s/g, '%20');
  else if ((REFERENCE_SCHEMES as readonly string[]).includes(scheme.toLowerCase()))
    meant = `${scheme.toLowerCase()}:${address
      .slice(scheme.length + 1)
      .trim()
      .replace(/\s+/g, '-')}`;
  return meant === undefined || meant.length > LONGEST_PROPOSED ? {} : { suggestion: meant };
}

/** Says what is wrong with the address of a link that is refused. */
export function unsafeLink(url: string, offset: number): Finding {
  const address = excerpt(url);
  if (SPACE.test(url.trim()))
    return { rule: 'address-has-no-space', offset, params: { address, meant: 'link', ...withoutSpaces(url) } };
  const suggestion = meantReference(url);
  if (suggestion !== undefined)
    return { rule: 'link-is-safe', offset, params: { address, fault: 'kind', suggestion: excerpt(suggestion) } };
  const hidden = /[\p{C}\p{Z}]/u.test(url);
  const login = /^https?:\/\/[^/?#]*@/i.test(url);
  const fault = hidden ? 'hidden' : login ? 'login' : ON_DISK.test(url) ? 'disk' : 'unsafe';
  return { rule: 'link-is-safe', offset, params: { address, fault } };
}

/** Says what is wrong with the address of a picture that is refused. */
export function unsafePicture(url: string, offset: number): Finding {
  const address = excerpt(url);
  if (SPACE.test(url.trim())) return { rule: 'address-has-no-space', offset, params: { address, meant: 'picture' } };
  if (BYTES.test(url) || ON_DISK.test(url))
    return { rule: 'picture-lies-beside-the-text', offset, params: { address } };
  return unsafeLink(url, offset);
}
