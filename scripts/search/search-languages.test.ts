import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { useSearchTab } from './search-tab.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

describe('a site in three languages, one of them in Cyrillic', () => {
  const tab = useSearchTab(fixture('three-languages'));

  test('finds Bulgarian words in other forms than the text has, and speaks Bulgarian', async () => {
    await tab.go('bg/primeri/');
    await tab.page.keyboard.press('/');
    await tab.page.waitForURL('**/bg/tarsene/**');
    await tab.page.waitForFunction(() => document.activeElement?.id === 'q');
    await tab.page.keyboard.type('общините');
    await tab.says(/^\d+ резултат/);
    expect((await tab.results())[0]).toBe('case:tandem');
    expect(await tab.page.locator('mark').first().textContent()).toMatch(/общин/i);
    expect(tab.faults).toEqual([]);
  });

  test.each([
    ['bg', 'tarsene', 'pěstounská péče'],
    ['sk', 'hladanie', 'приемна грижа'],
    ['cs', 'hledani', 'приемна грижа'],
  ])('finds in %s what is called otherwise there', async (lang, page, query) => {
    await tab.go(`${lang}/${page}/?q=${encodeURIComponent(query)}`);
    await tab.page.locator('[data-id="term:pestounska-pece"]').waitFor();
    expect((await tab.results())[0]).toBe('term:pestounska-pece');
  });

  test('offers the results of the two other languages', async () => {
    await tab.go('cs/hledani/?q=tandem');
    await tab.says(/výsled/);
    const languages = tab.page.locator('[data-group=lang] input');
    expect(await languages.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual([
      'cs',
      'sk',
      'bg',
    ]);
    await tab.page.locator('[data-group=lang] summary').click();
    await tab.page.locator('[data-group=lang] label', { has: tab.page.locator('[value=bg]') }).click();
    await tab.page.locator('.group[data-lang=bg] h3 a[lang=bg]').first().waitFor();
    expect(await tab.page.locator('.group h2 [lang]').allTextContents()).toEqual(['Čeština', 'Български']);
  });
});

describe('a site in one language', () => {
  const tab = useSearchTab(fixture('czech-only'));

  test('answers while typing and offers no choice of languages', async () => {
    await tab.go('cs/hledani/');
    await tab.page.keyboard.press('/');
    await tab.page.keyboard.type('starostove');
    await tab.page.locator('[data-id="case:staze-starostu"]').waitFor();
    expect(await tab.page.locator('[data-group=lang]').isVisible()).toBe(false);
    expect(await tab.page.locator('[data-group=country]').isVisible()).toBe(false);
    expect(tab.faults).toEqual([]);
  });

  test('leads on a phone from the result to the passage, and back to the same results', async () => {
    await tab.reopen({ viewport: { width: 390, height: 844 } });
    await tab.go('cs/hledani/?q=garant');
    await tab.says(/výsled/);
    const before = await tab.results();
    await tab.page.locator('[data-id] h3 a').first().click();
    await tab.page.waitForURL(/\/cs\/(?!hledani)/);
    await tab.page.goBack();
    await tab.says(/výsled/);
    expect(await tab.results()).toEqual(before);
  });
});
