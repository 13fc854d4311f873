import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './server.ts';

let root: string;
let atRoot: Served;
let underPath: Served;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(root, 'site/cs'), { recursive: true });
  mkdirSync(join(root, 'site/empty'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site/index.html'), 'home');
  writeFileSync(join(root, 'site/cs/index.html'), 'czech');
  writeFileSync(join(root, 'site/404.html'), 'not here');
  writeFileSync(join(root, 'site/a.js'), 'export {}');
  writeFileSync(join(root, 'site/picture.png'), 'pixels');
  atRoot = await serve(join(root, 'site'));
  underPath = await serve(join(root, 'site'), '/some/path/');
});

afterAll(async () => {
  await atRoot.close();
  await underPath.close();
  rmSync(root, { recursive: true });
});

/** Sends a path as it is: `fetch` would resolve the dots. */
const raw = (served: Served, path: string): Promise<number> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(served.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', fail)
      .end();
  });

describe('serving a folder', () => {
  test('gives files with their types, at a root and under a path', async () => {
    for (const served of [atRoot, underPath]) {
      const script = await fetch(`${served.url}a.js`);
      expect(script.headers.get('content-type')).toContain('text/javascript');
      expect(await (await fetch(`${served.url}cs/?q=x`)).text()).toBe('czech');
      expect(await (await fetch(served.url)).text()).toBe('home');
    }
  });

  test('compresses text where that is asked for, and nothing else', async () => {
    const compressing = await serve(join(root, 'site'), '/', true);
    for (const [name, encoding] of [
      ['a.js', 'gzip'],
      ['picture.png', null],
    ] as const) {
      const response = await fetch(compressing.url + name);
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.text()).toBe(encoding ? 'export {}' : 'pixels');
    }
    expect((await fetch(`${atRoot.url}a.js`)).headers.get('content-encoding')).toBeNull();
    await compressing.close();
  });

  test('sends on from a folder without its slash', async () => {
    const response = await fetch(`${underPath.url}cs`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/some/path/cs/');
  });

  test('answers 404 with the page for it, and lists no folder', async () => {
    for (const path of ['nothing', 'empty/', 'a.js/']) {
      const response = await fetch(atRoot.url + path);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toBe('not here');
    }
    expect((await fetch(new URL('/cs/', underPath.url))).status).toBe(404);
  });

  test('never leaves the folder', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/cs/..%2f..%2fsecret.txt', '/%00', '/%zz'])
      expect(await raw(atRoot, path), path).toBe(404);
  });
});
