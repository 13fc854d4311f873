import type { ParsedReference } from '#model/reference.ts';

/** Addresses of all that an entry's view refers to, by `scheme:id`; made by the loader, which knows the slugs. */
export type RefHrefs = Readonly<Record<string, string>>;

/** Address of a reference; `undefined` when it has no page. */
export function refHref(refs: RefHrefs, { scheme, id, anchor }: ParsedReference): string | undefined {
  const href = refs[`${scheme}:${id}`];
  return href && anchor ? `${href}#${anchor}` : href;
}
