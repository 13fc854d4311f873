import { CLOSE, OPEN } from './signs.ts';

/** An attribute of a tag with its place in the text. */
export interface TagAttribute {
  name: string;
  start: number;
  /** Where its value begins, behind the quotation mark; `undefined` without a value. */
  value: number | undefined;
}

/** An expression inside a tag, from its opening to behind its closing brace. */
export interface TagExpression {
  start: number;
  end: number;
  /** Name of the attribute whose value it is; `undefined` when it stands by itself, as a spread does. */
  attribute?: string;
}

export interface ScannedTag {
  attributes: readonly TagAttribute[];
  expressions: readonly TagExpression[];
  end: number;
}

const NAME = /[\p{L}_$:][\p{L}\p{N}_$:.-]*/uy;
const SPACE = /\s*/y;
const HEAD = /<\/?[A-Za-z_$][\w$.:-]*/y;

/** Characters that a tag may have; nobody writes more, and a search without end would take time without end. */
const LONGEST = 5000;

/**
 * Reads the tag at `start` of a masked text by itself, because the parser gives no places of attributes and does not
 * say where in a tag its fault lies. `undefined` when it is no complete tag.
 */
export function scanTag(whole: string, start: number): ScannedTag | undefined {
  const text = whole.slice(0, start + LONGEST);
  const at = (pattern: RegExp, from: number): string | undefined => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0];
  };
  const head = at(HEAD, start);
  if (head === undefined) return undefined;
  const attributes: TagAttribute[] = [];
  const expressions: TagExpression[] = [];
  let position = start + head.length;
  for (;;) {
    position += at(SPACE, position)?.length ?? 0;
    const character = text[position];
    if (character === '>') return { attributes, expressions, end: position + 1 };
    if (character === '/' && text[position + 1] === '>') return { attributes, expressions, end: position + 2 };
    if (character === OPEN) {
      const end = braceEnd(text, position);
      if (end === undefined) return undefined;
      expressions.push({ start: position, end });
      position = end;
      continue;
    }
    const name = at(NAME, position);
    if (name === undefined) return undefined;
    const attribute: TagAttribute = { name, start: position, value: undefined };
    attributes.push(attribute);
    position += name.length;
    const gap = at(SPACE, position)?.length ?? 0;
    if (text[position + gap] !== '=') continue;
    position += gap + 1;
    position += at(SPACE, position)?.length ?? 0;
    const quote = text[position];
    if (quote === '"' || quote === "'") {
      const end = text.indexOf(quote, position + 1);
      if (end < 0) return undefined;
      attribute.value = position + 1;
      position = end + 1;
    } else if (quote === OPEN) {
      const end = braceEnd(text, position);
      if (end === undefined) return undefined;
      expressions.push({ start: position, end, attribute: name });
      position = end;
    } else return undefined;
  }
}

/** Behind the brace that closes the one at `start`; `undefined` when none does or braces are heaped up. */
function braceEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    if (text[position] === OPEN) {
      depth += 1;
      if (depth > 50) return undefined;
    } else if (text[position] === CLOSE) {
      depth -= 1;
      if (depth === 0) return position + 1;
    }
  }
  return undefined;
}
