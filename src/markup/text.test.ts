import { describe, expect, test } from 'vitest';
import { exampleContext } from './example-context.ts';
import { parseBody } from './parse.ts';
import { toText } from './text.ts';

const text = (mdx: string, withContext = false): string => {
  const { body } = parseBody(mdx, { line: 0 });
  if (!body) throw new Error('unreadable');
  return toText(body.root, withContext ? exampleContext('cs') : undefined);
};

describe('toText', () => {
  test('gives words as they are read, block by block', () => {
    const mdx =
      '## A *b*\n\nc\nd\\\ne `f`[^1]\n\n- g\n  - h\n\n| i | j |\n|---|---|\n| k | l |\n\n![m](n.png)\n\n```\no  p\n```\n\n[^1]: q';
    expect(text(mdx)).toBe('A b\nc d\ne f\ng\nh\ni j\nk l\no p\nq');
  });

  test('puts in the words that the author left to the program', () => {
    const mdx =
      '<Term id="case-conference" /> [](case:aa) <Law act="108/2006 Sb." section="§ 65 (2)" verification="verified" />';
    expect(text(mdx, true)).toBe('případová konference aa § 65 odst. 2 zákona č. 108/2006 Sb.');
    expect(text(mdx)).toBe('§ 65 (2) 108/2006 Sb.');
  });
});
