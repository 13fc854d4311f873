import { z } from 'zod';
import { LanguageTag } from './language.ts';
import { Text } from './text.ts';

const IN_EACH_LANGUAGE = 'The same text in each language of the site, for example  cs: …  de: …';

/** One short text in several languages, keyed by language tag. */
export const Localized = z.record(LanguageTag, Text).describe(IN_EACH_LANGUAGE);
export type Localized = z.infer<typeof Localized>;

/** The same with a limit, for places that hold no more. */
export const localizedUpTo = (characters: number) =>
  z.record(LanguageTag, Text.max(characters)).describe(IN_EACH_LANGUAGE);

/** Lists of short texts in several languages, keyed by language tag. */
export const LocalizedList = z
  .record(LanguageTag, z.array(Text))
  .describe('A list of texts for each language of the site.');
export type LocalizedList = z.infer<typeof LocalizedList>;
