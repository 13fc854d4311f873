import { z } from 'zod';
import { Identifier } from '#model/identifier.ts';
import { component } from '../../component.ts';

export const cite = component({
  name: 'Cite',
  about: 'The number of a source, raised, that leads to the list of sources.',
  display: 'inline',
  content: 'none',
  attributes: z.strictObject({
    source: Identifier.describe('Name of the source in sources.yaml.'),
    locator: z.string().trim().min(1).max(80).optional().describe('Where in the source: page, section, paragraph.'),
  }),
  shown: [],
  mentions: { source: 'source' },
});
