import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, launch, openBrowser } from './browser.ts';
import { packedChromium } from './packed-chromium.ts';
import { serve } from './server.ts';

const PAGE = `<!doctype html><html lang="cs"><title>Zkouška</title><main><h1>Příliš žluťoučký</h1><img src="data:,"></main></html>`;

/** A page with one fault, which axe must find, and a picture of it, which must not be empty. */
async function works(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  const served = await serve(folder);
  const context = await browser.newContext({ viewport: { width: 390, height: 600 } });
  try {
    const page = await context.newPage();
    await page.goto(served.url);
    expect(await page.textContent('h1')).toBe('Příliš žluťoučký');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual(['image-alt']);
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(390);
  } finally {
    await context.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

describe('the browser for tests', { timeout: 60_000 }, () => {
  afterAll(closeBrowser);

  test('is found, and there is one of it', async () => {
    const browser = await openBrowser();
    expect(await openBrowser()).toBe(browser);
    await works(browser);
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'comes from an npm package where the system has none, libraries included',
    async () => {
      const browser = await launch(await packedChromium({ ownLibraries: true }));
      try {
        await works(browser);
      } finally {
        await browser.close();
      }
    },
  );
});
