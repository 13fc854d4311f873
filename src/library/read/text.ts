import { isUtf8 } from 'node:buffer';
import { type Report, wholeFile } from '../finding.ts';
import { readBytes } from './bytes.ts';
import { LIMITS } from './limits.ts';

const NOTHING = 0;

const isUtf16 = (bytes: Buffer): boolean =>
  bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));

/** The place of the first character that is not UTF-8. */
function firstBroken(bytes: Buffer, file: string) {
  const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
  const line = before.split('\n').length;
  return { file, line, column: before.length - (before.lastIndexOf('\n') + 1) + 1 };
}

/**
 * The text of a file: without byte order mark, with line feeds only and in NFC, so that every later step may compare
 * letters. `undefined` with a finding when it is not text in UTF-8.
 */
export function readText(disk: string, file: string, report: Report): string | undefined {
  const bytes = readBytes(disk, file, LIMITS.text, report);
  if (bytes === undefined) return undefined;
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!isUtf16(bytes) && bytes.includes(NOTHING)) {
    report('file-is-text', wholeFile(file), { name });
    return undefined;
  }
  if (!isUtf8(bytes)) {
    report('file-is-utf-8', isUtf16(bytes) ? wholeFile(file) : firstBroken(bytes, file), { name });
    return undefined;
  }
  const text = bytes.toString('utf8');
  return text
    .slice(text.startsWith('\uFEFF') ? 1 : 0)
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
