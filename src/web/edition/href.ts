import type { Section } from '#library/address.ts';
import { homeAddress } from '#library/address.ts';
import type { HeadView } from '#library/views/view.ts';
import type { Edition } from './edition.ts';
import { words } from './words.ts';

/** Address of a section in an edition: `/cs/priklady/`. */
export const sectionHref = (edition: Edition, section: Section): string =>
  `${homeAddress(edition.lang)}${words(edition).t(`route.${section}`)}/`;

/** Address of an entry's page in an edition: `/cs/priklady/housing-first-usti/`. */
export const entryHref = (edition: Edition, head: Pick<HeadView, 'collection' | 'slug'>): string =>
  `${sectionHref(edition, head.collection)}${head.slug}/`;

/** The address under which the world finds a page. */
export const publicHref = (edition: Pick<Edition, 'baseUrl'>, address: string): string =>
  new URL(address.replace(/^\//, ''), edition.baseUrl.replace(/\/*$/, '/')).href;
