import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Edition } from '#web/edition/edition.ts';
import type { EntryPage } from '#web/edition/entry-page.ts';
import type { GlossaryPage } from '#web/edition/glossary-page.ts';
import { libraryLoaders } from '#web/loader/library-loaders.ts';

const loaders = libraryLoaders();

// The library has checked everything against the model; the schemas only give the items their types.
export const collections = {
  entries: defineCollection({ loader: loaders.entries, schema: z.custom<EntryPage>() }),
  editions: defineCollection({ loader: loaders.editions, schema: z.custom<Edition>() }),
  glossaries: defineCollection({ loader: loaders.glossaries, schema: z.custom<GlossaryPage>() }),
};
