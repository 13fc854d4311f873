import { z } from 'zod';
import { component } from '../../component.ts';

export const steps = component({
  name: 'Steps',
  about: 'Steps in their order; it holds nothing but Step.',
  display: 'block',
  content: ['Step'],
  attributes: z.strictObject({}),
  shown: [],
  mentions: {},
});
