import { z } from 'zod';
import { PartialDate } from '#model/dates.ts';
import { Identifier } from '#model/identifier.ts';
import { component } from '../../component.ts';

export const keyFigure = component({
  name: 'KeyFigure',
  about: 'A number that matters, with its date and source.',
  display: 'block',
  content: 'none',
  attributes: z.strictObject({
    value: z
      .string()
      .trim()
      .min(1)
      .max(24)
      .describe('The number as readers see it, with its unit if it has one: 37 or 12 %.'),
    label: z.string().trim().min(1).max(120).describe('What was counted.'),
    asOf: PartialDate,
    source: Identifier.describe('Name of the source in sources.yaml.'),
    target: z.string().trim().min(1).max(24).optional().describe('The number that was planned.'),
  }),
  shown: ['value', 'label'],
  mentions: { source: 'source' },
});
