import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const biome = join(project, 'node_modules/.bin/biome');
let root: string;

// A folder with the project's own rules and nothing else, so that no test ever writes into the project.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'borders-'));
  const { vcs, $schema, ...rules } = JSON.parse(readFileSync(join(project, 'biome.json'), 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify(rules));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the linter says to a source text that lies at a path of the project. */
function lint(path: string, source: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const run = spawnSync(biome, ['lint', '--diagnostic-level=error', path], { cwd: root, encoding: 'utf8' });
  rmSync(file);
  expect(run.stdout + run.stderr).toContain('Checked 1 file');
  return run.stdout + run.stderr;
}

const script = (target: string): string => `import { thing } from '${target}';\nconsole.log(thing);\n`;
const astro = (target: string): string => `---\nimport { thing } from '${target}';\n---\n<p>{thing}</p>\n`;

const BORDER = /may import only the rooms above it|Cross the border of a room|model is pure|no framework/;

describe('the borders between rooms', () => {
  test.each([
    ['src/model/x.ts', script('#i18n/wording.ts')],
    ['src/model/x.ts', script('node:fs')],
    ['src/i18n/x.ts', script('#library/library.ts')],
    ['src/i18n/x.ts', script('node:fs')],
    ['src/markup/components/note/x.ts', script('#library/library.ts')],
    ['src/library/rules/x.ts', script('#web/routes.ts')],
    ['src/library/rules/x.ts', script('../../markup/parse.ts')],
    ['src/print/x.ts', script('#web/routes.ts')],
    ['src/print/x.ts', script('../web/routes.ts')],
    ['src/search/client/x.ts', script('#print/publication.ts')],
    ['src/web/components/X.astro', astro('#print/publication.ts')],
    ['src/web/components/X.astro', astro('../../library/address.ts')],
    ['src/web/components/X.astro', astro('#search/client/page.ts')],
  ])('crossed by %s: the lint fails (%#)', (path, source) => {
    expect(lint(path, source)).toMatch(BORDER);
  });

  test.each([
    ['src/library/rules/x.ts', script('#markup/parse.ts')],
    ['src/library/rules/x.ts', script('../library.ts')],
    ['src/web/components/X.astro', astro('#library/address.ts')],
    ['src/pages/x.astro', astro('#search/client/page.ts')],
  ])('kept by %s: the lint is content (%#)', (path, source) => {
    expect(lint(path, source)).not.toMatch(BORDER);
  });
});
