import { expect, test } from 'vitest';
import { useSearchTab } from './search-tab.ts';

const tab = useSearchTab();

const box = (group: string, value: string) =>
  tab.page.locator(`[data-group=${group}] label`, { has: tab.page.locator(`input[value="${value}"]`) });
const unfold = (group: string) => tab.page.locator(`[data-group=${group}] summary`).click();
/** The number of results that stands beside a filter. */
const numberOf = async (group: string, value: string): Promise<number> =>
  Number(await box(group, value).locator('.n').textContent());

test('stands in groups by kind, the best result first, and leads to all of a kind', async () => {
  await tab.go('cs/hledani/?q=dluhy');
  await tab.says(/výsled/);
  const groups = tab.page.locator('.group');
  expect(await groups.count()).toBeGreaterThan(1);
  const kinds = await groups.evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
  expect(new Set(kinds).size).toBe(kinds.length);
  const [best] = await tab.results();
  expect(best?.split(':')[0]).toBe(kinds[0] === 'glossary' ? 'term' : kinds[0]);
  expect(await groups.first().locator('h2').isVisible()).toBe(true);
  await tab.go('cs/hledani/?q=dluhy&country=CZ');
  await tab.says(/výsled/);
  expect(await groups.count()).toBe(0);
  expect((await tab.results()).length).toBeGreaterThan(1);
});

test('filters by kind with counts, keeps the filter in the address and comes back', async () => {
  await tab.go('cs/hledani/?q=dluhy');
  await tab.says(/výsled/);
  const all = await tab.results();
  const kind = tab.page.locator('.kinds a', { hasText: 'Slovník' });
  const left = Number(await kind.locator('.n').textContent());
  await kind.click();
  await tab.page.waitForURL('**/?q=dluhy&kind=glossary');
  await tab.says(new RegExp(`^${left} `));
  expect((await tab.results()).every((id) => id?.startsWith('term:'))).toBe(true);
  expect(await tab.page.locator('.kinds [aria-current]').textContent()).toContain('Slovník');
  expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
  await tab.page.goBack();
  await tab.says(new RegExp(`^${all.length} `));
  expect(await tab.results()).toEqual(all);
});

test.each([
  ['topic', 'debt'],
  ['target', 'debtors'],
  ['country', 'CZ'],
  ['evidence', 'E1'],
])('filters by %s with the count that stood there, and Back takes it off', async (group, value) => {
  await tab.go('cs/hledani/?q=rodina%20dluhy');
  await tab.says(/výsled/);
  const all = await tab.results();
  if (await tab.page.locator(`[data-group=${group}]`).isHidden()) {
    // One choice is none: such a group is not offered, but its filter works from an address.
    await tab.go(`cs/hledani/?q=rodina%20dluhy&${group}=${value}`);
    await tab.page.locator('.chip').waitFor();
    return;
  }
  await unfold(group);
  const left = await numberOf(group, value);
  await box(group, value).locator('input').check();
  await tab.page.waitForURL(`**/?q=rodina+dluhy&${group}=${value}`);
  await tab.says(new RegExp(`^${left} `));
  expect(await tab.results()).toHaveLength(left);
  expect(await tab.page.locator('.chip').count()).toBe(1);
  // The box that was clicked is the one that has the focus.
  expect(await tab.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(value);
  await tab.page.reload();
  await tab.says(new RegExp(`^${left} `));
  await tab.page.goBack();
  await tab.page.locator('.chip').waitFor({ state: 'detached' });
  expect([...(await tab.results())].sort()).toEqual([...all].sort());
});

test('takes filters off by their chips', async () => {
  await tab.go('cs/hledani/?q=dluhy&topic=debt&country=CZ');
  await tab.says(/výsled/);
  await tab.page.locator('.chip', { hasText: 'Česko' }).click();
  await tab.page.waitForURL('**/?q=dluhy&topic=debt');
  await tab.page.locator('.chip').click();
  await tab.page.waitForURL('**/?q=dluhy');
  await tab.page.waitForFunction(() => document.activeElement?.className === 'bar');
});

test('loads the other language only when asked, and shows its results under its name', async () => {
  const ofGerman = (): number => tab.asked.filter((url) => url.includes('/de/pagefind/')).length;
  await tab.go('cs/hledani/?q=OSPOD');
  await tab.says(/výsled/);
  expect(ofGerman()).toBe(0);
  const own = await numberOf('lang', 'cs');
  await unfold('lang');
  await tab.page.waitForFunction(() =>
    /\d/.test(document.querySelector('[data-group=lang] label:has([value=de]) .n')?.textContent ?? ''),
  );
  const other = await numberOf('lang', 'de');
  expect(other).toBeGreaterThan(0);
  await box('lang', 'de').locator('input').check();
  await tab.page.waitForURL('**/?q=OSPOD&lang=cs&lang=de');
  await tab.says(new RegExp(`^${own + other} `));
  const headings = await tab.page.locator('.group h2 [lang]').allTextContents();
  expect(headings).toEqual(['Čeština', 'Deutsch']);
  const german = tab.page.locator('.group[data-lang=de]');
  const link = german.locator('h3 a').first();
  expect(await link.getAttribute('lang')).toBe('de');
  await box('lang', 'cs').locator('input').uncheck();
  await tab.page.waitForURL('**/?q=OSPOD&lang=de');
  await tab.says(new RegExp(`^${other} `));
  await tab.page.locator('h3 a[lang=de]').first().click();
  await tab.page.waitForURL('**/de/**');
  await tab.page.goBack();
  await tab.says(new RegExp(`^${other} `));
});

test('is one folded line on a phone, with targets of 44 px', async () => {
  await tab.reopen({ viewport: { width: 390, height: 800 }, hasTouch: true });
  await tab.go('cs/hledani/?q=dluhy');
  await tab.says(/výsled/);
  expect(await tab.page.locator('[data-group=topic]').isVisible()).toBe(false);
  await tab.page.locator('.filters > summary').tap();
  await tab.page.locator('[data-group=country] summary').tap();
  await box('country', 'DE').tap();
  await tab.page.waitForURL('**/?q=dluhy&country=DE');
  await tab.page.locator('.chip').waitFor();
  const heights = await tab.page
    .locator('.kinds a, .filters summary, .filters label, .chip, main form :is(input, button), .all-of a, .btn')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0 && height < 44),
    );
  expect(heights).toEqual([]);
});
