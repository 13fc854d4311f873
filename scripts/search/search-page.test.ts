import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useSearchTab } from './search-tab.ts';

const tab = useSearchTab();
const count = () => tab.page.locator('.count').textContent();
const ofSearch = (url: string): boolean => url.includes('/pagefind/');

describe('the search page', () => {
  test('loads nothing of the search before somebody comes to it', async () => {
    await tab.go('cs/');
    await tab.go('cs/hledani/');
    await tab.page.waitForLoadState('networkidle');
    expect(tab.asked.filter(ofSearch)).toEqual([]);
    const loaded = tab.page.waitForResponse(/\/search\.json$/);
    await tab.page.locator('#q').focus();
    expect((await loaded).status()).toBe(200);
    expect(tab.faults).toEqual([]);
  });

  test('answers while typing, marks the words, and says how many there are', async () => {
    await tab.go('cs/hledani/');
    await tab.page.keyboard.press('/');
    await tab.page.keyboard.type('dluzich', { delay: 20 });
    // The first letters are answered too: what counts is the answer to the whole word.
    await tab.page.waitForURL('**/?q=dluzich');
    await tab.page.locator('[data-id="legislation:debt-relief"]').waitFor();
    await tab.says(/výsled/);
    expect(await tab.results()).toContain('legislation:debt-relief');
    expect(await tab.page.locator('mark').allTextContents()).toContain('dluhů');
    expect(await count()).toMatch(/^\d+ výsled(?:ek|ky|ků)$/);
    expect(new URL(tab.page.url()).search).toBe('?q=dluzich');
    expect(await tab.page.locator('#all-entries').isVisible()).toBe(false);
    expect(tab.faults).toEqual([]);
  });

  test('shows the best results before it asks for the rest, and leaves the reader where she is', async () => {
    const asked = (part: string): number => tab.asked.filter((url) => url.includes(`/pagefind/${part}`)).length;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.page.route('**/facets.*.json', async (route) => {
      await held;
      await route.continue();
    });
    await tab.go('cs/hledani/?q=soci%C3%A1ln%C3%AD');
    await tab.page.locator('[data-id]').first().waitFor();
    const best = await tab.results();
    expect(best.length).toBeLessThanOrEqual(3);
    expect(asked('fragment/')).toBe(best.length);
    await tab.page.locator('[data-id] a').last().focus();
    release();
    await tab.says(/výsled/);
    const all = await tab.results();
    expect(all.length).toBeGreaterThan(best.length);
    expect(all[0]).toBe(best[0]);
    expect(all).toEqual(expect.arrayContaining(best));
    expect(asked('fragment/')).toBe(all.length);
    const focused = tab.page.locator(':focus').locator('xpath=ancestor-or-self::*[@data-id]');
    expect(await focused.getAttribute('data-id')).toBe(best.at(-1));
    expect(tab.faults).toEqual([]);
  });

  test('is used with the keyboard alone: slash, arrows, Enter, and leads to the passage', async () => {
    await tab.go('cs/hledani/?q=bl%C3%ADzk%C3%A9%20pozd%C4%9B');
    await tab.says(/výsled/);
    await tab.page.keyboard.press('/');
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('q');
    await tab.page.keyboard.press('ArrowDown');
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toContain('Skutečsku');
    await tab.page.keyboard.press('ArrowUp');
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('q');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/asistent-prevence-skutec/#problem');
    expect(await tab.page.locator('#problem').count()).toBe(1);
  });

  test('speaks the language of its page, and knows the words of the other', async () => {
    await tab.go('de/suche/?q=OSPOD');
    await tab.says(/^\d+ Ergebnis/);
    expect((await tab.results())[0]).toBe('term:child-protection-authority');
    const pair = tab.page.locator('.pair').first();
    expect(await pair.locator('[lang=cs]').textContent()).toContain('orgán sociálně-právní ochrany dětí');
    await pair.locator('a').click();
    await tab.page.waitForURL('**/de/glossar/#child-protection-authority');
  });

  test('helps when nothing is found, and offers to take filters off', async () => {
    await tab.go('cs/hledani/?q=xqzwvb&kind=case');
    await tab.says(/Pro „xqzwvb“ jsme nic nenašli/);
    expect(await tab.page.locator('#all-entries').isVisible()).toBe(true);
    await tab.page.locator('a', { hasText: 'Hledat bez filtrů' }).click();
    await tab.page.waitForURL('**/?q=xqzwvb');
  });

  test('says what a misspelt word was taken for and what is not known, as they were typed', async () => {
    await tab.go(`cs/hledani/?q=${encodeURIComponent('Oddlužeín Čtvrtkřest')}`);
    await tab.says(/výsled/);
    expect(await tab.page.locator('.meta').allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('„oddlužení“; slovo „Oddlužeín“'),
        expect.stringContaining(': Čtvrtkřest.'),
      ]),
    );
  });

  test.each([
    ['a few results', 'dluhy xqzwvb', 'dluhy'],
    ['no result', 'xqzwvb dluhy: vbnmkq', 'dluhy:'],
    ['a few results of a law', '§ 65 zákona č. 108/2006 Sb. xqzwvb', '§ 65 zákona č. 108/2006 Sb.'],
  ])('offers the words that are known when others that are not leave %s', async (_, query, known) => {
    await tab.go(`cs/hledani/?q=${encodeURIComponent(query)}`);
    const link = tab.page.locator('.meta', { hasText: 'Hledat bez nich: ' }).locator('a');
    await link.waitFor();
    const before = (await tab.results()).length;
    expect(before).toBeLessThanOrEqual(3);
    expect(await link.textContent()).toBe(known);
    await link.click();
    await link.waitFor({ state: 'detached' });
    expect(new URL(tab.page.url()).searchParams.get('q')).toBe(known);
    expect((await tab.results()).length).toBeGreaterThanOrEqual(before);
  });

  test.each(['xqzwvb', 'na xqzwvb', 'xqzwvb a i', `${'a'.repeat(300)} dluhy`])(
    'offers nothing instead of %s',
    async (query) => {
      await tab.go(`cs/hledani/?q=${encodeURIComponent(query)}`);
      await tab.says(/nenašli/);
      expect(await tab.page.locator('.meta', { hasText: 'Hledat' }).count()).toBe(0);
    },
  );

  test('goes on by itself when the connection is back', async () => {
    await tab.go('cs/hledani/');
    await tab.context.setOffline(true);
    await tab.page.locator('#q').fill('dluhy');
    await tab.says(/Nejste připojeni k\sinternetu/);
    expect(await tab.page.locator('#all-entries').isVisible()).toBe(true);
    await tab.context.setOffline(false);
    await tab.says(/výsled/);
    expect((await tab.results()).length).toBeGreaterThan(0);
  });

  test('says so when the search cannot be loaded, and tries again when asked', async () => {
    await tab.page.route('**/pagefind/**', (route) => route.abort());
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/Zkontrolujte připojení/);
    expect(await tab.page.locator('#all-entries').isVisible()).toBe(true);
    await tab.page.unroute('**/pagefind/**');
    await tab.page.locator('button', { hasText: 'Zkusit znovu' }).click();
    await tab.says(/výsled/);
    expect((await tab.results()).length).toBeGreaterThan(0);
  });

  test('is a list of everything without JavaScript, and its form leads back to it', async () => {
    await tab.reopen({ javaScriptEnabled: false });
    await tab.go('cs/hledani/');
    expect(await tab.page.locator('#all-entries a').count()).toBeGreaterThan(8);
    expect(await tab.page.locator('main').textContent()).toContain('Hledání potřebuje JavaScript');
    await tab.page.locator('#q').fill('dluhy');
    await tab.page.locator('#q').press('Enter');
    await tab.page.waitForURL('**/cs/hledani/?q=dluhy');
    await tab.page.locator('#all-entries a', { hasText: 'Oddlužení' }).click();
    await tab.page.waitForURL('**/cs/pravo/oddluzeni/');
  });

  test('takes the query of the home page over', async () => {
    await tab.go('cs/');
    await tab.page.locator('input[name=q]').fill('oddlužení');
    await tab.page.locator('input[name=q]').press('Enter');
    await tab.says(/výsled/);
    expect(await tab.results()).toContain('term:debt-relief');
  });

  test.each([
    [1280, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)('has no finding of axe and no overflow at %d px, %s', async (width, colorScheme) => {
    await tab.reopen({ viewport: { width, height: 800 }, colorScheme });
    for (const [query, said] of [
      ['', /^$/],
      ['dluhy', /výsled/],
      ['xqzwvb', /nenašli/],
      ['oddlužeín', /výsled/],
      ['dluhy&country=CZ&lang=cs&lang=de', /výsled/],
    ] as const) {
      await tab.go(`cs/hledani/${query === '' ? '' : `?q=${encodeURI(query)}`}`);
      if (query !== '') await tab.says(said);
      const { violations } = await new AxeBuilder({ page: tab.page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [query, id, nodes.map(({ target }) => target)])).toEqual([]);
      expect(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), query).toBe(true);
    }
  });
});
