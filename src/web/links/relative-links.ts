import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnStyles } from './own-styles.ts';
import { rebasedCss, rebasedHtml, relativeCss, relativeHtml } from './relative-html.ts';

/** Marks the page that is served at any depth with the path under which the site lives: `<meta name="base-path" content="/path/">`. */
const BASE_PATH = /<meta name="base-path" content="([^"]*)">/;

/** The HTML of a built file with its links made relative; `file` is its path from the root of the site. */
export function relativePage(html: string, file: string): string {
  const base = BASE_PATH.exec(html);
  if (base) return rebasedHtml(html.replace(BASE_PATH, ''), base[1] ?? '/');
  return relativeHtml(
    html,
    `/${file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`,
  );
}

/** After the build, makes all links of pages and style sheets in the output folder relative, so that it can be served under any path. */
export const relativeLinks = (): AstroIntegration => ({
  name: 'both-sides:relative-links',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      const missing = path.join(root, '404.html');
      if (files.includes('404.html')) {
        // Style sheets are taken in as they were built: those on disk are made relative below.
        const page = await readFile(missing, 'utf8');
        const base = BASE_PATH.exec(page)?.[1] ?? '/';
        const read = (address: string): string => rebasedCss(readFileSync(path.join(root, address), 'utf8'), base);
        await writeFile(missing, withOwnStyles(page, read));
      }
      for (const file of files) {
        const full = path.join(root, file);
        if (file.endsWith('.html')) await writeFile(full, relativePage(await readFile(full, 'utf8'), file));
        else if (file.endsWith('.css')) {
          const sheet = `/${file.split(path.sep).join('/')}`;
          await writeFile(full, relativeCss(await readFile(full, 'utf8'), sheet));
        }
      }
    },
  },
});
