import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeBrowser, openBrowser } from './testing/browser.ts';

const PROJECT = new URL('..', import.meta.url).pathname;
const ENTRY = 'cs/priklady/asistent-prevence-skutec/';
const PATIENCE = 60_000;

let folder: string;
let content: string;
let server: ChildProcess;
let address: string;
let said = '';
let page: Page;

/** The environment of a person's terminal: without what Vitest adds for its own Vite. */
const own = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name)),
);

const inCase = (file: string): string => join(content, 'cases/skutec-prevention-assistant', file);
const read = (file: string): string => readFileSync(inCase(file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(inCase(file), text);

/** Changes a file, and comes back with how to take the change back. */
function change(file: string, edit: (text: string) => string): () => void {
  const before = read(file);
  write(file, edit(before));
  return () => write(file, before);
}

const report = (): Promise<string | undefined> =>
  page.evaluate(
    () => document.querySelector('both-sides-faults')?.shadowRoot?.querySelector('pre')?.textContent ?? undefined,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'));
  content = join(folder, 'content');
  cpSync(join(PROJECT, 'src/library/fixtures/valid'), content, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', '0'], {
    cwd: PROJECT,
    env: {
      ...own,
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      BOTH_SIDES_CACHE: join(folder, 'cache'),
    },
  });
  address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The dev server ended (${code}):\n${said}`)));
  });
  page = await (await openBrowser()).newPage();
  page.setDefaultTimeout(PATIENCE);
});

afterAll(async () => {
  await closeBrowser();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run dev', () => {
  test('shows a fault in the browser in the words of an editor, over the last good page, until it is mended', async () => {
    await page.goto(`${address}${ENTRY}`);
    const title = await page.textContent('h1');
    said = '';
    const mend = change('facts.yaml', (text) => text.replace(/^topics:.*$/m, 'topics: [dluh]'));
    await page.waitForSelector('both-sides-faults', { state: 'attached' });
    expect(await report()).toMatch(/facts\.yaml:1:10 {2}chyba {2}vocabulary-term-exists\n.*„dluh“/);
    expect(said).toContain('vocabulary-term-exists');
    expect(`${await report()}${said}`).not.toMatch(/\n\s+at |node_modules/);
    expect(await page.textContent('h1')).toBe(title);
    mend();
    await page.waitForSelector('both-sides-faults', { state: 'detached' });
    expect(await page.textContent('h1')).toBe(title);
  });

  test('shows a fault of a text in the language of the page', async () => {
    await page.goto(`${address}de/`);
    const mend = change('text.de.mdx', (text) => `${text}\n\nimport fs from 'node:fs'\n`);
    await page.waitForSelector('both-sides-faults', { state: 'attached' });
    expect(await report()).toContain('text.de.mdx');
    expect(await report()).toMatch(/ {2}Fehler {2}/);
    mend();
    await page.waitForSelector('both-sides-faults', { state: 'detached' });
  });

  test('shows an edited text, an edited fact and a changed picture by itself', async () => {
    await page.goto(`${address}${ENTRY}`);
    const picture = await page.getAttribute('.figure img', 'src');
    const back = [change('text.cs.mdx', (text) => text.replace(/^title: .*$/m, 'title: Nový nadpis'))];
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Nový nadpis');
    back.push(change('facts.yaml', (text) => text.replace('value: 37', 'value: 38')));
    await page.waitForFunction(() => document.querySelector('.fig .n')?.textContent?.trim() === '38');
    back.push(change('roles.svg', (text) => text.replace('</svg>', '<circle r="1"/></svg>')));
    await page.waitForFunction((old) => document.querySelector('.figure img')?.getAttribute('src') !== old, picture);
    const src = await page.getAttribute('.figure img', 'src');
    expect((await page.request.get(new URL(src ?? '', address).href)).status()).toBe(200);
    for (const undo of back.reverse()) undo();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'Nový nadpis');
  });
});
