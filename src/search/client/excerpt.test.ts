import { describe, expect, test } from 'vitest';
import { excerpt, segments } from './excerpt.ts';
import type { Mark } from './marks.ts';
import { passagesOf } from './passages.ts';

const FILLER = 'Tady stojí věta, která o ničem nemluví a jen zabírá místo. '.repeat(8);
const content = `Úvod o dluhu. ${FILLER}Postup. ${FILLER}Na konci stojí exekuce a dluh pohromadě. Zdroje. Nic.`;
const anchors = [
  { id: 'postup', text: 'Postup.', location: content.slice(0, content.indexOf('Postup.')).split(/\s+/).length - 1 },
  { id: 'zdroje', text: 'Zdroje.', location: content.slice(0, content.indexOf('Zdroje.')).split(/\s+/).length - 1 },
];
const marksOf = (...words: string[]): Mark[] =>
  words
    .flatMap((word, part) =>
      [...content.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        part,
      })),
    )
    .sort((a, b) => a.start - b.start);
const plain = (found: ReturnType<typeof excerpt>): string => found.segments.map(({ text }) => text).join('');

describe('the passages of a text', () => {
  test('go from heading to heading, without the headings', () => {
    const passages = passagesOf({ content, anchors });
    expect(passages.map(({ anchor }) => anchor)).toEqual([undefined, 'postup', 'zdroje']);
    expect(content.slice(passages[2]?.start, passages[2]?.end)).toBe('Nic.');
    expect(content.slice(passages[0]?.start, passages[0]?.end).trim().endsWith('místo.')).toBe(true);
  });
});

describe('an excerpt', () => {
  const passages = passagesOf({ content, anchors });

  test('shows the place where most of the query stands together', () => {
    const found = excerpt(content, marksOf('dluh', 'exekuce'), passages);
    expect(found.passage?.anchor).toBe('postup');
    expect(plain(found)).toContain('Na konci stojí exekuce a dluh pohromadě.');
    expect(found.segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['exekuce', 'dluh']);
  });

  test('never leaves its passage, and says where it was cut', () => {
    const text = plain(excerpt(content, marksOf('exekuce'), passages));
    expect(text.startsWith('… ')).toBe(true);
    expect(text).not.toContain('Zdroje');
    expect(text.length).toBeLessThan(260);
  });

  test('is the beginning when nothing is to be marked', () => {
    const found = excerpt(content, [], passages);
    expect(plain(found).startsWith('Úvod o dluhu.')).toBe(true);
    expect(found.passage).toBeUndefined();
  });

  test('is all of a short text', () => {
    expect(plain(excerpt('Krátká věta.', [], [{ start: 0, end: 12 }]))).toBe('Krátká věta.');
  });
});

test('segments give the text back whole', () => {
  const cut = segments(content, marksOf('dluh', 'exekuce'));
  expect(cut.map(({ text }) => text).join('')).toBe(content);
});
