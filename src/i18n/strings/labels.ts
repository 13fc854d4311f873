import { fields } from './fields.ts';
import { judgements } from './judgements.ts';
import { kinds } from './kinds.ts';
import { places } from './places.ts';

/** Words that site, print and search share: kinds and routes, judgements, fields, countries. */
export const labels = {
  en: { ...kinds.en, ...judgements.en, ...fields.en, ...places.en },
  cs: { ...kinds.cs, ...judgements.cs, ...fields.cs, ...places.cs },
  de: { ...kinds.de, ...judgements.de, ...fields.de, ...places.de },
};
