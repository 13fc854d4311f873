import { type PlainValue, readFlow } from './plain-flow.ts';
import { plainScalar, quotedScalar } from './plain-scalar.ts';

/*
 * Nearly all content is written in a small part of YAML: fields, lists, texts on one line, short lists in brackets.
 * Reading this part directly is about ten times faster than the full parser, whose work then is only needed for
 * files with anything else in them, and for places in files with a finding. Whatever is not certain is left to it.
 */

interface Line {
  indent: number;
  text: string;
}

class Doubt extends Error {}

const FIELD = /^([A-Za-z0-9_][\w.:/-]*?):(?: +(.*))?$/;
const DEEPEST = 20;

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const raw of source.split('\n')) {
    let indent = 0;
    while (raw.charCodeAt(indent) === 0x20) indent += 1;
    if (indent === raw.length || raw[indent] === '#') continue;
    let end = raw.length;
    while (raw.charCodeAt(end - 1) === 0x20) end -= 1;
    lines.push({ indent, text: raw.slice(indent, end) });
  }
  return lines;
}

/** Reads lines with a cursor; throws {@link Doubt} where the full parser has to decide. */
class PlainReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  get done(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** The group of fields or the list that begins at the cursor. */
  block(depth: number): PlainValue {
    const line = this.#lines[this.#at];
    if (!line || depth > DEEPEST) throw new Doubt();
    return isItem(line.text) ? this.#list(line.indent, depth) : this.#fields(line.indent, depth);
  }

  #fields(indent: number, depth: number): PlainValue {
    const found: Record<string, PlainValue> = {};
    for (let line = this.#lines[this.#at]; line && line.indent >= indent; line = this.#lines[this.#at]) {
      if (line.indent > indent) throw new Doubt();
      if (isItem(line.text)) break;
      const field = FIELD.exec(line.text);
      const key = field?.[1];
      if (key === undefined || key === '__proto__' || Object.hasOwn(found, key)) throw new Doubt();
      this.#at += 1;
      found[key] = this.#value(field?.[2] ?? '', indent, depth, true);
    }
    return found;
  }

  #list(indent: number, depth: number): PlainValue {
    const found: PlainValue[] = [];
    for (let line = this.#lines[this.#at]; line && line.indent === indent; line = this.#lines[this.#at]) {
      if (!isItem(line.text)) break;
      const rest = line.text.slice(1).replace(/^ +/, '');
      if (isItem(rest)) throw new Doubt();
      if (FIELD.test(rest)) {
        // The rest of the line is the first field of a group; it stands where its first letter stands.
        this.#lines[this.#at] = { indent: indent + line.text.length - rest.length, text: rest };
        found.push(this.#fields(indent + line.text.length - rest.length, depth + 1));
      } else {
        this.#at += 1;
        found.push(this.#value(rest, indent, depth, false));
      }
    }
    return found;
  }

  /** What stands behind `name:` or `-`, on the same line or on the lines below. */
  #value(text: string, indent: number, depth: number, inFields: boolean): PlainValue {
    const next = this.#lines[this.#at];
    if (text === '' || text.startsWith('#')) {
      if (next && next.indent > indent) return this.block(depth + 1);
      if (inFields && next && next.indent === indent && isItem(next.text)) return this.#list(indent, depth + 1);
      return null;
    }
    if (next && next.indent > indent) throw new Doubt();
    return inline(text);
  }
}

const isItem = (text: string): boolean => text === '-' || text.startsWith('- ');

/** A value that stands on one line, with or without a remark behind it. */
function inline(text: string): PlainValue {
  const sign = text[0];
  let value: PlainValue | undefined;
  if (sign === '[' || sign === '{') value = readFlow(text);
  else if (sign === '"' || sign === "'") value = quotedScalar(text);
  else {
    const remark = text.indexOf(' #');
    value = plainScalar(remark < 0 ? text : text.slice(0, remark).replace(/ +$/, ''));
  }
  if (value === undefined) throw new Doubt();
  return value;
}

/**
 * The fields of a text that keeps to the plain part of YAML; `undefined` where only the full parser can tell what it
 * means or what is wrong with it.
 */
export function readPlainYaml(source: string): Record<string, unknown> | undefined {
  if (/\t|^(?:---|\.\.\.|%)/m.test(source)) return undefined;
  const lines = linesOf(source);
  if (lines.length === 0 || lines[0]?.indent !== 0 || isItem(lines[0].text)) return undefined;
  try {
    const reader = new PlainReader(lines);
    const value = reader.block(0);
    return reader.done ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}
