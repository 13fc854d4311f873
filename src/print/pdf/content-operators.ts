/**
 * Told of an operator: its name, where its operands begin in the stream, where itself begins and where it ends. The
 * operands lie between the first two places.
 */
export type Visit = (name: string, from: number, at: number, to: number) => void;

const code = (character: string): number => character.charCodeAt(0);
const [BACKSLASH, OPEN, CLOSE, LESS, MORE, SLASH, COMMENT] = ['\\', '(', ')', '<', '>', '/', '%'].map(code);

/** What a byte is (ISO 32000-2, 7.2.3): white space, a delimiter, the beginning of a number, or any other. */
const KINDS = new Uint8Array(256);
const [REGULAR, SPACE, DELIMITER, NUMBER] = [0, 1, 2, 3];
for (const byte of [0, 9, 10, 12, 13, 32]) KINDS[byte] = SPACE;
for (const character of '()<>[]{}/%') KINDS[code(character)] = DELIMITER;
for (const character of '+-.0123456789') KINDS[code(character)] = NUMBER;

const isWord = (kind: number | undefined): boolean => kind === REGULAR || kind === NUMBER;
const OPERAND_WORDS = new Set(['true', 'false', 'null']);

/** The place after a string in brackets, which may hold pairs of brackets and escapes. */
function afterString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const byte = content.charCodeAt(at);
    if (byte === BACKSLASH) at++;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return at + 1;
  }
  return content.length;
}

function afterDelimiter(content: string, at: number): number {
  const byte = content.charCodeAt(at);
  if (byte === OPEN) return afterString(content, at);
  const until = (end: string): number => {
    const found = content.indexOf(end, at + 1);
    return found < 0 ? content.length : found + end.length;
  };
  if (byte === COMMENT) return until('\n');
  if (byte === LESS) return content.charCodeAt(at + 1) === LESS ? at + 2 : until('>');
  if (byte === MORE && content.charCodeAt(at + 1) === MORE) return at + 2;
  return byte === SLASH ? afterWord(content, at + 1) : at + 1;
}

function afterWord(content: string, from: number): number {
  let at = from;
  while (at < content.length && isWord(KINDS[content.charCodeAt(at)])) at++;
  return at;
}

/** Visits the operators of a content stream that holds no inline pictures, in their order (ISO 32000-2, 7.8.2). */
export function eachOperator(content: string, visit: Visit): void {
  let operands = -1;
  for (let at = 0; at < content.length; ) {
    const kind = KINDS[content.charCodeAt(at)];
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = isWord(kind) ? afterWord(content, at) : afterDelimiter(content, at);
    const name = kind === REGULAR ? content.slice(at, end) : undefined;
    if (name !== undefined && !OPERAND_WORDS.has(name)) {
      visit(name, operands < 0 ? at : operands, at, end);
      operands = -1;
    } else if (operands < 0 && content.charCodeAt(at) !== COMMENT) operands = at;
    at = end;
  }
}
