import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useSearchTab } from './search-tab.ts';

const tab = useSearchTab();

const kept = () => tab.page.locator('.recent li a').allTextContents();
const focused = () => tab.page.evaluate(() => document.activeElement?.id ?? '');

async function search(query: string): Promise<void> {
  await tab.page.locator('#q').fill(query);
  await tab.page.locator('#q').press('Enter');
  await tab.page.locator('[data-id]').first().waitFor();
}

describe('recent queries', () => {
  test('are shown while the field is empty, and go when they are taken away', async () => {
    await tab.go('cs/hledani/');
    expect(await tab.page.locator('.recent').count()).toBe(0);
    for (const query of ['dluhy', 'rodina', 'oddlužení']) await search(query);
    await search('dluhy');
    await tab.page.locator('#q').fill('');
    await tab.page.locator('.recent').waitFor();
    expect(await kept()).toEqual(['dluhy', 'oddlužení', 'rodina']);
    expect(await tab.page.locator('.recent').textContent()).toMatch(/Zůstává to jen v\stomto\szařízení/);
    expect((await new AxeBuilder({ page: tab.page }).setLegacyMode(true).analyze()).violations).toEqual([]);
    await tab.page.locator('.recent a', { hasText: 'rodina' }).click();
    await tab.page.waitForURL('**/?q=rodina');
    await tab.go('cs/hledani/');
    await tab.page.getByRole('button', { name: 'Odebrat „dluhy“' }).click();
    expect((await kept()).includes('dluhy')).toBe(false);
    expect(await tab.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await tab.page.getByRole('button', { name: 'Odebrat vše' }).click();
    expect(await tab.page.locator('.recent').count()).toBe(0);
    expect(await focused()).toBe('q');
    expect(await tab.page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('hold what led to a result, and not every letter on the way', async () => {
    await tab.go('cs/hledani/');
    await tab.page.locator('#q').pressSequentially('dluhy', { delay: 150 });
    await tab.page.waitForURL('**/?q=dluhy');
    await tab.page.locator('[data-id="legislation:debt-relief"] h3 a').click();
    await tab.page.waitForURL('**/cs/pravo/oddluzeni/**');
    await tab.go('cs/hledani/');
    expect(await kept()).toEqual(['dluhy']);
    await tab.go('de/suche/');
    expect(await tab.page.locator('.recent').count()).toBe(0);
  });

  test('are not kept where storage is blocked, and the search works all the same', async () => {
    await tab.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await tab.go('cs/hledani/');
    await search('dluhy');
    await tab.page.locator('#q').fill('');
    await tab.page.locator('.start').waitFor();
    expect(await tab.page.locator('.recent').count()).toBe(0);
    expect(tab.faults).toEqual([]);
  });
});

describe('the keyboard', () => {
  test.each(['cs/', 'cs/priklady/', 'cs/pravo/oddluzeni/', 'de/glossar/'])(
    'opens the search from %s by /',
    async (from) => {
      await tab.go(from);
      await tab.page.keyboard.press('/');
      if (from !== 'cs/') await tab.page.waitForURL(/\/(hledani|suche)\//);
      await tab.page.waitForFunction(() => document.activeElement?.id === 'q');
      await tab.page.keyboard.type('a/b');
      expect(await tab.page.locator('#q').inputValue()).toBe('a/b');
    },
  );

  test('can be told to leave / alone, for those who steer by voice', async () => {
    await tab.go('cs/hledani/');
    await tab.page.getByRole('button', { name: 'Vypnout klávesu /' }).click();
    await tab.page.keyboard.press('/');
    expect(await focused()).not.toBe('q');
    await tab.page.reload();
    await tab.page.keyboard.press('/');
    expect(await focused()).not.toBe('q');
    await tab.page.getByRole('button', { name: 'Zapnout klávesu /' }).click();
    await tab.page.keyboard.press('/');
    expect(await focused()).toBe('q');
  });

  test('leaves by Escape: to the field, then without a query, then back to where the reader was', async () => {
    await tab.go('cs/pravo/oddluzeni/');
    await tab.page.keyboard.press('/');
    await tab.page.waitForFunction(() => document.activeElement?.id === 'q');
    await tab.page.keyboard.type('dluhy');
    await tab.page.waitForURL('**/?q=dluhy');
    await tab.page.locator('[data-id]').first().waitFor();
    await tab.page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe('q');
    await tab.page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await tab.page.keyboard.press('Escape');
    await tab.page.locator('.start').waitFor();
    expect(await tab.page.locator('#q').inputValue()).toBe('');
    await tab.page.keyboard.press('Escape');
    await tab.page.waitForURL('**/cs/pravo/oddluzeni/');
  });

  test('goes from the field over kinds and filters to the results', async () => {
    await tab.go('cs/hledani/?q=dluhy');
    await tab.says(/výsled/);
    await tab.page.locator('#q').focus();
    const stops: string[] = [];
    for (let step = 0; step < 40; step++) {
      await tab.page.keyboard.press('Tab');
      const stop = await tab.page.evaluate(() => {
        const on = document.activeElement;
        if (on?.closest('.kinds')) return 'kinds';
        if (on?.closest('.filters')) return 'filters';
        return on?.closest('[data-id]') ? 'results' : 'other';
      });
      if (stops.at(-1) !== stop) stops.push(stop);
    }
    expect(stops.filter((stop) => stop !== 'other').slice(0, 3)).toEqual(['kinds', 'filters', 'results']);
  });

  test('is heard when the reader pauses, not at every key', async () => {
    await tab.go('cs/hledani/');
    await tab.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('[role=status]');
      if (region) new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
    });
    await tab.page.locator('#q').pressSequentially('oddlužení', { delay: 200 });
    await tab.page.locator('[role=status]', { hasText: /výsled/ }).waitFor();
    const said = await tab.page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual([await tab.page.locator('.count').textContent()]);
  });
});
