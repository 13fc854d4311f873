import { z } from 'zod';
import { CountryCode } from '#model/country.ts';
import { component } from '../../component.ts';

export const side = component({
  name: 'Side',
  about: 'What holds in one country.',
  display: 'block',
  content: 'blocks',
  within: 'Sides',
  attributes: z.strictObject({ country: CountryCode }),
  shown: [],
  mentions: { country: 'country' },
});
