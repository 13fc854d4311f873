import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { IN_USE, MEDIA } from './picture-shop.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Folder of finished pictures inside the cache. */
export const picturesFolder = (cacheDir: URL): string => path.join(fileURLToPath(cacheDir), 'pictures');

async function namesInUse(folder: string): Promise<readonly string[]> {
  try {
    return JSON.parse(await readFile(path.join(folder, IN_USE), 'utf8')) as string[];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Serves the pictures of the content while writing, and copies those in use into the built site. */
export const servedPictures = (): AstroIntegration => {
  let folder = '';
  return {
    name: 'both-sides:pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = picturesFolder(config.cacheDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(MEDIA.slice(0, -1), async (request, response, next) => {
          const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
          try {
            const bytes = await readFile(path.join(folder, name));
            response.setHeader('Content-Type', TYPES[path.extname(name)] ?? 'application/octet-stream');
            response.end(bytes);
          } catch (error) {
            next(isMissing(error) ? undefined : error);
          }
        });
      },
      'astro:build:done': async ({ dir }) => {
        const names = await namesInUse(folder);
        if (names.length === 0) return;
        const target = path.join(fileURLToPath(dir), MEDIA);
        await mkdir(target, { recursive: true });
        for (const name of names) await copyFile(path.join(folder, name), path.join(target, name));
      },
    },
  };
};
