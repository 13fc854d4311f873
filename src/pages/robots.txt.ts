import type { APIRoute } from 'astro';
import { publicHref } from '#web/edition/href.ts';
import { storedEditions } from '#web/edition/stored.ts';

export const GET: APIRoute = async () => {
  const [first] = await storedEditions();
  const sitemap = first ? `\nSitemap: ${publicHref(first, '/sitemap.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
