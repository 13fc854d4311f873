import { z } from 'zod';
import { Identifier } from '#model/identifier.ts';
import { component } from '../../component.ts';
import { PICTURE_NAME } from '../../link-target.ts';

export const figure = component({
  name: 'Figure',
  about: 'A picture that lies beside the text, with its caption between the tags.',
  display: 'block',
  content: 'blocks',
  attributes: z.strictObject({
    src: z
      .string()
      .regex(PICTURE_NAME)
      .describe('File name of a picture in the folder of the entry, for example team.jpg.'),
    alt: z.string().trim().min(1).max(300).describe('What the picture shows, for those who do not see it.'),
    source: Identifier.optional().describe(
      'Name of the source in sources.yaml from which the picture or its figures come.',
    ),
  }),
  shown: [],
  mentions: { src: 'picture', source: 'source' },
});
