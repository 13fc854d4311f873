import type { IssueParams } from '#model/issue.ts';
import { unmask } from './signs.ts';

const NAME = /^<\/?([\p{L}\w.:-]+)/u;
const ADDRESS = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i;

/** Could what follows a `<` be meant as a tag? Otherwise it is a sign of the text: "a < b", "(<18 let)". */
export const looksLikeTag = (next: string): boolean => /[\p{L}/!?_$]/u.test(next);

/** Why the `<` at an offset begins nothing that can be read, as the sentences of `mdx-is-readable` tell it apart. */
export function unreadable(masked: string, offset: number): IssueParams {
  const rest = unmask(masked.slice(offset, offset + 200));
  const name = NAME.exec(rest)?.[1] ?? '';
  if (rest.startsWith('<!--')) return { fault: 'html-comment' };
  const address = ADDRESS.exec(rest)?.[1];
  if (address !== undefined) return { fault: 'autolink', address };
  if (rest.startsWith('</')) return { fault: 'unopened', name };
  return name === '' ? { fault: 'less-than' } : { fault: 'tag', name };
}

/** Why the parser refuses a tag at an offset that could be read by itself. */
export function unpaired(masked: string, offset: number, message: string): IssueParams {
  const rest = unmask(masked.slice(offset, offset + 200));
  const name = NAME.exec(rest)?.[1] ?? '';
  if (rest.startsWith('</')) return { fault: 'unopened', name };
  if (/closing tag|before the end/i.test(message)) return { fault: 'unclosed', name };
  return { fault: 'other', detail: message };
}
