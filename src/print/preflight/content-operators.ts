/** One operator of a content stream with the operands before it. */
export interface Operator {
  name: string;
  operands: readonly string[];
}

/** Strings, dictionaries and arrays in one piece, else what stands between white space (ISO 32000-2, 7.2 and 7.8.2). */
const TOKEN = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
const OPERAND = /^[-+.\d(<[/]|^(?:true|false|null|\]|>>)$/;

/** The operators of a content stream that holds no inline pictures, in their order. */
export function contentOperators(content: string): Operator[] {
  const operators: Operator[] = [];
  let operands: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (OPERAND.test(token)) operands.push(token);
    else {
      operators.push({ name: token, operands });
      operands = [];
    }
  }
  return operators;
}
