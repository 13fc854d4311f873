import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { unpaired } from './fault.ts';
import { htmlIsNotUsed, isHtmlName } from './html-instead.ts';
import { mask } from './mask.ts';
import type { Finding } from './problem.ts';
import { excerpt, REFUSED, UNPAIRED } from './signs.ts';
import { scanTag } from './tag.ts';

/** The parser stops at its first fault; it is asked again with the fault taken out at most this many times. */
const MOST_FAULTS = 40;
/** Characters that may be parsed again and again before a text counts as hopeless. */
const MOST_WORK = 4_000_000;

const MESSAGE = /^(\d+):(\d+): ([\s\S]*)$/;

export interface ReadMdx {
  /** The tree of what could be read; `undefined` when nothing could. */
  root: Root | undefined;
  /** The text as the parser saw it; offsets are those of the source. */
  masked: string;
  findings: readonly Finding[];
}

/**
 * Parses a body without ever running or parsing JavaScript: code is masked before. A tag that has no
 * counterpart is reported and turned into text, so that what follows it is still checked.
 */
export function readMdx(source: string): ReadMdx {
  let masked = mask(source);
  const findings: Finding[] = [];
  let work = 0;
  for (let fault = 0; fault <= MOST_FAULTS && work <= MOST_WORK; fault += 1) {
    work += masked.length;
    try {
      const root = mdxToMdast(masked, { position: true, features: { gfm: true, frontmatter: false } }) as Root;
      return { root, masked, findings };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const parsed = MESSAGE.exec(text);
      if (!parsed) {
        findings.push({ rule: 'mdx-is-readable', offset: 0, params: { fault: 'other', detail: text } });
        break;
      }
      const [, line, column, message] = parsed as unknown as [string, string, string, string];
      const offset = offsetOf(masked, Number(line), Number(column));
      const mended = mend(masked, offset, message, findings);
      if (mended === undefined) break;
      masked = mended;
    }
  }
  return { root: undefined, masked, findings };
}

/** Takes the fault at an offset out of the text and reports it; `undefined` when it cannot be taken out. */
function mend(masked: string, offset: number, message: string, findings: Finding[]): string | undefined {
  const start = masked.lastIndexOf('<', offset);
  const tag = start < 0 ? undefined : scanTag(masked, start);
  const expressions = tag?.expressions ?? [];
  if (expressions.length > 0) {
    let text = masked;
    for (const { start: from, end, attribute } of expressions) {
      const code = masked.slice(from + 1, end - 1);
      const spread = attribute === undefined && code.trimStart().startsWith('...');
      findings.push({
        rule: spread ? 'mdx-has-no-spread' : 'mdx-has-no-expression',
        offset: from,
        params: { code: excerpt(masked.slice(from, end)), ...(attribute === undefined ? {} : { attribute }) },
      });
      const filler = code.replace(/[^\r\n]/g, attribute === undefined ? ' ' : REFUSED);
      const [open, close] = attribute === undefined ? [' ', ' '] : ['"', '"'];
      text = text.slice(0, from) + open + filler + close + text.slice(end);
    }
    return text;
  }
  if (start < 0) {
    findings.push({ rule: 'mdx-is-readable', offset, params: { fault: 'other', detail: message } });
    return undefined;
  }
  const fault = unpaired(masked, start, message);
  const name = String(fault['name'] ?? '');
  // HTML has elements without an end, as <br>; an end would not make them readable.
  if (fault['fault'] === 'unclosed' && name !== '' && isHtmlName(name)) findings.push(htmlIsNotUsed(name, start));
  else findings.push({ rule: 'mdx-is-readable', offset: start, params: fault });
  return masked.slice(0, start) + UNPAIRED + masked.slice(start + 1);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  let current = 1;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    if (current === line) break;
    current += 1;
    start = match.index + match[0].length;
  }
  return start + column - 1;
}
