import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markAsOurs, outputProblem, stage } from './output-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = (...parts: string[]): string => {
  const path = join(root, ...parts);
  mkdirSync(path, { recursive: true });
  return path;
};

/** A process id that no longer runs. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('which folder may be replaced', () => {
  test('a new, an empty and an earlier output folder', () => {
    const content = folder('content');
    const out = join(root, 'dist');
    expect(outputProblem(out, content, folder('project'))).toBeUndefined();
    mkdirSync(out);
    expect(outputProblem(out, content, folder('project'))).toBeUndefined();
    const staging = stage(out);
    writeFileSync(join(staging.dist, 'index.html'), 'new');
    staging.commit();
    expect(outputProblem(out, content, folder('project'))).toBeUndefined();
  });

  test('never one with files of somebody else', () => {
    const out = folder('photos');
    writeFileSync(join(out, 'holiday.jpg'), '');
    expect(outputProblem(out, folder('content'), folder('project'))).toBe('out.isForeign');
  });

  test('never a clone of the generator, whose cache has the name of our mark, and never one with a foreign mark', () => {
    const content = folder('content');
    const clone = folder('clone');
    folder('clone', '.both-sides');
    writeFileSync(join(clone, 'important.ts'), '');
    expect(outputProblem(clone, content, folder('project'))).toBe('out.isForeign');
    const marked = folder('marked');
    writeFileSync(join(marked, '.both-sides'), 'Something else.');
    expect(outputProblem(marked, content, folder('project'))).toBe('out.isForeign');
    const ours = folder('ours');
    markAsOurs(ours);
    expect(outputProblem(ours, content, folder('project'))).toBeUndefined();
    folder('ours', '.git');
    expect(outputProblem(ours, content, folder('project'))).toBe('out.isForeign');
  });

  test('never below a file', () => {
    const file = join(folder('some'), 'file');
    writeFileSync(file, '');
    expect(outputProblem(join(file, 'dist'), folder('content'), folder('project'))).toBe('out.isFile');
  });

  test('never the content, what holds it or what lies in it, also through a symbolic link', () => {
    const content = folder('content');
    const project = folder('project');
    symlinkSync(content, join(root, 'link'));
    for (const out of [content, root, join(content, 'dist'), join(root, 'link'), join(root, 'link', 'dist')])
      expect(outputProblem(out, content, project), out).toBe('out.isContent');
  });

  test('never the generator itself, and never a file', () => {
    const project = folder('project');
    writeFileSync(join(root, 'file'), '');
    expect(outputProblem(project, folder('content'), project)).toBe('out.isProject');
    expect(outputProblem(join(root, 'file'), folder('content'), project)).toBe('out.isFile');
  });
});

describe('putting a build in place', () => {
  const built = (text: string): string => {
    const out = join(root, 'dist');
    const staging = stage(out);
    writeFileSync(join(staging.dist, 'index.html'), text);
    staging.commit();
    return out;
  };

  test('replaces the old folder whole and leaves nothing beside it', () => {
    const out = built('one');
    writeFileSync(join(out, 'old.html'), '');
    built('two');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('two');
    expect(existsSync(join(out, 'old.html'))).toBe(false);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('a build that is given up leaves the last good one', () => {
    const out = built('good');
    const staging = stage(out);
    writeFileSync(join(staging.dist, 'index.html'), 'half');
    staging.discard();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('good');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('what a killed build left is tidied up by the next one', () => {
    const out = built('good');
    folder(`.dist.new-${deadPid()}`, 'dist');
    stage(out).discard();
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('a build that was killed between two names is mended', () => {
    const out = built('good');
    renameSync(out, join(root, `.dist.old-${deadPid()}`));
    stage(out).discard();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('good');
  });

  test('a build that still runs beside it is left alone', () => {
    const other = folder(`.dist.new-${process.ppid}`, 'dist');
    stage(join(root, 'dist')).discard();
    expect(existsSync(other)).toBe(true);
  });
});
