import { z } from 'zod';
import { Identifier } from '#model/identifier.ts';
import { component } from '../../component.ts';

export const contact = component({
  name: 'Contact',
  about: 'Public address of an organisation, taken from its own entry.',
  display: 'block',
  content: 'none',
  attributes: z.strictObject({ organisation: Identifier.describe('Folder name of the organisation.') }),
  shown: [],
  mentions: { organisation: 'organisation' },
});
