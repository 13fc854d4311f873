import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** What the full parser makes of a text; `undefined` when it objects. */
function full(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  return document.errors.length + document.warnings.length > 0 ? undefined : (document.toJS() as unknown);
}

/** Is the plain reader either silent or of the same opinion as the full parser? */
const agrees = (text: string): boolean => {
  const plain = readPlainYaml(text);
  if (plain === undefined) return true;
  expect(plain).toEqual(full(text));
  return true;
};

/** All YAML of the real content and of the fixtures. */
function realTexts(): string[] {
  const texts: string[] = [];
  for (const folder of ['content', 'src/library/fixtures/valid', 'scripts/fixtures']) {
    for (const name of readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(yaml|mdx)$/.test(name)) continue;
      const text = readFileSync(join(PROJECT, folder, name), 'utf8');
      texts.push(name.endsWith('.mdx') ? (text.split(/^---$\n/m)[1] ?? '') : text);
    }
  }
  return texts;
}

describe('the plain part of YAML', () => {
  test('is nearly everything that editors write, and read as the full parser reads it', () => {
    const texts = realTexts();
    expect(texts.length).toBeGreaterThan(50);
    let plain = 0;
    for (const text of texts) {
      agrees(text);
      if (readPlainYaml(text) !== undefined) plain += 1;
    }
    expect(plain / texts.length).toBeGreaterThan(0.9);
  });

  test('stays so when any sign of a real text is changed', () => {
    const texts = realTexts().filter((text) => text.length < 3000);
    const signs = [
      ...'\n :-#[]{},"\'&*!|>%@`~?.0x1eEtfn\\\u00a0\u2028=',
      '  ',
      '- ',
      ': ',
      ' #',
      '\n  ',
      '---\n',
      'null',
      'true',
      '.5',
      '1_0',
      '0o7',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom(...signs),
        (text, at, removed, sign) => {
          const place = at % (text.length + 1);
          return agrees(text.slice(0, place) + sign + text.slice(place + removed));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('stays so for values made of its own signs', () => {
    const sign = fc.constantFrom(...'ab:-#[]{},"\'&*!|>%@~?.01eExo_+= \u00e9', ': ', ', ', 'true', 'null', '2021', '-');
    const value = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        value,
        value,
        (a, b) =>
          agrees(`a: ${a}\nb:\n  - ${b}\n  - c: ${a}\nd: [${b}]\ne: { f: ${b} }\n`) &&
          agrees(`${a}\n`) &&
          agrees(`a:\n${b}: ${a}\n`),
      ),
      { numRuns: 3000 },
    );
  });

  test('leaves to the full parser what is not certain', () => {
    for (const text of [
      'a: |\n  b\n',
      'a: &x 1\nb: *x\n',
      'a: b\n  c\n',
      'a: b: c\n',
      'a: "x\\n"\n',
      '- a\n',
      'a: 1\na: 2\n',
      '',
      'a: 0x1F\n',
      'a: !x y\n',
      '? a\n',
    ]) {
      expect([text, readPlainYaml(text)]).toEqual([text, undefined]);
    }
  });
});
