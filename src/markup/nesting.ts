/** Containers, components and lists may stand in one another this deep; a text of people needs six. */
export const DEEPEST = 40;

const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
const MARKER = />|[-+*]|\d+[.)]/g;
const TAG = /<(\/?)[A-Za-z][^<>]*?(\/?)>/g;

/**
 * Offset at which a text nests more deeply than anything could mean, found without parsing it, because parser and
 * emitters would take seconds or overflow the stack. Coarse on purpose: only what is far beyond {@link DEEPEST} is found.
 */
export function absurdNesting(text: string): number | undefined {
  for (const match of text.matchAll(MARKERS)) {
    if ((match[0].match(MARKER)?.length ?? 0) > 2 * DEEPEST) return match.index;
  }
  let depth = 0;
  for (const match of text.matchAll(TAG)) {
    if (match[1]) depth = Math.max(0, depth - 1);
    else if (!match[2]) depth += 1;
    if (depth > 4 * DEEPEST) return match.index;
  }
  return undefined;
}

/** Tags in one text, and signs of Markdown between two blank lines: twenty times what a long text of people has. */
const MOST_TAGS = 3000;
const MOST_SIGNS = 5000;

const SIGN_OR_TAG = /[*_`[~]|<(?=[/\p{L}])|\n[^\S\n]*(?=\r?\n)/gu;

/** Offset from which a text holds more signs than the parser can sort out in good time; no text of people does. */
export function heapOfSigns(text: string): number | undefined {
  let tags = 0;
  let signs = 0;
  for (const { index, 0: found } of text.matchAll(SIGN_OR_TAG)) {
    if (found === '<') tags += 1;
    else if (found.startsWith('\n')) signs = 0;
    else signs += 1;
    if (tags > MOST_TAGS || signs > MOST_SIGNS) return index;
  }
  return undefined;
}
