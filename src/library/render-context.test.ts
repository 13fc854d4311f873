import { expect, test } from 'vitest';
import { entryAddress, termAddress } from './address.ts';
import { type Addresses, bodyContext } from './render-context.ts';
import { fixtureEntry, fixtureLibrary } from './views/fixture.ts';

const library = await fixtureLibrary();
const theCase = fixtureEntry(library, 'case', 'skutec-prevention-assistant');

const web: Addresses = {
  link: (entry, anchor) => entryAddress(library, entry, 'de') + (anchor ? `#${anchor}` : ''),
  term: (id) => termAddress(library, id, 'de'),
  source: (_, number) => `#source-${number}`,
  picture(entry, file) {
    const picture = entry.pictures.get(file);
    return picture && { href: `/_pictures/${entry.id}/${file}`, width: picture.width, height: picture.height };
  },
  headingDepth: 2,
};
const context = bodyContext(library, theCase, 'de', web);

test('links lead to entries with their titles, to headings and to terms', () => {
  expect(context.link({ scheme: 'method', id: 'case-conference' })).toEqual({
    title: 'Fallkonferenz',
    href: '/de/methoden/fallkonferenz/',
  });
  expect(context.link({ scheme: 'method', id: 'case-conference', anchor: 'schritte' })?.href).toBe(
    '/de/methoden/fallkonferenz/#schritte',
  );
  expect(context.link({ scheme: 'term', id: 'debt-relief' })).toEqual({
    title: 'Verbraucherinsolvenz',
    href: '/de/glossar/#debt-relief',
  });
  expect(context.link({ scheme: 'case', id: 'unknown' })).toBeUndefined();
});

test('a link to an entry without a text in the language says which language it leads to', () => {
  const texts = new Map([...theCase.texts].filter(([tag]) => tag === 'cs'));
  const cases = new Map([[theCase.id, { ...theCase, texts }]]);
  const partly = { ...library, collections: { ...library.collections, case: cases } };
  expect(bodyContext(partly, undefined, 'de', web).link({ scheme: 'case', id: theCase.id })?.lang).toBe('cs');
});

test('terms, sources, organisations and pictures are those of the content', () => {
  expect(context.term('social-services-worker')).toMatchObject({
    equivalence: 'false-friend',
    verification: 'unchecked',
  });
  expect(context.source('mas-skch-presentation')).toMatchObject({
    number: 1,
    href: '#source-1',
    verification: 'verified',
  });
  expect(context.source('inso')).toBeUndefined();
  expect(context.organisation('acord-cz')).toMatchObject({
    name: expect.stringContaining('ACoRD'),
    href: expect.stringMatching(/^\/de\/organisationen\//),
  });
  expect(context.picture('roles.svg')?.href).toBe('/_pictures/skutec-prevention-assistant/roles.svg');
  expect(context.picture('missing.png')).toBeUndefined();
});

test('without an entry there are no pictures and no numbered sources', () => {
  const bare = bodyContext(library, undefined, 'de', web);
  expect(bare.picture('roles.svg')).toBeUndefined();
  expect(bare.source('mas-skch-presentation')).toBeUndefined();
});
