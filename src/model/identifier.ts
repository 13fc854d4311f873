import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens, 2 to 80 characters. */
export const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of an entry's folder, of a source or of a vocabulary term; it never changes once published. */
export const Identifier = z
  .string()
  .min(2)
  .max(80)
  .regex(IDENTIFIER)
  .describe('Permanent name in lower-case letters without diacritics, digits and hyphens.');

/** The name of a term where it is used: any word, which the vocabulary then knows or not. */
export const TermName = z.string().trim().min(1).max(80);

/** The last part of an entry's address; one for each language. */
export const Slug = z
  .string()
  .min(1)
  .max(80)
  .regex(IDENTIFIER)
  .describe(
    'Last part of the web address in this language: lower-case letters without diacritics, digits and hyphens.',
  );
