import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, openBrowser } from './testing/browser.ts';
import { type BuiltSite, buildForTest } from './testing/built-site.ts';
import { type Served, serve } from './testing/server.ts';

/** Widths of a small phone, a phone, a small window and a desk, in CSS pixels. */
const WIDTHS = [320, 390, 1000, 1280];

let site: BuiltSite;
let served: Served;

const textOf = (page: string): string => readFileSync(join(site.out, page, 'index.html'), 'utf8');
/** The first page of each section of each language. */
const firstOfSections = (pages: readonly string[]): string[] => {
  const sections = pages.map((page) => page.split('/').slice(0, 3).join('/'));
  return pages.filter((_page, at) => sections.indexOf(sections[at] ?? '') === at);
};
const pagesWith = (pattern: RegExp): string[] =>
  site.pages.filter((page) => page.endsWith('/') && pattern.test(textOf(page)));

beforeAll(async () => {
  site = buildForTest(new URL('../content', import.meta.url).pathname, '--no-print');
  served = await serve(site.out);
});

afterAll(async () => {
  await served?.close();
  await closeBrowser();
  site?.remove();
});

/** What `look` finds on pages at some widths, each with its page and width. */
async function find(
  pages: readonly string[],
  widths: readonly number[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const page = await (await openBrowser()).newPage();
  const found: string[] = [];
  for (const address of pages) {
    await page.goto(served.url + address.slice(1), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await look(page)).map((fault) => `${address} at ${width} px: ${fault}`));
    }
  }
  await page.close();
  return found;
}

/** Words that stand on two lines or leave the page; a number with its no-break spaces is one word. */
const brokenWords =
  (selector: string) =>
  (page: Page): Promise<string[]> =>
    page.evaluate((selected) => {
      const found: string[] = [];
      for (const element of document.querySelectorAll(selected)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const word of (node.textContent ?? '').matchAll(/[^ \n\t/–-]+/g)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const boxes = [...range.getClientRects()];
            if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) found.push(`${word[0]} is broken`);
            const column = element.parentElement?.getBoundingClientRect();
            if (column && boxes.some(({ right }) => right > column.right + 1))
              found.push(`${word[0]} leaves its column`);
          }
        }
      }
      return found;
    }, selector);

test('no figure breaks inside', async () => {
  const pages = pagesWith(/class="(?:figs|proof)"/);
  expect(pages.length).toBeGreaterThan(5);
  expect(await find(pages, WIDTHS, brokenWords('.fig .n, .proof .n'))).toEqual([]);
});

test('no term of the glossary breaks inside a word, also where a browser cannot hyphenate', async () => {
  const pages = pagesWith(/class="gloss"/);
  expect(pages.length).toBe(2);
  expect(await find(pages, WIDTHS, brokenWords('.gl .pair .serif, .gl .pair .also'))).toEqual([]);
});

test('on a desk the filters keep off the line, counts included', async () => {
  const pages = pagesWith(/<search class="facets/);
  expect(pages.length).toBeGreaterThan(5);
  const beyond = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      // The line runs 24 px before the list.
      const edge = (document.querySelector('.split > :last-child')?.getBoundingClientRect().left ?? 0) - 24 - 12;
      const range = document.createRange();
      const covered = [...document.querySelectorAll('.facets label')].flatMap((label) => {
        const [text, number] = label.querySelectorAll('span');
        const count = number?.getBoundingClientRect();
        if (!text || !count) return [];
        const meets = [...text.getClientRects()].some(
          ({ right, top, bottom }) => right > count.left && top < count.bottom && bottom > count.top,
        );
        return meets ? [`the count covers ${text.textContent}`] : [];
      });
      const far = [...document.querySelectorAll('.facets label span')].flatMap((part) => {
        range.selectNodeContents(part);
        return range.getBoundingClientRect().right > edge + 0.5
          ? [`${part.textContent} stands beyond the filters`]
          : [];
      });
      return [...covered, ...far];
    });
  expect(await find(pages, [1280], beyond)).toEqual([]);
  expect(await find(pages, [1280], brokenWords('.facets label span'))).toEqual([]);
});

test('numbers of sources are large enough to be read', async () => {
  const sizes = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main sup')]
        .map((sup) => Number.parseFloat(getComputedStyle(sup).fontSize))
        .filter((size) => size < 11)
        .map((size) => `${size} px`),
    );
  const pages = firstOfSections(pagesWith(/<sup>/));
  expect(pages.length).toBeGreaterThan(5);
  expect(await find(pages, [390, 1280], sizes)).toEqual([]);
});

test('the publicity text of the funders stands once on every page', () => {
  const [, publicity = ''] = /<div class="funded">\s*<p[^>]*>([^<]+)</.exec(textOf('/cs/')) ?? [];
  expect(publicity.length).toBeGreaterThan(20);
  const counts = pagesWith(/<html lang="cs"[\s\S]*class="foot-site/).map((page) => ({
    page,
    times: textOf(page).split(publicity).length - 1,
  }));
  expect(counts.length).toBeGreaterThan(20);
  expect(counts.filter(({ times }) => times !== 1)).toEqual([]);
});
