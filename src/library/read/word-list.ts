/** The words of a list such as `spelling.cs.txt`: one a line, what follows a `#` is a remark. */
export const wordsOfList = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.replace(/#.*$/, '').trim() || []);
