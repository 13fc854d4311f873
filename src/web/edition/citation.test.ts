import { expect, test } from 'vitest';
import { citation } from './citation.ts';

const EDITION = {
  lang: 'cs',
  ui: {},
  title: 'Na obou stranách hranice',
  baseUrl: 'https://example.org/web',
  partners: [{ name: 'Evangelische Hochschule Dresden' }, { name: 'ACoRD CZ, z.\u00a0s.' }],
  imprint: { publisher: 'ACoRD CZ, z. s., Bozděchova 99/6, Ústí nad Labem' },
};
const ENTRY = { title: 'Housing First', href: '/cs/priklady/housing-first-usti/' };
const seen = (text: string): string => text.replaceAll('\u00a0', ' ');

test('names the publisher without the address, the title, the day and where it is found', () => {
  expect(seen(citation(EDITION, { ...ENTRY, reviewedOn: '2026-11-22' }))).toBe(
    'ACoRD CZ, z. s.: Housing First. In: Na obou stranách hranice [online]. Stav k 22. 11. 2026. ' +
      'Dostupné z: https://example.org/web/cs/priklady/housing-first-usti/',
  );
});

test('names the publisher as the imprint does when no partner is the publisher, and leaves an unknown day out', () => {
  const foreign = { ...EDITION, imprint: { publisher: 'Jiný vydavatel' } };
  expect(seen(citation(foreign, ENTRY))).toBe(
    'Jiný vydavatel: Housing First. In: Na obou stranách hranice [online]. ' +
      'Dostupné z: https://example.org/web/cs/priklady/housing-first-usti/',
  );
});
