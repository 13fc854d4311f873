import { LegalBasis } from '#model/legal-basis.ts';
import { component } from '../../component.ts';

export const law = component({
  name: 'Law',
  about: 'A law citation, written in the way of each language.',
  display: 'inline',
  content: 'none',
  attributes: LegalBasis,
  shown: ['section', 'act'],
  mentions: { source: 'source' },
});
