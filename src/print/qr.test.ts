import { expect, test } from 'vitest';
import { qrRuns } from './qr.ts';

const drawn = (text: string): string[] => {
  const rows = qrRuns(text) ?? [];
  return rows.map((runs) =>
    Array.from(rows, (_, x) => (runs.some(([first, length]) => x >= first && x < first + length) ? '1' : '0')).join(''),
  );
};

test('the runs draw a code with its three finders, which grows with the text', () => {
  const code = drawn('https://example.org/cs/priklady/asistent-prevence-skutec/');
  expect(code).toHaveLength(33);
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  const corner = (left: number, top: number): string[] =>
    code.slice(top, top + 7).map((row) => row.slice(left, left + 7));
  expect(corner(0, 0)).toEqual(finder);
  expect(corner(26, 0)).toEqual(finder);
  expect(corner(0, 26)).toEqual(finder);
  expect(drawn('example.org')).toHaveLength(21);
});

test('no code is drawn of what would be too fine to read', () => {
  expect(qrRuns('x'.repeat(213))).toHaveLength(57);
  expect(qrRuns('x'.repeat(214))).toBeUndefined();
  expect(qrRuns('ř'.repeat(107))).toBeUndefined();
});
