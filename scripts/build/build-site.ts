import { build } from 'astro';

/** Where the site finds what it is made of, and where it goes. */
export interface SiteFolders {
  content: string;
  /** Path of the publication manifest, when there is a publication. */
  manifest: string | undefined;
  dist: string;
  cache: string;
}

/** Builds the site with Astro in this process; the folders reach `astro.config.mjs` and the loader as environment variables. */
export async function buildSite(project: string, { content, manifest, dist, cache }: SiteFolders): Promise<void> {
  process.env.BOTH_SIDES_CONTENT = content;
  process.env.BOTH_SIDES_OUT = dist;
  process.env.BOTH_SIDES_CACHE = cache;
  if (manifest) process.env.BOTH_SIDES_PUBLICATION = manifest;
  else delete process.env.BOTH_SIDES_PUBLICATION;
  await build({ root: project, logLevel: 'error' });
}
