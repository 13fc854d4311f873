import { expect, test } from 'vitest';
import type { Issue } from '#model/issue.ts';
import type { Draft } from '../draft.ts';
import { reportInto } from '../finding.ts';
import { lettersAreOfOneScript } from './letters-are-of-one-script.ts';

/** The words that the rule finds in a text: word, strange letters, places, place in the file, proposal. */
function found(text: string, lang?: string) {
  const issues: Issue[] = [];
  lettersAreOfOneScript({ texts: [{ file: 'f', text, lang }] } as unknown as Draft, reportInto(issues));
  return issues.map(({ line, column, params }) => [
    params['word'],
    params['letters'],
    params['positions'],
    `${line}:${column}`,
    params['suggestion'],
  ]);
}

test('Cyrillic and Greek letters in a Latin word are named with their places', () => {
  expect(found('První řádek\nsociální s\u043eci\u0430lní práce', 'cs')).toEqual([
    ['sоciаlní', ['\u043e', '\u0430'], ['2', '5'], '2:11', 'socialní'],
  ]);
  expect(found('\u039fstrov', 'de')).toEqual([['\u039fstrov', ['\u039f'], ['1'], '1:1', 'Ostrov']]);
});

test('Latin letters in a Cyrillic word too', () => {
  expect(found('соци\u0061лна', 'bg')).toEqual([['социaлна', ['a'], ['5'], '1:5', 'социална']]);
});

test('a word that only looks Latin is found in a Latin text', () => {
  expect(found('je \u0430 není', 'cs')).toEqual([['\u0430', ['\u0430'], ['1'], '1:4', 'a']]);
  expect(found('je \u0430 není', undefined)).toEqual([]);
});

test('words wholly in another script, signs and combining marks are left alone', () => {
  expect(found('Město Перник a řecké αβγ, 5 µm, CO₂, naïve, Kč, β-blokátor', 'cs')).toEqual([]);
  expect(found('Пловдив и EU, сорт „Prima“', 'bg')).toEqual([]);
  expect(found('žluťoučký kůň'.normalize('NFD'), 'cs')).toEqual([]);
});
