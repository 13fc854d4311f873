import type { Browser, Page } from 'playwright-core';
import { type Bytes, Transfers } from './transfer.ts';

/** What one visit with an empty cache transferred. */
export interface ColdVisit {
  /** Until the frame that paints the first result. */
  first: Bytes;
  /** Until the tab is idle. */
  idle: Bytes;
}

/** Resolves in the page with the time (milliseconds since 1970) of the frame that paints the first result. */
export function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.querySelector('main [data-id]')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
        look();
      }),
  );
}

/**
 * Opens the search page with an empty cache, puts a query into its field at once, and waits for the results. Who types
 * with pauses also loads what the beginnings of the words need.
 */
export async function coldVisit(browser: Browser, address: string, query: string): Promise<ColdVisit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    const transfers = await Transfers.listen(await context.newCDPSession(page));
    await page.goto(address);
    await page.locator('input[name=q]').focus();
    const painted = firstPaint(page);
    await page.keyboard.insertText(query);
    const moment = await painted;
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => /\d/.test(document.querySelector('.count')?.textContent ?? ''));
    await page.waitForTimeout(SETTLED);
    return { first: transfers.until(moment), idle: transfers.until(Number.POSITIVE_INFINITY) };
  } finally {
    await context.close();
  }
}

/** How long nothing must happen until a tab counts as idle, in milliseconds. */
const SETTLED = 400;
