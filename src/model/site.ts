import { z } from 'zod';
import { CountryCode } from './country.ts';
import { Day, Period } from './dates.ts';
import { Identifier } from './identifier.ts';
import { LanguageTag } from './language.ts';
import { Localized, LocalizedList } from './localized.ts';
import { Text } from './text.ts';

/** A picture file in the content folder, by its path from there. */
export const PictureFile = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)[\w./-]+\.(svg|png|jpe?g|webp|avif)$/i)
  .describe('Picture file, by its path from the content folder, for example logos/eu.svg.');

/** Who pays for the project, with what the programme demands to be shown. */
export const Funder = z.strictObject({
  name: Localized.describe('Name of programme or fund.'),
  logo: PictureFile.optional(),
  logoAlt: Localized.optional().describe('What the logo shows, for those who do not see it.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Web address beginning with https://'),
});
export type Funder = z.infer<typeof Funder>;

/** A criterion of good practice that the project states for itself. */
export const Criterion = z.strictObject({
  id: Identifier.describe('Name of the criterion; cases are assessed under this name.'),
  label: Localized.describe('The criterion in each language.'),
});

/** `site.yaml`: what the whole project is. */
export const Site = z.strictObject({
  title: Localized.describe('Name of the site.'),
  tagline: Localized.describe('One sentence under the name.'),
  description: Localized.describe('What search engines and social networks show: one or two sentences.'),
  languages: z
    .array(LanguageTag)
    .min(1)
    .describe('Languages of the site; the first is the one errors in facts are told in.'),
  countries: z
    .array(CountryCode)
    .min(1)
    .max(4)
    .describe('Countries compared, one to four; the order is that of the columns.'),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .describe('Address under which the site will be found, for example https://example.org/path/'),
  project: z
    .strictObject({
      title: Localized.optional().describe('Official title of the project.'),
      number: Text.optional().describe('Official number.'),
      period: Period.optional().describe('When the project ran.'),
    })
    .optional()
    .describe('The project behind the site.'),
  funders: z.array(Funder).default([]).describe('Who pays for the project.'),
  publicity: Localized.optional().describe('The publicity text that the programme demands.'),
  partners: z
    .array(Identifier)
    .default([])
    .describe('Organisations that carry the project: their folder names, the leading one first.'),
  imprint: z
    .strictObject({
      publisher: Text.describe('Who publishes it, with address.'),
      email: z.email().optional().describe('Public e-mail address for questions.'),
      licence: Text.optional().describe('Licence of the texts, for example CC BY 4.0.'),
      licenceUrl: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('Address of the licence text.'),
    })
    .describe('What must stand in the imprint.'),
  contentAsOf: Day.optional().describe('Day to which the contents are up to date; else the newest review.'),
  searchExamples: LocalizedList.optional().describe(
    'Two to four words that the home page offers as examples of a search.',
  ),
  criteria: z.array(Criterion).default([]).describe('Criteria of good practice against which cases may be assessed.'),
});
export type Site = z.infer<typeof Site>;
