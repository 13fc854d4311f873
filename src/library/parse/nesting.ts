/** How many brackets may stand inside one another; the model needs six. */
export const DEEPEST = 40;

/** Are brackets, lists or indents nested deeper than any honest file has them? Quotes are not looked at: the limit is generous. */
export function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charCodeAt(offset);
    if (character === 0x5b || character === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) return offset;
    } else if ((character === 0x5d || character === 0x7d) && depth > 0) depth -= 1;
  }
  const ladder = /^(?: {200,}|(?:[-?] +){40})/m.exec(text);
  return ladder?.index;
}
