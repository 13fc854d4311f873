import { z } from 'zod';
import { component } from '../../component.ts';

export const NOTE_KINDS = ['info', 'caution', 'law', 'practice'] as const;

export const note = component({
  name: 'Note',
  about: 'A remark beside the running text.',
  display: 'block',
  content: 'blocks',
  attributes: z.strictObject({
    kind: z.enum(NOTE_KINDS).default('info').describe('info, caution, law or practice; info when left out.'),
    title: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .optional()
      .describe('Title instead of the word that the kind brings along.'),
  }),
  shown: ['title'],
  mentions: {},
});
