import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

const PROJECT = new URL('../..', import.meta.url).pathname;

/** A site that the real command has built into a folder of its own. */
export interface BuiltSite {
  out: string;
  /** HTML files by their address from the root of the site: `/cs/`, `/cs/slovnik/`, `/404.html`. */
  pages: readonly string[];
  /** Takes the folder away. */
  remove(): void;
}

/**
 * Runs `npm run build` as a person would.
 *
 * @throws with all that the command said when it fails.
 */
export function buildForTest(content: string, ...options: readonly string[]): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const out = join(folder, 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', content, '--out', out, '--debug', ...options],
    // Inside a test NODE_ENV is "test", which would make another site of it.
    { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The build failed (${status}):\n${stdout}\n${stderr}`);
  }
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
  return { out, pages, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
