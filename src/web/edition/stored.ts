import { getCollection } from 'astro:content';
import type { Section } from '#library/address.ts';
import type { Edition } from './edition.ts';
import type { Alternate, EntryPage } from './entry-page.ts';
import type { GlossaryPage } from './glossary-page.ts';
import { sectionHref } from './href.ts';

/** The editions in the order of site.yaml. */
export async function storedEditions(): Promise<readonly Edition[]> {
  const editions = (await getCollection('editions')).map(({ data }) => data);
  const order = editions[0]?.titles.map(({ lang }) => lang) ?? [];
  return editions.sort((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang));
}

/** The pages of all entries by the language of their edition. */
export async function storedPages(): Promise<ReadonlyMap<string, readonly EntryPage[]>> {
  const pages = new Map<string, EntryPage[]>();
  for (const { data } of await getCollection('entries')) {
    const list = pages.get(data.lang);
    if (list) list.push(data);
    else pages.set(data.lang, [data]);
  }
  return pages;
}

/** The glossary of each language. */
export async function storedGlossaries(): Promise<ReadonlyMap<string, GlossaryPage>> {
  return new Map((await getCollection('glossaries')).map(({ id, data }) => [id, data]));
}

/** Addresses of a section in all editions. */
export const sectionAlternates = (editions: readonly Edition[], section: Section): readonly Alternate[] =>
  editions.map((edition) => ({ lang: edition.lang, href: sectionHref(edition, section), translated: true }));

/** Parameters of a route `[lang]/[section]/…` from an address `/cs/priklady/x/`. */
export function routeParams(href: string): { lang: string; section: string; slug: string | undefined } {
  const [lang = '', section = '', slug] = href.split('/').filter(Boolean);
  return { lang, section, slug };
}
