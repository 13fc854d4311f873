import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeBrowser, openBrowser } from './testing/browser.ts';
import { type BuiltSite, buildForTest } from './testing/built-site.ts';
import { type PageLinks, readLinks } from './testing/links.ts';
import { type Served, serve } from './testing/server.ts';

const PROJECT = new URL('..', import.meta.url).pathname;

/** Widths of a phone and of a desk, in CSS pixels. */
const PHONE = 390;
const DESK = 1280;

let site: BuiltSite;
let atRoot: Served;
let underPath: Served;
let facts: ReadonlyMap<string, PageLinks>;

const textOf = (page: string): string =>
  readFileSync(join(site.out, page.endsWith('/') ? `${page}index.html` : page), 'utf8');

beforeAll(async () => {
  site = buildForTest(join(PROJECT, 'content'));
  atRoot = await serve(site.out);
  underPath = await serve(site.out, '/some/path/');
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  const read = await readLinks(page, site.pages.map(textOf));
  facts = new Map(site.pages.map((address, at) => [address, read[at] as PageLinks]));
  await context.close();
});

afterAll(async () => {
  await atRoot?.close();
  await underPath?.close();
  await closeBrowser();
  site?.remove();
});

/** The 404 page is sent for addresses of any depth, so that its links begin at the root of the host; all others are relative. */
const NOT_FOUND = '/404.html';

/** Addresses that a standard wants to be absolute. */
const isAbsoluteByRight = (from: string): boolean => /^link\[rel=(?:canonical|alternate|me|license)\]/.test(from);

describe('links of the built site', () => {
  test('stay inside it, whatever path it lies under', () => {
    const wrong = [...facts].flatMap(([page, { links }]) =>
      links.filter(({ value }) => value.startsWith('/')).map(({ from, value }) => `${page}: ${from} ${value}`),
    );
    expect(wrong.filter((line) => !line.startsWith(NOT_FOUND))).toEqual([]);
  });

  test.each(['at a root', 'under /some/path/'])('all resolve %s, anchors included', async (where) => {
    const served = where === 'at a root' ? atRoot : underPath;
    const wrong: string[] = [];
    const answers = new Map<string, Promise<number>>();
    const reached = new Set<string>(['/']);
    for (const [page, { links }] of facts) {
      const own = new URL(page.slice(1), served.url);
      for (const { from, value } of links) {
        if (isAbsoluteByRight(from) || page === NOT_FOUND) continue;
        const target = URL.canParse(value, own) ? new URL(value, own) : undefined;
        const report = (reason: string): void => void wrong.push(`${page}: ${from} ${value}: ${reason}`);
        if (!target) {
          report('is no address');
          continue;
        }
        if (target.origin !== own.origin) continue;
        if (!target.href.startsWith(served.url)) {
          report('leaves the site');
          continue;
        }
        const address = decodeURI(`/${target.href.slice(served.url.length).split(/[?#]/)[0]}`);
        reached.add(address);
        const plain = new URL(target.pathname, served.url).href;
        if (!answers.has(plain))
          answers.set(
            plain,
            fetch(plain, { method: 'HEAD', redirect: 'manual' }).then(({ status }) => status),
          );
        const status = await answers.get(plain);
        if (status !== 200) report(`answers ${status}`);
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (anchor !== '' && facts.has(address) && !facts.get(address)?.ids.includes(anchor))
          report('has no such anchor');
      }
    }
    expect(wrong).toEqual([]);
    expect(answers.size).toBeGreaterThan(50);
    expect(
      site.pages.filter((page) => page !== NOT_FOUND && !page.startsWith('/handbook/') && !reached.has(page)),
    ).toEqual([]);
  });

  test('that are absolute lead to pages of this site too', () => {
    const canonical = facts.get('/cs/')?.links.find(({ from }) => from.startsWith('link[rel=canonical]'))?.value ?? '';
    const base = canonical.slice(0, -'cs/'.length);
    expect(base).toMatch(/^https?:.*\/$/);
    const wrong = [...facts].flatMap(([page, { links }]) =>
      links
        .filter(({ value }) => value.startsWith(base))
        .filter(({ value }) => {
          const address = decodeURI(`/${value.slice(base.length).split(/[?#]/)[0]}`);
          return !facts.has(address) && !/\.[a-z0-9]+$/.test(address);
        })
        .map(({ from, value }) => `${page}: ${from} ${value}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('html-validate finds nothing on any page', async () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Checkboxes of one filter share their name; that is how forms say "several of these".
    rules: { 'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }] },
  });
  const wrong: string[] = [];
  for (const page of site.pages) {
    const { results } = await validate.validateString(textOf(page), page);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages)
        wrong.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(wrong).toEqual([]);
});

describe('pages in a browser', () => {
  /** Faults that a page shows by itself: errors, and requests to other hosts or for files that are not there. */
  const watch = (page: Page, served: Served, report: (fault: string) => void): void => {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) report(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => report(String(error)));
    page.on('request', (request) => {
      const { protocol, href } = new URL(request.url());
      if (protocol !== 'data:' && !href.startsWith(served.url)) report(`request to ${href}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) report(`${response.status()} for ${response.url()}`);
    });
  };

  /** Content wider than the window, with the elements that cause it. */
  const overflow = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > width + 1,
      );
      return [
        `is ${document.documentElement.scrollWidth} wide in ${width}: ${wide
          .slice(0, 3)
          .map((element) => `${element.localName}.${element.className}`)
          .join(', ')}`,
      ];
    });

  const axe = async (page: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`));
  };

  /** How many tabs work at once. */
  const TABS = 2;

  /** Opens pages one after the other, and gathers what `look` finds, in the order of the pages. */
  async function visit(
    context: BrowserContext,
    served: Served,
    pages: readonly string[],
    look: (page: Page) => Promise<string[]>,
  ): Promise<string[]> {
    const waiting = [...pages.entries()];
    const found: string[][] = pages.map(() => []);
    const work = async (): Promise<void> => {
      const page = await context.newPage();
      let faults: string[] = [];
      watch(page, served, (fault) => faults.push(fault));
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [at, address] = next;
        faults = [];
        await page.goto(served.url + address.slice(1), { waitUntil: 'load' });
        found[at] = [...(await look(page)), ...faults].map((fault) => `${address}: ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    await context.close();
    return found.flat();
  }

  /** One page of each template and language: the first of each section, with the section's own page. */
  const templates = (): string[] => {
    const seen = new Set<string>();
    return site.pages.filter((page) => {
      const [lang = '', section = '', ...rest] = page.split('/').filter(Boolean);
      const key = rest.length > 0 ? `${lang}/${section}/*` : `${lang}/${section}`;
      return !seen.has(key) && seen.add(key);
    });
  };

  test('every page, on a desk and as wide as a phone: nothing found by axe, nothing overflows, no errors, no other hosts', async () => {
    const context = await (await openBrowser()).newContext({
      viewport: { width: DESK, height: 900 },
      colorScheme: 'light',
    });
    const faults = await visit(
      context,
      underPath,
      site.pages.filter((page) => page !== NOT_FOUND),
      async (page) => {
        const found = [...(await axe(page)), ...(await overflow(page))];
        await page.setViewportSize({ width: PHONE, height: 844 });
        found.push(...(await overflow(page)));
        await page.setViewportSize({ width: DESK, height: 900 });
        return found;
      },
    );
    expect(faults).toEqual([]);
  });

  test.each([
    [PHONE, 'light'],
    [PHONE, 'dark'],
    [DESK, 'dark'],
  ] as const)(
    'every template at %d px, %s: nothing found by axe, nothing overflows, no errors',
    async (width, colorScheme) => {
      const context = await (await openBrowser()).newContext({ viewport: { width, height: 844 }, colorScheme });
      const faults = await visit(context, atRoot, templates(), async (page) => [
        ...(await axe(page)),
        ...(await overflow(page)),
      ]);
      expect(faults).toEqual([]);
    },
  );
});
