import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Report, wholeFile } from '../finding.ts';

/**
 * The bytes of a file, or `undefined` with a finding when it cannot be read, is no file or is larger than `limit`.
 * It is opened without following links and without waiting, so that what was swapped for a link or a pipe since the
 * folder was listed is not read. Reading is synchronous: for many small files that is several times faster.
 */
export function readBytes(disk: string, file: string, limit: number, report: Report): Buffer | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  let handle: number | undefined;
  try {
    handle = openSync(disk, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(handle);
    if (!stats.isFile()) {
      report('file-is-a-file', wholeFile(file), { name });
      return undefined;
    }
    if (stats.size > limit) {
      const [size, most] = [Math.ceil(stats.size / 1000), Math.floor(limit / 1000)];
      report('file-is-small-enough', wholeFile(file), { name, size, limit: most });
      return undefined;
    }
    const buffer = Buffer.allocUnsafe(stats.size);
    let length = 0;
    while (length < buffer.length) {
      const read = readSync(handle, buffer, length, buffer.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    report('file-is-readable', wholeFile(file), { name });
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
