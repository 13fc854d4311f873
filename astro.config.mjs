import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentFaults } from './src/web/dev/content-faults.ts';
import { relativeLinks } from './src/web/links/relative-links.ts';
import { contentSecurity } from './src/web/output/content-security.ts';
import { ownFolder } from './src/web/output/own-folder.ts';
import { servedPictures } from './src/web/pictures/served-pictures.ts';
import { colours } from './src/web/styles/colours-plugin.ts';

/*
 * The build driver and the dev server say where things lie: BOTH_SIDES_CONTENT (what editors write), BOTH_SIDES_OUT
 * (where pages go), BOTH_SIDES_CACHE (what may be thrown away), BOTH_SIDES_PUBLICATION (manifest of the print stage).
 */
const { outDir, handOver } = ownFolder(process.env.BOTH_SIDES_OUT ?? 'dist');

export default defineConfig({
  output: 'static',
  outDir,
  cacheDir: process.env.BOTH_SIDES_CACHE ?? './.both-sides/astro',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Highlighted code would need inline styles, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), colours(), contentSecurity(), servedPictures(), contentFaults(), relativeLinks(), handOver],
  vite: {
    build: { assetsInlineLimit: 0 },
  },
});
