import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { RuleId, Rules } from '#i18n/findings/catalogue.ts';

/** One fault of writing: the rule, what its sentences need, and where it begins. */
export interface YamlProblem<Rule extends RuleId = RuleId> {
  rule: Rule;
  offset: number;
  params: Rules[Rule];
}

const problem = <Rule extends RuleId>(rule: Rule, offset: number, params: Rules[Rule]): YamlProblem => ({
  rule,
  offset,
  params,
});

/** Where the quoted value begins whose end was not found; the parser only tells where it gave up. */
function quoteStart(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (quoted && node.range && node.range[0] <= end && node.range[2] >= end - 1) start = node.range[0];
    },
  });
  return start;
}

/** The bracket before `end` that nothing closes. */
function openBracket(text: string, end: number): number | undefined {
  const open: number[] = [];
  for (let offset = 0; offset < end; offset += 1) {
    if (text[offset] === '[' || text[offset] === '{') open.push(offset);
    else if (text[offset] === ']' || text[offset] === '}') open.pop();
  }
  return open.at(-1);
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Says in the editor's terms what the parser objects to. */
export function yamlProblem(error: YAMLError, text: string, document: Document.Parsed): YamlProblem {
  const [offset] = error.pos;
  const { code, message } = error;
  switch (code) {
    case 'TAB_AS_INDENT':
      return problem('indent-has-no-tabs', offset, {});
    case 'MULTIPLE_DOCS':
      return problem('file-has-one-part', offset, {});
    case 'BAD_DQ_ESCAPE':
      return problem('backslash-is-doubled', offset, { sequence: text.slice(offset, offset + 2) });
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_SCALAR_START':
      return problem('value-begins-plainly', offset, { sign: text[offset] ?? '' });
    case 'BLOCK_AS_IMPLICIT_KEY':
      return problem('value-with-colon-is-quoted', offset, {});
    case 'RESOURCE_EXHAUSTION':
      return problem('nesting-is-shallow', offset, { limit: 40 });
    case 'MISSING_CHAR':
      if (message.includes('quote')) {
        const start = quoteStart(document, offset) ?? lineStart(text, offset);
        return problem('quotes-are-closed', start, { quote: message.includes("'") ? "'" : '"' });
      }
      return problem(message.includes('map values') ? 'field-has-a-colon' : 'fields-are-well-formed', offset, {});
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) {
        const start = openBracket(text, offset) ?? offset;
        return problem('brackets-are-closed', start, { bracket: text[start] ?? '[' });
      }
      return problem('indent-is-consistent', offset, {});
    case 'MULTILINE_IMPLICIT_KEY':
      return problem('field-has-a-colon', lineStart(text, offset), {});
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, text, offset, document);
    default:
      return problem('fields-are-well-formed', offset, {});
  }
}

function unexpected(message: string, text: string, offset: number, document: Document.Parsed): YamlProblem {
  const line = text.slice(lineStart(text, offset), offset);
  const sign = /(?:^|:|-)\s+([*&!|>])\S*\s*$/.exec(line)?.[1];
  if (sign !== undefined || /^\s*-?\s*\*/.test(line))
    return problem('value-begins-plainly', offset - 1, { sign: sign ?? '*' });
  if (message.includes('flow-')) {
    return problem('brackets-are-closed', offset, { bracket: text[offset] ?? ']' });
  }
  const before = document.contents;
  if (/["']\s*$/.test(line) && before !== null && !isScalar(before))
    return problem('quoted-value-stands-alone', offset, {});
  return problem('fields-are-well-formed', offset, {});
}
