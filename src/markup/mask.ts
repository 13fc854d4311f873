import { AT, CLOSE, COLON, EXPORT, IMPORT, LESS, NONCHARACTERS, OPEN } from './signs.ts';
import { scanTag } from './tag.ts';

const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** Where fenced code blocks that begin at the margin start and end, in order. */
function fences(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let fence: string | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const bare = line.trimEnd();
    const last = found.at(-1);
    if (fence !== undefined && last) {
      last[1] = offset + line.length + 1;
      if (/^(?:`+|~+)$/.test(bare) && bare.startsWith(fence)) fence = undefined;
    } else {
      const match = FENCE.exec(bare);
      fence = match?.[1] ?? match?.[2];
      if (fence !== undefined) found.push([offset, offset + line.length + 1]);
    }
    offset += line.length + 1;
  }
  return found;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Is the character at `offset` preceded by an odd number of backslashes? */
export function escaped(text: string, offset: number): boolean {
  let first = offset;
  while (text[first - 1] === '\\') first -= 1;
  return (offset - first) % 2 === 1;
}

/** Where the comment that begins with the brace at `start` ends; `undefined` when it is no comment. */
function commentEnd(text: string, start: number, lastClose: number): number | undefined {
  COMMENT_START.lastIndex = start;
  if (!COMMENT_START.test(text) || COMMENT_START.lastIndex > lastClose) return undefined;
  const close = text.indexOf('*/', COMMENT_START.lastIndex);
  COMMENT_END.lastIndex = close + 2;
  return COMMENT_END.test(text) ? COMMENT_END.lastIndex : undefined;
}
const COMMENT_START = /\{\s*\/\*/y;
const COMMENT_END = /\s*\}/y;

/** Finds code spans; remembers which lengths of backticks never close in a paragraph, so that no text costs more than linear time. */
function codeSpans(text: string): (start: number, length: number) => number | undefined {
  const hopeless = new Map<number, number>();
  let limit = 0;
  return (start, length) => {
    if (start < (hopeless.get(length) ?? 0)) return undefined;
    if (start >= limit) {
      const paragraph = /\n[^\S\n]*\n/g;
      paragraph.lastIndex = start;
      limit = paragraph.exec(text)?.index ?? text.length;
    }
    const ticks = /`+/g;
    ticks.lastIndex = start + length;
    for (let match = ticks.exec(text); match && match.index < limit; match = ticks.exec(text)) {
      if (match[0].length === length) return match.index + length;
    }
    hopeless.set(length, limit);
    return undefined;
  };
}

const maskBraces = (text: string): string => text.replaceAll('{', OPEN).replaceAll('}', CLOSE);

/**
 * The text with comments blanked and everything masked that leads into code or that is no tag and would stop the
 * parser; of the same length, so that every offset stays true. Non-characters of the source itself become U+FFFD.
 */
export const mask = (source: string): string => maskTags(maskCode(source.replace(NONCHARACTERS, '\uFFFD')));

function maskCode(text: string): string {
  const blocks = fences(text);
  const searches = { spanEnd: codeSpans(text), lastClose: text.lastIndexOf('*/') };
  const out: string[] = [];
  let done = 0;
  for (const { index, 0: token } of text.matchAll(/`+|[{}]|^(?:import|export)\b/gm)) {
    if (index < done) continue;
    out.push(text.slice(done, index));
    while (blocks[0] && blocks[0][1] <= index) blocks.shift();
    const inBlock = blocks[0] !== undefined && blocks[0][0] <= index;
    const [replacement, end] = replace(text, index, token, inBlock, searches);
    out.push(replacement);
    done = end;
  }
  out.push(text.slice(done));
  return out.join('');
}

function replace(
  text: string,
  index: number,
  token: string,
  inBlock: boolean,
  { spanEnd, lastClose }: { spanEnd: ReturnType<typeof codeSpans>; lastClose: number },
): [replacement: string, end: number] {
  const end = index + token.length;
  if (token === 'import') return [IMPORT + token.slice(1), end];
  if (token === 'export') return [EXPORT + token.slice(1), end];
  if (inBlock) return [maskBraces(token), end];
  if (token.startsWith('`')) {
    if (escaped(text, index)) return ['`', index + 1];
    const close = spanEnd(index, token.length);
    return close === undefined ? [token, end] : [maskBraces(text.slice(index, close)), close];
  }
  if (escaped(text, index)) return [token, end];
  const close = token === '{' ? commentEnd(text, index, lastClose) : undefined;
  return close === undefined ? [maskBraces(token), end] : [blank(text.slice(index, close)), close];
}

/** The beginning of an address in angle brackets, up to the sign that gives it away. */
const ADDRESS = /<(?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)(?=[^\s<>]*>)/iy;
/** What stands before the address of a link, which may have angle brackets of its own. */
const LINK = /\](?:\(|:)\s*$/;

/** Masks each `<` that begins nothing which could be read as a tag. */
function maskTags(text: string): string {
  const out: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/<(?![\s>]|\/>)/g)) {
    if (
      index < done ||
      escaped(text, index) ||
      LINK.test(text.slice(Math.max(0, index - 8), index)) ||
      scanTag(text, index)
    )
      continue;
    ADDRESS.lastIndex = index;
    const address = ADDRESS.exec(text)?.[0];
    out.push(text.slice(done, index), LESS);
    done = index + 1;
    if (address !== undefined) {
      out.push(address.slice(1, -1), address.endsWith(':') ? COLON : AT);
      done = index + address.length;
    }
  }
  out.push(text.slice(done));
  return out.join('');
}
