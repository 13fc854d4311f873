import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from './distance.ts';
import { stemmerOf } from './stemmer.ts';
import { corrections, decodeVocabulary, encodeVocabulary, swaps } from './vocabulary.ts';

const vocabulary = decodeVocabulary(
  encodeVocabulary(['dluh', 'bydl', 'schuldnerberatung', 'exekuk', 'exekutor', '2021']),
);

describe('the vocabulary', () => {
  test('comes back as it was written', () => {
    const stem = fc.stringMatching(/^[a-zа-я0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(stem), stem, (stems, other) => {
        const read = decodeVocabulary(encodeVocabulary(stems));
        return stems.every(read.has) && read.has(other) === stems.includes(other);
      }),
    );
  });

  test('is the same for the same stems in any order', () => {
    expect(encodeVocabulary(['b', 'a', 'b'])).toBe(encodeVocabulary(['a', 'b']));
  });

  test('remembers which stems tell what is sought', () => {
    const read = decodeVocabulary(encodeVocabulary(['dluh', 'dluhov', 'test'], new Set(['dluhov'])));
    expect(['dluh', 'dluhov', 'test', 'pes'].filter(read.isTelling)).toEqual(['dluhov']);
    expect(['dluh', 'dluhov', 'test', 'pes'].filter(read.has)).toEqual(['dluh', 'dluhov', 'test']);
  });

  test('knows beginnings', () => {
    expect(vocabulary.hasPrefix('exek')).toBe(true);
    expect(vocabulary.hasPrefix('exex')).toBe(false);
    expect(vocabulary.hasPrefix('zzz')).toBe(false);
  });

  test('knows the telling words that a shortened one may stand for, the shortest first, and few of them', () => {
    const stems = ['soc', 'sociolog', 'social', 'socialhilf', 'socialrech', 'socialam', 'societ'];
    const read = decodeVocabulary(encodeVocabulary(stems, new Set(stems.filter((stem) => stem !== 'societ'))));
    expect(read.longer('soc')).toEqual(['social', 'socialam', 'sociolog']);
    expect(read.longer('societ')).toEqual([]);
  });

  test('finds longer words between two stems, the shortest first, and few of them', () => {
    const compounds = ['wohngesetz', 'wohnraumgesetz', 'wohngeldgesetz', 'wohnungsbaugesetz', 'wohnhilfe', 'baugesetz'];
    const read = decodeVocabulary(encodeVocabulary([...compounds, 'wohn', 'gesetz', 'wohnunterstutzungsgesetz']));
    expect(read.between('wohn', 'gesetz')).toEqual(['wohngeldgesetz', 'wohnraumgesetz', 'wohnungsbaugesetz']);
    expect(read.between('wohn', 'amt')).toEqual([]);
  });

  test('finds what a misspelt word may be', () => {
    expect(vocabulary.near('dlhu')).toEqual(['dluh']);
    expect(vocabulary.near('exekutr')).toEqual(['exekutor']);
    expect(vocabulary.near('schuldnrberatnug')).toEqual(['schuldnerberatung']);
  });

  test('does not guess at short words, numbers and nonsense', () => {
    expect(vocabulary.near('dlu')).toEqual([]);
    expect(vocabulary.near('2022')).toEqual([]);
    expect(vocabulary.near('qwertz')).toEqual([]);
  });
});

describe('misspelt words', () => {
  const stem = stemmerOf('cs');
  const known = decodeVocabulary(encodeVocabulary(['azyl', 'urad', 'prak', 'urd'], new Set(['azyl', 'urad'])));

  test.each([
    ['azilovy', ['azyl']],
    ['urda', ['urad']],
    ['uraad', ['urad']],
  ])('%s is mended even to a short stem, since the slip leaves little choice', (word, expected) => {
    expect(corrections(word, stem, known)).toEqual(expected);
  });

  test.each(['pracky', 'kryd'])('%s could be too many short words', (word) => {
    expect(corrections(word, stem, known)).toEqual([]);
  });

  test('may be words themselves: then only swapped letters of a telling word count', () => {
    expect(swaps('urda', stem, known)).toEqual(['urad']);
    expect(swaps('parku', stem, known)).toEqual([]);
  });
});

describe('the distance of words', () => {
  test('counts letters put in, left out, changed and swapped', () => {
    expect(distance('dluh', 'dluh', 2)).toBe(0);
    expect(distance('dluh', 'dluhy', 2)).toBe(1);
    expect(distance('dluh', 'dulh', 2)).toBe(1);
    expect(distance('dluh', 'klub', 2)).toBe(2);
    expect(distance('dluh', 'rodina', 2)).toBe(3);
  });

  test('is the same both ways, and never below the difference in length', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = distance(a, b, 9);
        return there === distance(b, a, 9) && there >= Math.abs(a.length - b.length) && (there === 0) === (a === b);
      }),
    );
  });
});
