import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicationManifest } from '#model/publication-manifest.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const CASE_CS = 'cs/priklady/asistent-prevence-skutec/';
const CASE_DE = 'de/beispiele/praeventionsassistenz-skutec/';
/** The method has no German text here: its page in the German edition keeps the Czech slug and text. */
const METHOD_CS = 'cs/metody/pripadova-konference/';
const METHOD_DE = 'de/methoden/pripadova-konference/';

const MANIFEST: PublicationManifest = {
  editions: [
    {
      lang: 'cs',
      file: 'cs/brozura/test.pdf',
      bytes: 1_234_567,
      pages: 48,
      variants: [
        { variant: 'epub', file: 'cs/brozura/test.epub', bytes: 345_678 },
        { variant: 'booklet', file: 'cs/brozura/test-booklet.pdf', bytes: 2_345_678 },
        { variant: 'press', file: 'cs/brozura/test-press.pdf', bytes: 3_456_789 },
        { variant: 'job-sheet', file: 'cs/brozura/test-press.txt', bytes: 900 },
      ],
      chapters: [{ title: 'Příklady', page: 5 }],
      entries: { 'case:skutec-prevention-assistant': { page: 12, pages: 2, extent: 'full' } },
    },
  ],
  handouts: [
    {
      lang: 'cs',
      key: 'case:skutec-prevention-assistant',
      file: 'publication/handouts/cs/case-skutec-prevention-assistant.pdf',
      bytes: 84_321,
      pages: 2,
    },
  ],
};

let folder: string;
let site: string;
const page = (address: string): string => readFileSync(path.join(site, address, 'index.html'), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  site = path.join(folder, 'site');
  const content = path.join(folder, 'content');
  cpSync(path.join(PROJECT, 'src/library/fixtures/valid'), content, { recursive: true });
  rmSync(path.join(content, 'methods/case-conference/text.de.mdx'));
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify(MANIFEST));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      BOTH_SIDES_CONTENT: content,
      BOTH_SIDES_OUT: site,
      BOTH_SIDES_CACHE: path.join(folder, 'cache'),
      BOTH_SIDES_PUBLICATION: manifest,
    },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the page of the brochure offers the book for e-readers with its kind and size', () => {
  const html = page('cs/brozura');
  expect(html).toMatch(/<a href="[^"]*test\.epub" hreflang="cs" type="application\/epub\+zip">[^/]*\/?[^/]*EPUB/);
  expect(html).toMatch(/Do\sčteček a\stelefonů/);
});

describe('an entry with texts in both languages', () => {
  test('names its own address and that of its translation', () => {
    const html = page(CASE_CS);
    expect(html).toContain(`<link rel="canonical" href="https://example.org/hranice/${CASE_CS}">`);
    expect(html).toContain(`<link rel="alternate" hreflang="de" href="https://example.org/hranice/${CASE_DE}">`);
    expect(html).toContain(`href="../../../${CASE_DE}" lang="de" hreflang="de"`);
    expect(html).not.toContain('noindex');
  });

  test('says on which page of the brochure it stands', () => {
    expect(page(CASE_CS)).toMatch(/href="..\/..\/brozura\/test.pdf#page=12"[\s\S]*V\sbrožuře, s\.\s12/);
    expect(page(CASE_DE)).not.toContain('test.pdf#page');
    expect(page('cs/brozura/')).toMatch(/href="test.pdf"[\s\S]*48\sstran, 1,2\sMB/);
  });

  test('offers its handout with pages and size, and none where there is none', () => {
    expect(page(CASE_CS)).toMatch(
      /href="..\/..\/..\/publication\/handouts\/cs\/case-skutec-prevention-assistant.pdf"[\s\S]*List k\svytištění[\s\S]*PDF, 2\sstrany, 84\skB/,
    );
    expect(page(CASE_DE)).not.toContain('handouts/');
    expect(page(METHOD_CS)).not.toContain('handouts/');
  });

  test('comes in at most 30 kB and four requests, with no script but the key that opens the search', () => {
    const html = page(CASE_CS);
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, href = '']) => href);
    const icons = [...html.matchAll(/<link rel="icon" href="([^"]+)"/g)].map(([, href = '']) => href);
    // The page itself, its style, its font and the script.
    expect([sheets.length, fonts.length]).toEqual([1, 1]);
    expect(icons).toEqual([expect.stringMatching(/^data:image\/svg\+xml,/)]);
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => /src="([^"]+)"/.exec(tag)?.[1] ?? tag);
    expect(scripts).toEqual([expect.stringMatching(/\/Masthead\.[^/]+\.js$/)]);
    const bytes = (href: string): Buffer => readFileSync(path.join(site, CASE_CS, href));
    const weight = [Buffer.from(html), ...[...sheets, ...scripts].map(bytes)]
      .map((file) => gzipSync(file).length)
      .concat(fonts.map((href) => bytes(href).length))
      .reduce((sum, size) => sum + size);
    expect(weight).toBeLessThanOrEqual(30_000);
  });
});

describe('an entry without a text in the language of the edition', () => {
  test('is shown in its own language, with a notice, and kept out of search engines', () => {
    const html = page(METHOD_DE);
    expect(html).toContain('<html lang="de"');
    expect(html).toMatch(/<h1 lang="cs">/);
    expect(html).toMatch(/class="notice">[^<]*noch keinen deutschen Text[^<]*Tschechisch/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
    expect(html).not.toContain('rel="alternate"');
  });

  test('is no translation for the edition that has the text', () => {
    expect(page(METHOD_CS)).not.toContain('rel="alternate"');
    expect(page(METHOD_CS)).toContain(`href="../../../${METHOD_DE}" lang="de" hreflang="de"`);
  });

  test('is in the sitemap only where it has a text', () => {
    const sitemap = readFileSync(path.join(site, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain(`<loc>https://example.org/hranice/${METHOD_CS}</loc>`);
    expect(sitemap).not.toContain(METHOD_DE);
    expect(sitemap).toContain(`hreflang="de" href="https://example.org/hranice/${CASE_DE}"`);
    expect(readFileSync(path.join(site, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://example.org/hranice/sitemap.xml',
    );
  });
});

describe('every page', () => {
  const pages = (): { file: string; html: string }[] =>
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(path.join(site, file), 'utf8') }));

  test('has one title, one main and no address that begins at the root, but for the missing page', () => {
    for (const { file, html } of pages()) {
      expect([file, html.match(/<h1[ >]/g)?.length, html.match(/<main[ >]/g)?.length]).toEqual([file, 1, 1]);
      const rooted = [...html.matchAll(/\s(?:href|src|srcset|action)="\/[^"]*"/g)].map(([attribute]) =>
        attribute.trim(),
      );
      if (file === '404.html') expect(rooted.every((attribute) => attribute.includes('"/hranice/'))).toBe(true);
      else expect([file, rooted]).toEqual([file, []]);
    }
  });

  test('asks nothing of other hosts, runs nothing inline and carries no inline style', () => {
    for (const { file, html } of pages()) {
      const tags = html.match(/<[a-z][^>]*>/g) ?? [];
      const foreign = tags.filter(
        (tag) =>
          /^<(?:script|img|iframe|source|link rel="(?:stylesheet|preload|icon))/.test(tag) && /https?:/.test(tag),
      );
      expect([file, foreign]).toEqual([file, []]);
      expect([file, tags.filter((tag) => /\s(?:style|on[a-z]+)=/.test(tag))]).toEqual([file, []]);
      expect([file, /<script(?![^>]*(?:src=|application\/json))/.test(html)]).toEqual([file, false]);
      expect(html).toContain('http-equiv="Content-Security-Policy"');
    }
  });
});

test('only pictures that the content names are served', () => {
  const served = readdirSync(path.join(site, '_media')).map((name) => name.replace(/-[0-9a-f]{12}/, ''));
  expect(served.sort()).toEqual(['eu.svg', 'roles.svg']);
});

test('the root leads to each language without a script', () => {
  const html = readFileSync(path.join(site, 'index.html'), 'utf8');
  expect(html).toMatch(/href="cs\/" hreflang="cs"/);
  expect(html).toMatch(/href="de\/" hreflang="de"/);
  expect(html).toContain('hreflang="x-default"');
});
