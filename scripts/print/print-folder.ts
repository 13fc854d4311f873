import { resolve } from 'node:path';

/**
 * The folder for the printed files when only they are made, as an absolute path: the one that is named, else `dist`
 * for the project's own content. Another project's files go beside its content, so that nobody uploads them with `dist`.
 */
export function printFolder({ content, out }: { content: string; out?: string | undefined }): string {
  if (out !== undefined) return resolve(out);
  return resolve(content) === resolve('content') ? resolve('dist') : `${resolve(content)}-print`;
}
