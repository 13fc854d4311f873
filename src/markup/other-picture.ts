/** What the finding about a picture of another format names: the file, its ending and a name in a format that works. */
export function otherPicture(file: string): { file: string; format: string; suggestion: string } {
  const dot = file.lastIndexOf('.');
  const format = file.slice(dot + 1).toUpperCase();
  const drawing = /^(?:ai|cdr|emf|eps|odg|pdf|svgz|wmf)$/i.test(format);
  return { file, format, suggestion: `${file.slice(0, dot)}.${drawing ? 'svg' : 'jpg'}` };
}
