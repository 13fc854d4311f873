import type { APIRoute } from 'astro';
import { storedEditions, storedPages } from '#web/edition/stored.ts';
import { sitemap } from '#web/links/sitemap.ts';

export const GET: APIRoute = async () => {
  const xml = sitemap(await storedEditions(), await storedPages());
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
