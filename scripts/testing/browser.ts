import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type BrowserProgram, packedChromium } from './packed-chromium.ts';

/** Places where systems put a Chromium. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser for tests: that of `CHROMIUM_PATH`, else one of the system, else the one that an npm package carries. */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { executable: named, env: {} };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed === undefined ? packedChromium() : { executable: installed, env: {} };
}

/** Starts a browser program. */
export const launch = ({ executable, env }: BrowserProgram): Promise<Browser> =>
  chromium.launch({ executablePath: executable, args: FLAGS, env: { ...process.env, ...env } });

let shared: Promise<Browser> | undefined;

/** The one browser of this process; `closeBrowser` ends it. */
export function openBrowser(): Promise<Browser> {
  shared ??= findBrowser().then(launch);
  return shared;
}

/** Ends the browser of this process, if there is one. */
export async function closeBrowser(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}
