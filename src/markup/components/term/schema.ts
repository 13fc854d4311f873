import { z } from 'zod';
import { Identifier } from '#model/identifier.ts';
import { component } from '../../component.ts';

export const term = component({
  name: 'Term',
  about:
    'A term of the glossary; what stands between the tags may be inflected. Without a text the term itself appears.',
  display: 'inline',
  content: 'phrasing',
  attributes: z.strictObject({ id: Identifier.describe('Name of the term in glossary.yaml.') }),
  shown: [],
  mentions: { id: 'term' },
});
