import { z } from 'zod';
import { component } from '../../component.ts';

export const sides = component({
  name: 'Sides',
  about: 'The same matter in each country, side by side; it holds nothing but Side.',
  display: 'block',
  content: ['Side'],
  attributes: z.strictObject({}),
  shown: [],
  mentions: {},
});
