import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, openBrowser } from '../testing/browser.ts';
import type { BuiltSite } from '../testing/built-site.ts';
import { type Served, serve } from '../testing/server.ts';
import { siteWithRealIndex } from '../testing/site-with-real-index.ts';

let site: BuiltSite;
let served: Served;
let page: Page;

beforeAll(async () => {
  // The small site has no query with more than ten results.
  site = await siteWithRealIndex();
  served = await serve(site.out);
  page = await (await openBrowser()).newPage();
  page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await closeBrowser();
  await served?.close();
  site?.remove();
});

test('the next results stand there without those that are missing, which can be asked for once more', async () => {
  const results = () => page.locator('[data-id]').evaluateAll((items) => items.map((item) => item.dataset['id']));
  await page.goto(`${served.url}cs/hledani/?q=dluhy&lang=cs&lang=de`);
  const more = page.getByRole('button', { name: /^Ukázat další/ });
  await more.first().click();
  await page.locator('[data-lang=cs] [data-id]').nth(19).waitFor();
  await page.reload();
  await more.first().waitFor();
  const shown = await results();
  let isFirst = true;
  await page.route('**/pagefind/fragment/*', (route) => {
    const answered = isFirst ? route.fulfill({ status: 500, body: '' }) : route.continue();
    isFirst = false;
    return answered;
  });
  await more.first().click();
  await page.locator('.incomplete').waitFor();
  const some = await results();
  expect(some.length).toBe(shown.length + 9);
  await page.getByRole('button', { name: 'Zkusit znovu' }).click();
  await page.locator('.incomplete').waitFor({ state: 'detached' });
  await page.locator('[data-lang=cs] [data-id]').nth(19).waitFor();
  expect(await results()).toEqual(expect.arrayContaining(some));
  expect(await results()).toHaveLength(some.length + 1);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-id]') !== null)).toBe(true);
});
