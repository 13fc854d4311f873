import { expect, test } from 'vitest';
import { useSearchTab } from './search-tab.ts';

const tab = useSearchTab();

const QUERIES: readonly (readonly [string, string])[] = [
  ['an element', '<img src=x onerror="document.body.dataset.hit=1">'],
  ['a script', '"><script>document.body.dataset.hit=1</script>'],
  ['a template', '</mark></template><svg onload="document.body.dataset.hit=1">'],
  ['placeholders', '{query}{count}$&$1$`'],
  ['10 000 letters', 'a'.repeat(10_000)],
  ['10 000 words', 'dluh '.repeat(10_000)],
  ['signs of regular expressions', '.*+?^${}()|[]\\ (a+)+$ [z-a]'],
  ['right to left and emoji', '\u202eשלום 👩‍👩‍👧 🏠 مرحبا'],
  ['null bytes and control signs', 'dl\u0000uhy\u0007\u001b[31m'],
  ['half a sign', 'a\ud83d dluhy \udc00'],
  ['names of what every object has', '__proto__ constructor toString hasOwnProperty'],
  ['a word in quotes left open', '"dluhy'],
];

const untouched = async (): Promise<void> => {
  const { page } = tab;
  expect(await page.locator('main :is(img, iframe, script:not([type])), main svg[onload]').count()).toBe(0);
  expect(await page.evaluate(() => document.body.dataset['hit'])).toBeUndefined();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(tab.faults).toEqual([]);
};

/** Either a number of results or that there are none. */
const ANSWER = /^\d+ výsled|nic nenašli/;

test.each(QUERIES)('%s in the field is text only, and its address can be opened', async (_, query) => {
  await tab.go('cs/hledani/');
  await tab.page.locator('#q').fill(query);
  await tab.page.locator('#q').press('Enter');
  await tab.says(ANSWER);
  await untouched();
  await tab.page.reload();
  await tab.says(ANSWER);
  await untouched();
  await tab.page.locator('#q').fill('dluhy');
  await tab.page.waitForURL('**/?q=dluhy');
  await tab.says(/výsled/);
});

test.each([
  ['a lone per cent sign', '?q=100%&kind=%'],
  ['bytes that are no text', '?q=%ff%fe%00'],
  ['filters that there are not', '?q=dluhy&topic=%3Cimg%20src=x%3E&evidence=__proto__&country=constructor'],
])('an address with %s is answered', async (_, address) => {
  await tab.go(`cs/hledani/${address}`);
  await tab.says(ANSWER);
  await untouched();
});

test('a language that there is not is left alone', async () => {
  await tab.go('cs/hledani/?q=dluhy&lang=xx&lang=__proto__');
  await tab.says(/výsled/);
  await untouched();
});

test.each(['', '   ', '\t\u00a0'])('the query %j is none', async (query) => {
  await tab.go(`cs/hledani/?q=${encodeURIComponent(query)}`);
  await tab.page.locator('.start').waitFor();
  expect(await tab.page.locator('.count').textContent()).toBe('');
  expect(await tab.page.locator('#all-entries').isVisible()).toBe(true);
  await untouched();
});
