import { z } from 'zod';
import { Identifier } from '#model/identifier.ts';
import { component } from '../../component.ts';

export const diagram = component({
  name: 'Diagram',
  about: 'A diagram that facts.yaml describes and whose words stand at the head of the text.',
  display: 'block',
  content: 'none',
  attributes: z.strictObject({
    name: Identifier.describe('Name of the diagram in facts.yaml.'),
  }),
  shown: [],
  mentions: { name: 'diagram' },
});
