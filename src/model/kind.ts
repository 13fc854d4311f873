import { z } from 'zod';

/** The four kinds of knowledge, in the order of menus and chapters. */
export const KINDS = ['case', 'method', 'legislation', 'funding'] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/** Everything that has a folder of its own and a page of its own. */
export const COLLECTIONS = [...KINDS, 'organisation', 'workshop', 'page'] as const;
export const CollectionName = z.enum(COLLECTIONS);
export type CollectionName = z.infer<typeof CollectionName>;

/** The folder under `content/` in which the entries of a collection lie. */
export const FOLDERS = {
  case: 'cases',
  method: 'methods',
  legislation: 'legislation',
  funding: 'funding',
  organisation: 'organisations',
  workshop: 'workshops',
  page: 'pages',
} as const satisfies Record<CollectionName, string>;
