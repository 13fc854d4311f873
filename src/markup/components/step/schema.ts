import { z } from 'zod';
import { component } from '../../component.ts';

export const step = component({
  name: 'Step',
  about: 'One step, with what is done in it between the tags.',
  display: 'block',
  content: 'blocks',
  within: 'Steps',
  attributes: z.strictObject({
    title: z.string().trim().min(1).max(120).describe('What is done in this step, in a few words.'),
  }),
  shown: ['title'],
  mentions: {},
});
