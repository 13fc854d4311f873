import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, openBrowser } from '../testing/browser.ts';
import { type BuiltSite, buildForTest } from '../testing/built-site.ts';
import { type Served, serve } from '../testing/server.ts';

const FIXTURE = new URL('../../src/library/fixtures/valid', import.meta.url).pathname;

let site: BuiltSite;
let served: Served;
let context: BrowserContext;
let page: Page;
let asked: string[];
let faults: string[];

beforeAll(async () => {
  site = buildForTest(FIXTURE, '--no-print');
  served = await serve(site.out, '/some/path/');
});

afterAll(async () => {
  await closeBrowser();
  await served?.close();
  site?.remove();
});

async function openTab(
  options: Parameters<Awaited<ReturnType<typeof openBrowser>>['newContext']>[0] = {},
): Promise<void> {
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
}

beforeEach(() => openTab());
afterEach(async () => {
  await context.close();
});

const go = (address: string) => page.goto(served.url + address);
const count = () => page.locator('.count').textContent();
const results = () =>
  page.locator('[data-id]').evaluateAll((items) => items.map((item) => item.getAttribute('data-id')));
const ofSearch = (url: string): boolean => url.includes('/pagefind/');

/** Waits until the status says so. */
const status = (text: RegExp) => page.locator('.count', { hasText: text }).waitFor();

describe('the search page', () => {
  test('loads nothing of the search before somebody comes to it', async () => {
    await go('cs/');
    await go('cs/hledani/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter(ofSearch)).toEqual([]);
    const loaded = page.waitForResponse(/\.pagefind$/);
    await page.locator('#q').focus();
    expect((await loaded).status()).toBe(200);
    expect(faults).toEqual([]);
  });

  test('answers while typing, marks the words, and says how many there are', async () => {
    await go('cs/hledani/');
    await page.keyboard.press('/');
    await page.keyboard.type('dluzich', { delay: 20 });
    // The first letters are answered too: what counts is the answer to the whole word.
    await page.waitForURL('**/?q=dluzich');
    await page.locator('[data-id="legislation:debt-relief"]').waitFor();
    await status(/výsled/);
    expect(await results()).toContain('legislation:debt-relief');
    expect(await page.locator('mark').allTextContents()).toContain('dluhů');
    expect(await page.locator('.count').getAttribute('role')).toBe('status');
    expect(await count()).toMatch(/^\d+ výsled(?:ek|ky|ků)$/);
    expect(new URL(page.url()).search).toBe('?q=dluzich');
    expect(await page.locator('#all-entries').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('is used with the keyboard alone: slash, arrows, Enter, and leads to the passage', async () => {
    await go('cs/hledani/?q=bl%C3%ADzk%C3%A9%20pozd%C4%9B');
    await status(/výsled/);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skutečsku');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/asistent-prevence-skutec/#problem');
    expect(await page.locator('#problem').count()).toBe(1);
  });

  test('filters by kind and topic with counts, keeps them in the address and comes back', async () => {
    await go('cs/hledani/?q=dluhy');
    await status(/výsled/);
    const all = await results();
    const kind = page.locator('.kinds a', { hasText: 'Slovník' });
    const left = Number(await kind.locator('.n').textContent());
    await kind.click();
    await page.waitForURL('**/?q=dluhy&kind=glossary');
    await status(new RegExp(`^${left} `));
    expect((await results()).every((id) => id?.startsWith('term:'))).toBe(true);
    expect(await page.locator('.kinds [aria-current]').textContent()).toContain('Slovník');
    await page.goBack();
    await status(new RegExp(`^${all.length} `));
    expect(await results()).toEqual(all);
    await page.locator('.bar select').selectOption('debt');
    await page.waitForURL('**/?q=dluhy&topic=debt');
    expect((await results()).every((id) => !id?.startsWith('term:'))).toBe(true);
    await page.reload();
    await status(/výsled/);
    expect(await page.locator('.bar select').inputValue()).toBe('debt');
  });

  test('speaks the language of its page, and knows the words of the other', async () => {
    await go('de/suche/?q=OSPOD');
    await status(/^\d+ Ergebnis/);
    expect((await results())[0]).toBe('term:child-protection-authority');
    const pair = page.locator('.pair').first();
    expect(await pair.locator('[lang=cs]').textContent()).toContain('orgán sociálně-právní ochrany dětí');
    await pair.locator('a').click();
    await page.waitForURL('**/de/glossar/#child-protection-authority');
  });

  test('helps when nothing is found, and offers to take filters off', async () => {
    await go('cs/hledani/?q=xqzwvb&kind=case');
    await status(/Pro „xqzwvb“ jsme nic nenašli/);
    expect(await page.locator('#all-entries').isVisible()).toBe(true);
    await page.locator('a', { hasText: 'Hledat bez filtrů' }).click();
    await page.waitForURL('**/?q=xqzwvb');
  });

  test('says what a misspelt word was taken for', async () => {
    await go('cs/hledani/?q=oddluze%C3%ADn');
    await status(/výsled/);
    expect(await page.locator('.meta', { hasText: '„oddlužení“' }).count()).toBe(1);
  });

  test.each([
    ['an element', '<img src=x onerror="document.body.dataset.hit=1">'],
    ['a script', '"><script>document.body.dataset.hit=1</script>'],
    ['placeholders', '{query}{count}$&$1'],
    ['5000 letters', 'a'.repeat(5000)],
    ['signs of regular expressions, right to left', '\u202e🏠 .*+?^${}()|[]\\'],
  ])('shows a query of %s as text only', async (_, query) => {
    await go(`cs/hledani/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() => (document.querySelector('.count')?.textContent ?? '').length > 8);
    expect(await page.locator('main img, main script:not([type])').count()).toBe(0);
    expect(await page.evaluate(() => document.body.dataset['hit'])).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('says so when there is no connection, and goes on when it is back', async () => {
    await go('cs/hledani/');
    await context.setOffline(true);
    await page.locator('#q').fill('dluhy');
    await status(/Zkontrolujte připojení/);
    expect(await page.locator('#all-entries').isVisible()).toBe(true);
    await context.setOffline(false);
    await page.locator('button', { hasText: 'Zkusit znovu' }).click();
    await status(/výsled/);
    expect((await results()).length).toBeGreaterThan(0);
  });

  test('is a list of everything without JavaScript, and its form leads back to it', async () => {
    await context.close();
    await openTab({ javaScriptEnabled: false });
    await go('cs/hledani/');
    expect(await page.locator('#all-entries a').count()).toBeGreaterThan(8);
    expect(await page.locator('main').textContent()).toContain('Hledání potřebuje JavaScript');
    await page.locator('#q').fill('dluhy');
    await page.locator('#q').press('Enter');
    await page.waitForURL('**/cs/hledani/?q=dluhy');
    await page.locator('#all-entries a', { hasText: 'Oddlužení' }).click();
    await page.waitForURL('**/cs/pravo/oddluzeni/');
  });

  test('takes the query of the home page over', async () => {
    await go('cs/');
    await page.locator('input[name=q]').fill('oddlužení');
    await page.locator('input[name=q]').press('Enter');
    await status(/výsled/);
    expect(await results()).toContain('term:debt-relief');
  });

  test.each([
    [1280, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)('has no finding of axe and no overflow at %d px, %s', async (width, colorScheme) => {
    await context.close();
    await openTab({ viewport: { width, height: 800 }, colorScheme });
    for (const [query, said] of [
      ['', /^$/],
      ['dluhy', /výsled/],
      ['xqzwvb', /nenašli/],
      ['oddlužeín', /výsled/],
    ] as const) {
      await go(`cs/hledani/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`);
      if (query !== '') await status(said);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [query, id, nodes.map(({ target }) => target)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), query).toBe(true);
    }
  });
});
