import { expect, test } from 'vitest';
import { eachOperator } from './content-operators.ts';

const read = (content: string): string[] => {
  const found: string[] = [];
  eachOperator(content, (name, from, at) => found.push(`${content.slice(from, at).trim()} ${name}`.trim()));
  return found;
};

test('operators are read past strings, names and arrays that look like them', () => {
  expect(read('q /cs cs [(rg k\\) g) -20 <6B6B>] TJ 0 0 0 1 k /P <</MCID 0>> BDC f* Q')).toEqual([
    'q',
    '/cs cs',
    '[(rg k\\) g) -20 <6B6B>] TJ',
    '0 0 0 1 k',
    '/P <</MCID 0>> BDC',
    'f*',
    'Q',
  ]);
});

test('brackets inside brackets, comments and words that are values do not end an operand', () => {
  expect(read('(a (b Q) c) Tj % q\ntrue /Q gs\n-.5 +1 Td')).toEqual(['(a (b Q) c) Tj', 'true /Q gs', '-.5 +1 Td']);
});

test('a stream that ends within a string or a name has no further operators', () => {
  expect(read('q (never closed')).toEqual(['q']);
  expect(read('q /name')).toEqual(['q']);
});
