/** The field in its short form or over several lines that are moved in. */
const FIELD = /^translatedFrom:.*(?:\r?\n[ \t]+.*)*/m;

/**
 * The text of a file with the fingerprint of the text it was translated from in its front matter, replaced where it
 * stood, else as the last field. Every other character stays, line ends included. A file without front matter comes
 * back as it is.
 */
export function confirmTranslation(text: string, lang: string, hash: string): string {
  const matter = /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(text);
  if (!matter) return text;
  const [whole, fields = ''] = matter;
  const end = whole.includes('\r\n') ? '\r\n' : '\n';
  const field = `translatedFrom: { lang: ${lang}, hash: "${hash}" }`;
  const confirmed = FIELD.test(fields) ? fields.replace(FIELD, field) : `${fields}${field}${end}`;
  return text.replace(whole, () => whole.replace(fields, () => confirmed));
}
