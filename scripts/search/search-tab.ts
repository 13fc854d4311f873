import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { closeBrowser, openBrowser } from '../testing/browser.ts';
import { type BuiltSite, buildForTest } from '../testing/built-site.ts';
import { type Served, serve } from '../testing/server.ts';

const FIXTURE = new URL('../../src/library/fixtures/valid', import.meta.url).pathname;

/** A tab of a real browser on a site that was built for the tests of a file and is served under a path. */
export interface SearchTab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that were asked for. */
  readonly asked: readonly string[];
  /** What went wrong in the page. */
  readonly faults: readonly string[];
  /** Another tab instead, with other options. */
  reopen(options: BrowserContextOptions): Promise<void>;
  /** Opens a page by its address from the root of the site. */
  go(address: string): Promise<unknown>;
  /** Waits until the page says so. */
  says(text: RegExp): Promise<void>;
  /** The ids of the results in their order. */
  results(): Promise<(string | null)[]>;
}

/** Builds a site before the tests of the calling block, and opens a tab for each test. */
export function useSearchTab(content = FIXTURE): SearchTab {
  let site: BuiltSite;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let asked: string[];
  let faults: string[];

  const open = async (options: BrowserContextOptions = {}): Promise<void> => {
    context = await (await openBrowser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    asked = [];
    faults = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  };

  beforeAll(async () => {
    site = buildForTest(content, '--no-print');
    served = await serve(site.out, '/some/path/');
  });
  afterAll(async () => {
    await closeBrowser();
    await served?.close();
    site?.remove();
  });
  beforeEach(() => open());
  afterEach(() => context.close());

  return {
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    get asked() {
      return asked;
    },
    get faults() {
      return faults;
    },
    async reopen(options) {
      await context.close();
      await open(options);
    },
    go: (address) => page.goto(served.url + address),
    says: (text) => page.locator('.count', { hasText: text }).waitFor(),
    results: () => page.locator('[data-id]').evaluateAll((items) => items.map((item) => item.getAttribute('data-id'))),
  };
}
