import { dirname, relative, resolve } from 'node:path';

/**
 * The folder that holds a content folder, seen from where the command was called, with forward slashes; empty for that
 * place itself. Before the paths of findings it makes them such that they can be copied: `../my-project/site.yaml`.
 */
export const folderAbove = (content: string): string =>
  relative(process.cwd(), dirname(resolve(content))).replaceAll('\\', '/');
