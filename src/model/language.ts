import { z } from 'zod';

/** A BCP 47 language tag as used in file names and addresses: `cs`, `de`, `sr-Cyrl`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)
  .describe('Language as a BCP 47 tag in lower case, for example cs, de, sk or bg.');

export type LanguageTag = z.infer<typeof LanguageTag>;
