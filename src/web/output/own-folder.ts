import { rmSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** Where Astro writes, and the integration that brings the result to where it was wanted. */
export interface Output {
  outDir: string;
  handOver: AstroIntegration;
}

const isWithin = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
};

/**
 * A folder for the output of one build. For a folder outside the project Astro keeps the code that makes the pages in
 * `.astro/.prerender/` of the project, where two builds at the same time would overwrite each other; such a build
 * writes into a folder of its own inside the project, and its result is copied when it is whole.
 */
export function ownFolder(wanted: string): Output {
  const project = process.cwd();
  const target = path.resolve(wanted);
  const name = 'both-sides:hand-over';
  if (isWithin(project, target)) return { outDir: target, handOver: { name, hooks: {} } };
  const outDir = path.join(project, '.both-sides', `site-${process.pid}`);
  return {
    outDir,
    handOver: {
      name,
      hooks: {
        'astro:build:start': () => {
          process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
        },
        'astro:build:done': async () => {
          // As Astro does with its own output folder: nothing of an older build may stay.
          await rm(target, { recursive: true, force: true });
          await mkdir(target, { recursive: true });
          await cp(outDir, target, { recursive: true });
          await rm(outDir, { recursive: true, force: true });
        },
      },
    },
  };
}
