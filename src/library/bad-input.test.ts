import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Issue } from '#model/issue.ts';
import { reportInto } from './finding.ts';
import { walk } from './read/walk.ts';
import { readLibrary } from './reading.ts';
import { emptyContent, TODAY, temporaryContent, VALID } from './testing/temporary-content.ts';

const METHOD = 'methods/case-conference';
const CASE = 'cases/skutec-prevention-assistant';
/** Reads a folder; what would never end fails by the time-out of its test. */
async function read(folder: string): Promise<{ issues: readonly Issue[]; told: string[]; hasLibrary: boolean }> {
  const { issues, library } = await readLibrary(folder, { today: TODAY });
  return {
    issues,
    told: issues.map(({ rule, file, line }) => `${file}:${line} ${rule}`),
    hasLibrary: library !== undefined,
  };
}

/** What the command finds for somebody without special rights; no permission stops the root user. */
function checkAsNobody(folder: string): string[] {
  const script = join(import.meta.dirname, '../../scripts/check.ts');
  const uid = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const call = spawnSync(process.execPath, [script, '--content', folder, '--format', 'json', '--today', TODAY], {
    encoding: 'utf8',
    ...uid,
    env: { ...process.env, NODE_COMPILE_CACHE: '', HOME: '/nonexistent' },
  });
  expect(call.stderr).not.toMatch(/^\s+at /m);
  const { findings } = JSON.parse(call.stdout) as { findings: Issue[] };
  return findings.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`);
}

describe('the folder itself', () => {
  test('is missing, a file, or empty', async () => {
    const folder = emptyContent();
    expect((await read(join(folder, 'nowhere'))).told).toEqual(['nowhere:1 folder-exists']);
    expect((await read(folder)).told).toEqual(['content:1 folder-has-content']);
    writeFileSync(join(folder, 'file'), '');
    expect((await read(join(folder, 'file'))).told).toEqual(['file:1 folder-exists']);
    expect((await read('x'.repeat(5000))).told).toEqual([`${'x'.repeat(5000)}:1 folder-exists`]);
    expect((await read('\0')).told).toEqual(['\0:1 folder-exists']);
  });

  test('holds nothing but files of the system', async () => {
    const folder = emptyContent();
    writeFileSync(join(folder, '.DS_Store'), '');
    expect((await read(folder)).told).toEqual(['content:1 folder-has-content']);
  });

  test('may not be read, or some of its files and folders may not', () => {
    const folder = temporaryContent();
    chmodSync(dirname(folder), 0o755);
    chmodSync(join(folder, METHOD, 'facts.yaml'), 0o000);
    chmodSync(join(folder, 'pages/about'), 0o000);
    expect(checkAsNobody(folder)).toEqual([
      `content/${METHOD}/facts.yaml file-is-readable`,
      'content/pages/about folder-is-readable',
    ]);
    chmodSync(folder, 0o000);
    expect(checkAsNobody(folder)).toEqual(['content folder-is-readable']);
    chmodSync(folder, 0o755);
  });

  test('has more files than any content', () => {
    const issues: Issue[] = [];
    expect(walk(VALID, reportInto(issues), 20)).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'folder-is-small-enough', file: 'valid', params: { limit: 20 } }]);
  });

  test('is deeper than any content', async () => {
    const folder = temporaryContent();
    mkdirSync(join(folder, 'logos', ...Array.from({ length: 200 }, () => 'd')), { recursive: true });
    const { told } = await read(folder);
    expect(told).toEqual([`content/logos/${Array.from({ length: 12 }, () => 'd').join('/')}:1 folders-are-shallow`]);
  });
});

describe('what is no file', () => {
  test('links out of the folder are not followed, whatever they lead to', async () => {
    const folder = temporaryContent({ 'pages/about/text.de.mdx': undefined, 'glossary.yaml': undefined });
    const secret = join(dirname(folder), 'secret.yaml');
    writeFileSync(secret, 'title: the secret\n');
    symlinkSync(secret, join(folder, 'glossary.yaml'));
    symlinkSync('/etc/passwd', join(folder, 'pages/about/text.de.mdx'));
    symlinkSync('/', join(folder, 'methods/everything'));
    symlinkSync('../../..', join(folder, 'pages/about/above.svg'));
    symlinkSync('/dev/zero', join(folder, 'pages/about/zero.png'));
    const { issues, told } = await read(folder);
    expect(told).toEqual([
      'content/glossary.yaml:1 link-leads-inside',
      'content/methods/everything:1 link-leads-inside',
      'content/pages/about/above.svg:1 link-leads-inside',
      'content/pages/about/text.de.mdx:1 link-leads-inside',
      'content/pages/about/zero.png:1 link-leads-inside',
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/the secret|root:/);
  });

  test('links that lead nowhere, in a circle or to a folder', async () => {
    const folder = temporaryContent();
    symlinkSync('nowhere.svg', join(folder, 'pages/about/gone.svg'));
    symlinkSync('circle.svg', join(folder, 'pages/about/circle.svg'));
    symlinkSync('../methods', join(folder, 'pages/again'));
    expect((await read(folder)).told).toEqual([
      'content/pages/about/circle.svg:1 link-target-exists',
      'content/pages/about/gone.svg:1 link-target-exists',
      'content/pages/again:1 link-leads-to-a-file',
    ]);
  });

  test('links within the folder are files like others', async () => {
    const folder = temporaryContent({ [`${CASE}/roles.svg`]: undefined });
    symlinkSync('../../logos/eu.svg', join(folder, CASE, 'roles.svg'));
    expect(await read(folder)).toMatchObject({ told: [], hasLibrary: true });
  });

  test('pipes and sockets are not opened', async () => {
    const folder = temporaryContent({ [`${METHOD}/text.de.mdx`]: undefined });
    execFileSync('mkfifo', [join(folder, METHOD, 'text.de.mdx'), join(folder, 'pipe.yaml')]);
    expect((await read(folder)).told).toEqual([
      `content/${METHOD}/text.de.mdx:1 file-is-a-file`,
      'content/pipe.yaml:1 file-is-a-file',
    ]);
  });

  test('folders where files are expected', async () => {
    const folder = temporaryContent({ 'site.yaml': undefined, [`${METHOD}/facts.yaml`]: undefined });
    mkdirSync(join(folder, 'site.yaml'));
    mkdirSync(join(folder, METHOD, 'facts.yaml'));
    expect((await read(folder)).told).toEqual([
      `content/${METHOD}/facts.yaml:1 file-is-a-file`,
      'content/site.yaml:1 file-is-a-file',
    ]);
  });
});

describe('what files hold', () => {
  test('facts with a slip in their brackets are told once: what the texts cite may well stand in them', async () => {
    const folder = temporaryContent();
    const facts = join(folder, CASE, 'facts.yaml');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('\n', ' ]: [\n'));
    appendFileSync(join(folder, CASE, 'text.cs.mdx'), '\nTak to zdroj říká.<Cite source="mas-skch-presentation" />\n');
    const { told } = await read(folder);
    expect(told).toEqual([`content/${CASE}/facts.yaml:1 brackets-are-closed`]);
  });

  test('5 MB of YAML, and of text', async () => {
    const folder = temporaryContent({
      'glossary.yaml': 'term: x\n'.repeat(625_000),
      [`${METHOD}/text.cs.mdx`]: (text) => text + 'slovo '.repeat(833_334),
    });
    expect((await read(folder)).told).toEqual([
      'content/glossary.yaml:1 file-is-small-enough',
      `content/${METHOD}/text.cs.mdx:1 file-is-small-enough`,
    ]);
  });

  test('just under the limit, of the worst kinds', async () => {
    const worst: Readonly<Record<string, string>> = {
      brackets: '['.repeat(900_000),
      braces: '{a: '.repeat(200_000),
      lists: '- '.repeat(400_000),
      questions: '? '.repeat(400_000),
      ladder: Array.from({ length: 1_300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      fields: Array.from({ length: 60_000 }, (_, index) => `f${index}: x`).join('\n'),
      quotes: `a: "${'\\'.repeat(900_000)}`,
      colons: 'a: b: '.repeat(150_000),
      tabs: '\t'.repeat(900_000),
      anchors: `a: ${'&a '.repeat(300_000)}`,
      nothing: '\n'.repeat(900_000),
      'nothing, within the limits': `${'\n'.repeat(49_000)}"`,
      'names, within the limits': `${'a: x\n'.repeat(49_000)}"`,
      'colons, within the limits': `${'a: b: '.repeat(1_600)}\n`.repeat(95),
      'anchors, within the limits': `${`a: ${'&a '.repeat(3_300)}`}\n`.repeat(95),
      'steps, within the limits':
        `${Array.from({ length: 190 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n`.repeat(50),
      'unknown names, within the limits': Array.from({ length: 49_000 }, (_, index) => `Name ${index}: x`).join('\n'),
    };
    for (const [name, text] of Object.entries(worst)) {
      const { told } = await read(
        temporaryContent({ 'sources.yaml': text, 'glossary.yaml': undefined, cases: undefined }),
      );
      expect([name, told.length > 0]).toEqual([name, true]);
    }
  }, 120_000);

  test('anchors that expand without end', async () => {
    const bomb = [
      'a: &a0 [x, x]',
      ...Array.from({ length: 60 }, (_, level) => `a${level}: &a${level + 1} [*a${level}, *a${level}]`),
    ];
    const folder = temporaryContent({ 'publication.yaml': bomb.join('\n') });
    const { told } = await read(folder);
    expect(told).toEqual(['content/publication.yaml:1 aliases-are-few']);
    const self = temporaryContent({ 'publication.yaml': 'a: &a\n  b: *a\n' });
    expect((await read(self)).told).toEqual(['content/publication.yaml:1 aliases-are-few']);
  });

  test('a program, a picture or another encoding instead of text', async () => {
    const folder = temporaryContent({
      [`${METHOD}/text.cs.mdx`]: readFileSync(process.execPath).subarray(0, 5000),
      [`${METHOD}/text.de.mdx`]: (text) => `${text}\u00e4`,
      'workshops/workshop-1/text.cs.mdx': Buffer.from('---\ntitle: "Přehled"\n---\n', 'utf16le'),
      'workshops/workshop-1/text.de.mdx': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('---\n', 'utf16le')]),
      'pages/about/text.de.mdx': Buffer.from('---\ntitle: \xdcber\n---\n', 'latin1'),
    });
    expect((await read(folder)).told).toEqual([
      `content/${METHOD}/text.cs.mdx:1 file-is-text`,
      'content/pages/about/text.de.mdx:2 file-is-utf-8',
      'content/workshops/workshop-1/text.cs.mdx:1 file-is-text',
      'content/workshops/workshop-1/text.de.mdx:1 file-is-utf-8',
    ]);
  });

  test('names that would reach into the program', async () => {
    const folder = temporaryContent({
      'glossary.yaml': '__proto__: { terms: {} }\nconstructor:\n  terms: { cs: [a] }\n',
      [`${METHOD}/facts.yaml`]: (text) => `${text}__proto__: { polluted: true }\nconstructor: x\ntoString: y\n`,
      'ui/cs.yaml': '__proto__: x\ntoString: y\n',
    });
    const { issues } = await read(folder);
    expect(issues.filter(({ file }) => file.endsWith('facts.yaml')).map(({ params }) => params['name'])).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(issues.filter(({ file }) => file.endsWith('ui/cs.yaml'))).toHaveLength(2);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('nothing at all', async () => {
    const folder = temporaryContent({
      'site.yaml': '',
      [`${METHOD}/facts.yaml`]: '# later\n',
      [`${METHOD}/text.cs.mdx`]: '',
    });
    const { told } = await read(folder);
    expect(told).toContain('content/site.yaml:1 field-is-present');
    expect(told).toContain(`content/${METHOD}/facts.yaml:1 field-is-present`);
    expect(told).toContain(`content/${METHOD}/text.cs.mdx:1 front-matter-is-present`);
  });
});

describe('names', () => {
  test('in NFD work: the text finds its picture', async () => {
    const show = (text: string): string => text.replaceAll('roles.svg', 'přehled.svg');
    const folder = temporaryContent({ [`${CASE}/text.cs.mdx`]: show, [`${CASE}/text.de.mdx`]: show });
    renameSync(join(folder, CASE, 'roles.svg'), join(folder, CASE, 'přehled.svg'.normalize('NFD')));
    const { told, hasLibrary } = await read(folder);
    expect(told).toEqual([`content/${CASE}/přehled.svg:1 file-name-is-plain`]);
    expect(hasLibrary).toBe(true);
  });

  test('that are the same on another computer', async () => {
    const folder = temporaryContent();
    for (const name of ['Skupina.svg', 'skupina.svg', 'tým.svg'.normalize('NFC'), 'tým.svg'.normalize('NFD')]) {
      writeFileSync(join(folder, 'logos', name), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    }
    const { issues } = await read(folder);
    expect(issues.map(({ rule }) => rule)).toEqual(['file-names-differ', 'file-names-differ']);
  });
});

describe('pictures', () => {
  const shown = (name: string) => (text: string) => `${text}\n![Popis](${name})\n`;
  const picture = (name: string, bytes: Uint8Array | string) => ({
    [`pages/about/${name}`]: bytes,
    'pages/about/text.cs.mdx': shown(name),
  });

  test('of 12 000 pixels are a warning and work', async () => {
    const bytes = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#0f5e70' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const { issues, hasLibrary } = await read(temporaryContent(picture('huge.png', bytes)));
    expect(issues).toMatchObject([
      { rule: 'picture-size-is-sensible', severity: 'warning', params: { width: 12_000 } },
    ]);
    expect(hasLibrary).toBe(true);
  });

  test('that broke off, are empty or are something else are told', async () => {
    const whole = { create: { width: 300, height: 300, channels: 3, background: '#984418' } } as const;
    const jpeg = await sharp(whole).jpeg().toBuffer();
    const webp = await sharp(whole).webp().toBuffer();
    const png = await sharp(whole).png().toBuffer();
    const broken: [string, Uint8Array | string][] = [
      ['half.jpg', jpeg.subarray(0, jpeg.length - 200)],
      ['half.webp', webp.subarray(0, webp.length - 20)],
      ['half.png', png.subarray(0, png.length - 20)],
      ['empty.png', ''],
      ['jpeg.png', jpeg],
      ['text.svg', 'no drawing'],
      ['open.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ];
    for (const [name, bytes] of broken) {
      expect((await read(temporaryContent(picture(name, bytes)))).told).toEqual([
        `content/pages/about/${name}:1 picture-is-readable`,
      ]);
    }
    for (const [name, bytes] of [
      ['a.jpg', jpeg],
      ['a.webp', webp],
      ['a.png', png],
    ] as const) {
      expect((await read(temporaryContent(picture(name, bytes)))).told).toEqual([]);
    }
  });

  test('have the size that readers see, whatever EXIF says', async () => {
    const bytes = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#2f6440' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { library } = await readLibrary(temporaryContent(picture('turned.jpg', bytes)), { today: TODAY });
    expect(library?.collections.page.get('about')?.pictures.get('turned.jpg')).toMatchObject({
      width: 200,
      height: 400,
    });
  });

  test('that act or load something are refused', async () => {
    const svg = (inside: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inside}</svg>`;
    const acting = [
      svg('<script>alert(1)</script>'),
      svg('<rect onload="alert(1)" width="1" height="1"/>'),
      svg('<a xlink:href="javascript:alert(1)"><rect width="1" height="1"/></a>'),
      svg('<foreignObject><b/></foreignObject>'),
      svg('<image href="https://example.org/x.png"/>'),
      svg('<image href="file:///etc/passwd"/>'),
      svg('<style>@import "https://example.org/x.css"</style>'),
      `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<text>&a;</text>')}`,
    ];
    for (const bytes of acting) {
      expect((await read(temporaryContent(picture('acting.svg', bytes)))).told).toEqual([
        'content/pages/about/acting.svg:1 drawing-is-inert',
      ]);
    }
  });
});
