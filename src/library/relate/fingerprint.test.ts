import { describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const fields = { title: 'Případová konference', steps: [{ title: 'Pozvat', text: 'Rodina souhlasí.' }], order: 2021 };
const body = 'Rodina a odborníci se sejdou.\n\nPotom se dohodnou.\n';
const hash = fingerprint(fields, body);

describe('the fingerprint of a text', () => {
  test('is 16 hexadecimal digits and the same every time', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(structuredClone(fields), body)).toBe(hash);
  });

  test('is blind to what readers do not see', () => {
    const same: [string, unknown, string][] = [
      ['line ends', fields, body.replaceAll('\n', '\r\n')],
      ['byte order mark', fields, `\uFEFF${body}`],
      ['NFD', JSON.parse(JSON.stringify(fields).normalize('NFD')), body.normalize('NFD')],
      [
        'order of fields',
        { order: 2021, steps: [{ text: 'Rodina souhlasí.', title: 'Pozvat' }], title: 'Případová konference' },
        body,
      ],
      ['quotes around a number', { ...fields, order: '2021' }, body],
      [
        'spaces and empty lines',
        { ...fields, title: ' Případová  konference ' },
        `\n\n${body.replace(' se ', '\n  se ')}  `,
      ],
      ['empty fields', { ...fields, shortTitle: '', keywords: [], note: null, transfer: {} }, body],
      ['comments', fields, `${body}{/* ověřit */}`],
      ['translatedFrom', { ...fields, translatedFrom: { lang: 'de', hash: '0'.repeat(16) } }, body],
    ];
    expect(same.filter(([, other, text]) => fingerprint(other, text) !== hash).map(([name]) => name)).toEqual([]);
  });

  test('changes with every word', () => {
    const changed = [
      fingerprint(fields, body.replace('odborníci', 'lidé')),
      fingerprint({ ...fields, title: 'Případová porada' }, body),
      fingerprint({ ...fields, steps: [] }, body),
      fingerprint({ ...fields, steps: [...fields.steps, ...fields.steps] }, body),
      fingerprint(fields, `${body}Ještě.`),
      fingerprint({ ...fields, title: fields.title + body }, ''),
    ];
    expect(new Set([hash, ...changed]).size).toBe(changed.length + 1);
  });
});
