import { expect, test } from 'vitest';
import { meantReference } from './meant-reference.ts';

test('plurals, folders, slips and paths mean a reference', () => {
  const cases = [
    ['methods:foo', 'method:foo'],
    ['cases:a#b', 'case:a#b'],
    ['organisations:acord', 'organisation:acord'],
    ['organization:acord', 'organisation:acord'],
    ['terms:debt', 'term:debt'],
    ['glossary:debt', 'term:debt'],
    ['Method:foo', 'method:foo'],
    ['../../cases/prague-team/', 'case:prague-team'],
    ['/methods/foo/text.cs.mdx', 'method:foo'],
  ] as const;
  for (const [typed, meant] of cases) expect([typed, meantReference(typed)]).toEqual([typed, meant]);
});

test('nothing else does', () => {
  for (const typed of ['javascript:alert(1)', 'https://example.org', 'data:text', 'tel:1', 'case:foo', 'foo', 'a/b'])
    expect([typed, meantReference(typed)]).toEqual([typed, undefined]);
});
