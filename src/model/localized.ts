import { z } from 'zod';
import { LanguageTag } from './language.ts';

/** One short text in several languages, keyed by language tag. */
export const Localized = z
  .record(LanguageTag, z.string().trim().min(1))
  .describe('The same text in each language of the site, for example  cs: …  de: …');
export type Localized = z.infer<typeof Localized>;

/** Lists of short texts in several languages, keyed by language tag. */
export const LocalizedList = z
  .record(LanguageTag, z.array(z.string().trim().min(1)))
  .describe('A list of texts for each language of the site.');
export type LocalizedList = z.infer<typeof LocalizedList>;
