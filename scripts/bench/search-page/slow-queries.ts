import type { Browser } from 'playwright-core';

/** How many times slower than it is the processor is made. */
const SLOWED = 4;

/**
 * Seconds from the key that sends a query off to the frame that paints its first result, with a slowed processor and
 * everything loaded before; for each query as often as is asked.
 */
export async function slowQueries(
  browser: Browser,
  address: string,
  queries: readonly string[],
  runs: number,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(address);
    const ask = (query: string): Promise<number> =>
      page.evaluate(async (wanted) => {
        const input = document.querySelector<HTMLInputElement>('input[name=q]');
        const results = (): boolean => document.querySelector('main [data-id]') !== null;
        const until = (test: () => boolean): Promise<void> =>
          new Promise((resolve) => {
            const look = (): void => {
              if (!test()) return;
              observer.disconnect();
              resolve();
            };
            const observer = new MutationObserver(look);
            observer.observe(document.body, { childList: true, subtree: true });
            look();
          });
        const send = (text: string): void => {
          if (input) input.value = text;
          input?.form?.requestSubmit();
        };
        send('');
        await until(() => !results());
        // The frame after the next one begins when the empty page has been painted.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const start = performance.now();
        send(wanted);
        await until(results);
        await new Promise(requestAnimationFrame);
        return (performance.now() - start) / 1000;
      }, query);
    for (const query of queries) {
      await ask(query);
      await page.waitForLoadState('networkidle');
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const seconds: number[] = [];
    for (let run = 0; run < runs; run++) for (const query of queries) seconds.push(await ask(query));
    return seconds;
  } finally {
    await context.close();
  }
}
