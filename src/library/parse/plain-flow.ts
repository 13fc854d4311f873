import { plainScalar, quotedScalar } from './plain-scalar.ts';

export type PlainValue = string | number | boolean | null | PlainValue[] | { [name: string]: PlainValue };

const DEEPEST = 8;
const KEY = /([A-Za-z0-9_][\w.:/-]*?): +/y;
const QUOTED = /"[^"\\]*"|'(?:[^']|'')*'/y;
const PLAIN = /[^,[\]{}"']+/y;

/** A list or group in brackets that ends on its line; `undefined` where only the full parser can tell. */
export function readFlow(text: string): PlainValue | undefined {
  let at = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return undefined;
    at += found[0].length;
    return found[1] ?? found[0];
  };
  const skip = (): void => {
    while (text[at] === ' ') at += 1;
  };

  const value = (depth: number): PlainValue | undefined => {
    const sign = text[at];
    if (depth > DEEPEST) return undefined;
    if (sign === '[') return list(depth);
    if (sign === '{') return group(depth);
    if (sign === '"' || sign === "'") {
      const quoted = match(QUOTED);
      return quoted === undefined ? undefined : quotedScalar(quoted);
    }
    const plain = match(PLAIN)?.replace(/ +$/, '');
    if (plain === undefined || text[at] === '"' || text[at] === "'") return undefined;
    return plainScalar(plain);
  };

  /** Behind a value: on to the next one, or the end of the bracket; `undefined` for anything else. */
  const more = (close: string): boolean | undefined => {
    skip();
    if (text[at] === close) {
      at += 1;
      return false;
    }
    if (text[at] !== ',') return undefined;
    at += 1;
    skip();
    return text[at] === close ? undefined : true;
  };

  const list = (depth: number): PlainValue[] | undefined => {
    const found: PlainValue[] = [];
    at += 1;
    skip();
    if (text[at] === ']') {
      at += 1;
      return found;
    }
    for (;;) {
      const item = value(depth + 1);
      if (item === undefined) return undefined;
      found.push(item);
      const next = more(']');
      if (next === undefined) return undefined;
      if (!next) return found;
    }
  };

  const group = (depth: number): { [name: string]: PlainValue } | undefined => {
    const found: { [name: string]: PlainValue } = {};
    at += 1;
    skip();
    if (text[at] === '}') {
      at += 1;
      return found;
    }
    for (;;) {
      const key = match(KEY);
      if (key === undefined || key === '__proto__' || Object.hasOwn(found, key)) return undefined;
      const item = value(depth + 1);
      if (item === undefined) return undefined;
      found[key] = item;
      const next = more('}');
      if (next === undefined) return undefined;
      if (!next) return found;
    }
  };

  const found = value(0);
  return found !== undefined && /^(?: +#.*)?$/.test(text.slice(at)) ? found : undefined;
}
