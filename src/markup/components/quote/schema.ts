import { z } from 'zod';
import { Identifier } from '#model/identifier.ts';
import { LanguageTag } from '#model/language.ts';
import { component } from '../../component.ts';

export const quote = component({
  name: 'Quote',
  about: 'Words of somebody else, with their source.',
  display: 'block',
  content: 'blocks',
  attributes: z.strictObject({
    source: Identifier.describe('Name of the source in sources.yaml.'),
    locator: z.string().trim().min(1).max(80).optional().describe('Where in the source: page, section, paragraph.'),
    by: z.string().trim().min(1).max(120).optional().describe('Who said or wrote it; no names of private persons.'),
    lang: LanguageTag.optional().describe('Language of the quotation when it is not that of the text, for example de.'),
  }),
  shown: ['by'],
  mentions: { source: 'source' },
});
