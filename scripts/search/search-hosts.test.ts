import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSearchTab } from './search-tab.ts';

const tab = useSearchTab();

/** What hosts send with 200 for a file that they do not have. */
const PAGE = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Access denied</title>' };
const SEARCH = '**/pagefind/search.json';
const WORDS = '**/pagefind/index/*';
const FACETS = '**/pagefind/facets.*.json';
const FRAGMENTS = '**/pagefind/fragment/*';

const again = () => tab.page.getByRole('button', { name: 'Zkusit znovu' });
const count = () => tab.page.locator('.count').textContent();
const focused = () => tab.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
const type = (query: string) => tab.page.locator('#q').fill(query);

/** Something that is held back until it is let go. */
function hold(): { held: Promise<void>; letGo: () => void } {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { held, letGo };
}

/** Answers otherwise until this is undone. */
async function mangle(page: Page, part: string, answer: (route: Route) => unknown): Promise<() => Promise<void>> {
  const handler = async (route: Route): Promise<void> => {
    await answer(route);
  };
  await page.route(part, handler);
  return () => page.unroute(part, handler);
}

describe('a host that sends something else than a file of the search', () => {
  test.each([
    ['search.json', SEARCH],
    ['an index file', WORDS],
    ['all fragments', FRAGMENTS],
  ])('is no reason to say that nothing is found: %s', async (_, part) => {
    const mend = await mangle(tab.page, part, (route) => route.fulfill(PAGE));
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/^Hledání se nepodařilo načíst\. Zkuste to za chvíli znovu\.$/);
    await mend();
    await type('dluhů');
    await tab.says(/výsled/);
    expect((await tab.results()).length).toBeGreaterThan(0);
  });

  test('does not stay in the memory of the browser', async () => {
    const headers = { 'cache-control': 'max-age=3600' };
    const mend = await mangle(tab.page, WORDS, (route) => route.fulfill({ ...PAGE, headers }));
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/nepodařilo/);
    await mend();
    await again().click();
    await tab.says(/výsled/);
  });
});

describe('a site that is built anew while its search is open', () => {
  /** Makes the search page begin with names of files that are gone since. */
  const beginWithOld = (change: (data: { words: string[][]; ids: string[]; facets: string }) => void) => {
    let isFirst = true;
    return mangle(tab.page, SEARCH, async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      const response = await route.fetch();
      const data = await response.json();
      change(data);
      return route.fulfill({ response, json: data });
    });
  };

  test.each([
    ['index files', (data: { words: string[][] }) => data.words.map((file) => file.splice(2, 1, 'gone'))],
    ['fragments', (data: { ids: string[] }) => data.ids.splice(0, data.ids.length, ...data.ids.map((id) => `${id}0`))],
    ['facets', (data: { facets: string }) => Object.assign(data, { facets: 'gone' })],
  ])('is asked once more by itself when its %s are gone', async (_, change) => {
    await beginWithOld(change);
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/výsled/);
    const data = tab.asked.filter((url) => url.endsWith('/search.json'));
    expect(data).toHaveLength(2);
    expect(await tab.results()).toContain('legislation:debt-relief');
    expect(await again().count()).toBe(0);
    expect(await tab.page.locator('nav.kinds a').count()).toBeGreaterThan(1);
  });

  test('asks for search.json once for each file that stays away, and then tells', async () => {
    await mangle(tab.page, WORDS, (route) => route.fulfill({ status: 404, body: '' }));
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/^Hledání se nepodařilo načíst\. Zkuste to za chvíli znovu\.$/);
    expect(tab.asked.filter((url) => url.endsWith('/search.json'))).toHaveLength(2);
  });
});

describe('an answer of which a part cannot be had', () => {
  test('is shown without counts when the facets are missing', async () => {
    const mend = await mangle(tab.page, FACETS, (route) => route.fulfill({ status: 500, body: '' }));
    await tab.go('cs/hledani/?q=soci%C3%A1ln%C3%AD');
    await tab.says(/výsled/);
    const shown = (await tab.results()).length;
    expect(shown).toBeGreaterThan(3);
    expect(await tab.page.locator('nav.kinds').isVisible()).toBe(false);
    expect(await tab.page.locator('.incomplete').textContent()).toContain('Část odpovědi se nepodařilo načíst.');
    await mend();
    await again().click();
    await tab.page.locator('nav.kinds').waitFor();
    expect(await tab.page.locator('.incomplete').count()).toBe(0);
    expect(await focused()).not.toMatch(/^<body/);
  });

  test('does not pass for a filtered one, and the filter can be taken off', async () => {
    await mangle(tab.page, FACETS, (route) => route.fulfill({ status: 500, body: '' }));
    await tab.go('cs/hledani/?q=soci%C3%A1ln%C3%AD&kind=method');
    await tab.says(/nepodařilo/);
    expect(await tab.results()).toEqual([]);
    await tab.page.locator('.active a').first().click();
    await tab.says(/výsled/);
    expect((await tab.results()).length).toBeGreaterThan(0);
  });

  test('is shown without the results that are missing', async () => {
    let missing: string | undefined;
    const mend = await mangle(tab.page, FRAGMENTS, (route) => {
      missing ??= route.request().url();
      return route.request().url() === missing ? route.fulfill({ status: 404, body: '' }) : route.continue();
    });
    await tab.go('cs/hledani/?q=soci%C3%A1ln%C3%AD');
    await tab.page.locator('.incomplete').waitFor();
    const shown = await tab.results();
    expect(shown.length).toBeGreaterThan(1);
    await mend();
    await again().click();
    await tab.page.locator('.incomplete').waitFor({ state: 'detached' });
    expect(await tab.results()).toEqual(expect.arrayContaining(shown));
    expect((await tab.results()).length).toBe(shown.length + 1);
  });
});

describe('asking once more', () => {
  test('keeps the focus and says what goes on', async () => {
    let { held, letGo } = hold();
    letGo();
    const mend = await mangle(tab.page, WORDS, async (route) => {
      await held;
      return route.fulfill({ status: 500, body: '' });
    });
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/nepodařilo/);
    ({ held, letGo } = hold());
    await again().focus();
    await tab.page.keyboard.press('Enter');
    await tab.says(/^Hledáme/);
    expect(await tab.page.locator('[role=status].vh').first().textContent()).toMatch(/^Hledáme/);
    expect(await tab.page.locator('[aria-busy=true]').count()).toBe(1);
    expect(await focused()).toContain('data-again');
    letGo();
    await tab.says(/nepodařilo/);
    expect(await focused()).toContain('data-again');
    await mend();
    await tab.page.keyboard.press('Enter');
    await tab.says(/výsled/);
    expect(await tab.page.evaluate(() => document.activeElement?.closest('[data-id]') !== null)).toBe(true);
    expect(await tab.page.locator('[aria-busy]').count()).toBe(0);
  });
});

describe('a slow host', () => {
  test('does not make the last answer pass for the next', async () => {
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/výsled/);
    const { held, letGo } = hold();
    await mangle(tab.page, '**/pagefind/**', async (route) => {
      await held;
      return route.continue();
    });
    await type('rodina');
    await tab.says(/^Hledáme/);
    expect(await tab.page.locator('[aria-busy=true] [data-id]').count()).toBeGreaterThan(0);
    letGo();
    await tab.says(/výsled/);
    expect(await tab.page.locator('[aria-busy]').count()).toBe(0);
    expect(await count()).toMatch(/^\d/);
  });
});

describe('a browser that cannot unpack the index', () => {
  test('is said to be too old, and the lists are offered', async () => {
    await tab.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/prohlížeč je pro hledání příliš starý/);
    expect(await again().count()).toBe(0);
    expect(await tab.page.locator('#all-entries').isVisible()).toBe(true);
  });
});
