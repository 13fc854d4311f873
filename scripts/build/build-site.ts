import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { isAlive } from './is-alive.ts';

/** Where the site finds what it is made of, and where it goes. */
export interface SiteFolders {
  content: string;
  /** Path of the publication manifest, when there is a publication. */
  manifest: string | undefined;
  dist: string;
  cache: string;
}

/** Removes the working folders of builds that were killed (see `web/output/own-folder.ts`). */
function tidyUp(project: string): void {
  const folder = join(project, '.both-sides');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^site-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Builds the site with Astro in this process; the folders reach `astro.config.mjs` and the loader as environment variables. */
export async function buildSite(project: string, { content, manifest, dist, cache }: SiteFolders): Promise<void> {
  tidyUp(project);
  process.env.BOTH_SIDES_CONTENT = content;
  process.env.BOTH_SIDES_OUT = dist;
  process.env.BOTH_SIDES_CACHE = cache;
  if (manifest) process.env.BOTH_SIDES_PUBLICATION = manifest;
  else delete process.env.BOTH_SIDES_PUBLICATION;
  await build({ root: project, logLevel: 'error' });
}
