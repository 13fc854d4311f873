import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { tell } from '#i18n/findings/tell.ts';
import { readPdf } from '../../scripts/testing/read-pdf.ts';
import { makePublication } from './publication.ts';
import { changedContent, fileOf, libraryOf, VALID } from './testing/content.ts';

const TEXT = 'cases/skutec-prevention-assistant/text.cs.mdx';
const sentence = 'Asistent propojuje obce se službami a vyhledává rodiny, které o pomoc samy nežádají. ';

/** The Czech edition with words added to the text of the case. */
async function withText(
  addition: string,
  pictures: Readonly<Record<string, Uint8Array | string>> = {},
  more: Readonly<Record<string, (before: string) => string>> = {},
) {
  const beside = Object.fromEntries(
    Object.entries(pictures).map(([name, bytes]) => [`cases/skutec-prevention-assistant/${name}`, bytes]),
  );
  const folder = changedContent(VALID, { ...beside, [TEXT]: (before) => `${before}\n${addition}\n`, ...more });
  return makePublication(await libraryOf(folder), { languages: ['cs'], handouts: false });
}

describe('hard content', () => {
  test('an entry of sixty pages is set, measured and found too long', async () => {
    const { editions, issues, manifest } = await withText(
      Array.from({ length: 300 }, () => sentence.repeat(8)).join('\n\n'),
    );
    expect(manifest.editions[0]?.entries['case:skutec-prevention-assistant']?.pages).toBeGreaterThan(60);
    expect(editions).toHaveLength(1);
    expect(issues.map(({ rule }) => rule)).toEqual(['publication-fits']);
  });

  test('a table of forty rows and eight columns runs over pages and repeats its head', async () => {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const head = Array.from({ length: 8 }, (_, column) => `Sloupec ${column + 1}`);
    const rows = Array.from({ length: 40 }, (_, line) =>
      row(head.map((_, column) => `Údaj ${line + 1}.${column + 1}`)),
    );
    const { editions, issues } = await withText(
      ['## Tabulka', '', row(head), row(head.map(() => '---')), ...rows].join('\n'),
    );
    expect(issues).toEqual([]);
    const { text } = await readPdf(fileOf(editions[0]?.pdf));
    expect(text).toContain('Údaj 1.1');
    expect(text).toContain('Údaj 40.8');
    expect(text.match(/Sloupec 1 /g)?.length).toBeGreaterThan(1);
  });

  test('a table of thirty columns is told row by row, and addresses break inside their cells', async () => {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const columns = Array.from({ length: 30 }, (_, column) => `Sloupec${column + 1}`);
    const email = 'grundsicherungsbedarfsermittlung@sozialministerium.sachsen.de';
    const { editions, issues } = await withText(
      [
        ...[row(columns), row(columns.map(() => '---')), row(columns.map((_, column) => `údaj${column + 1}`))],
        '',
        ...[row(['Kdo', 'E-mail', 'Web']), row(['---', '---', '---']), row(['Úřad', email, 'https://example.org/a'])],
      ].join('\n'),
    );
    expect(issues).toEqual([]);
    const text = (await readPdf(fileOf(editions[0]?.pdf))).text.replace(/\s+/g, ' ');
    expect(text).toContain('Sloupec30: údaj30');
    // Parted behind its sign, so that it stays in its cell.
    expect(text.replace(/[\s\u200b]/g, '')).toMatch(/grundsicherungsbedarfsermittlung@?sozialministerium\.sachsen\.de/);
  });

  test('a run of letters that no hyphenation knows stays on the page', async () => {
    const { editions, issues } = await withText(`Slovo ${'A'.repeat(400)} a \`${'k'.repeat(300)}\` konec.`);
    expect(issues).toEqual([]);
    const pdf = await readPdf(fileOf(editions[0]?.pdf));
    expect(pdf.reach).toBeLessThanOrEqual(1);
  });

  test('a word of eighty letters, three hundred footnotes and a heading of one long word', async () => {
    const word = 'nejneobhospodařovávatelnějšími'.repeat(3).slice(0, 80);
    const notes = Array.from({ length: 300 }, (_, number) => `Věta s poznámkou.[^n${number}]`).join(' ');
    const definitions = Array.from({ length: 300 }, (_, number) => `[^n${number}]: Poznámka číslo ${number}.`).join(
      '\n\n',
    );
    const { editions, issues } = await withText(
      `## ${word}\n\nSlovo ${word} stojí v řádku.\n\n${notes}\n\n${definitions}`,
    );
    expect(issues).toEqual([]);
    const { text } = await readPdf(fileOf(editions[0]?.pdf));
    expect(text).toContain('Poznámka číslo 299.');
  });

  test('thousands of words in one paragraph, one cell, one footnote, in words of their own kind', async () => {
    const words = (name: string): string => `${'slovo ZÚ '.repeat(1500)}${name}`;
    const { editions, issues } = await withText(
      `| a | b |\n|---|---|\n| 1 | ${words('konecbuňky')} |\n\n${words('konecodstavce')}\n\n${'*zcela* nový '.repeat(1500)}konecdůrazu.[^d]\n\n[^d]: ${'malé dílo '.repeat(400)}konecpoznámky`,
    );
    expect(issues).toEqual([]);
    const { text } = await readPdf(fileOf(editions[0]?.pdf));
    for (const end of ['konecbuňky', 'konecodstavce', 'konecdůrazu', 'konecpoznámky']) expect(text).toContain(end);
    expect(text.match(/slovo/g)?.length).toBeGreaterThanOrEqual(3000);
  });

  test('pictures in CMYK, turned by EXIF, very large, and an SVG with fonts of its own', async () => {
    const plain = sharp({ create: { width: 400, height: 300, channels: 3, background: '#2f6440' } });
    const cmyk = await plain.clone().toColourspace('cmyk').jpeg().toBuffer();
    const turned = await plain.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const large = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#984418' } })
      .jpeg()
      .toBuffer();
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><text x="4" y="20" font-family="Comic Sans MS" font-size="8">Vlastní písmo</text></svg>';
    const pictures = { 'cmyk.jpg': cmyk, 'turned.jpg': turned, 'large.jpg': large, 'own-font.svg': svg };
    const text = Object.keys(pictures)
      .map((name) => `![Obrázek ${name}](${name})`)
      .join('\n\n');
    const { editions, issues } = await withText(text, pictures);
    // The small ones are printed all the same, and their editor is warned.
    expect(
      issues.map(({ rule, severity, params }) => `${severity} ${rule} ${params['name']} ${params['dots']}`),
    ).toEqual(['warning picture-is-sharp cmyk.jpg 150', 'warning picture-is-sharp turned.jpg 150']);
    expect(tell({ rule: 'picture-is-sharp', params: issues[0]?.params ?? {} }, 'cs').expected).toBe(
      'Očekává se aspoň 300 bodů na palec, tedy obrázek široký aspoň 800 bodů.',
    );
    const { fonts } = await readPdf(fileOf(editions[0]?.pdf));
    expect(fonts.filter((font) => !/Source(Serif4|Sans3)/.test(font))).toEqual([]);
    expect(editions[0]?.pdf.length).toBeLessThan(2_000_000);
  });

  test('every component of the dialect', async () => {
    const text = [
      '## Vše',
      '<Note kind="caution">Pozor na lhůty.</Note>',
      '<Note title="Vlastní nadpis">Text.</Note>',
      '<Steps><Step title="První">Tak.</Step><Step title="Druhý">A tak.</Step></Steps>',
      '<Sides><Side country="CZ">Tady.</Side><Side country="DE">Tam.</Side></Sides>',
      'Zákon <Law act="108/2006 Sb." section="§ 65" verification="unchecked" /> a **tučně**, *kurzivou*, ~~škrtnuto~~, `kód`.',
      '> Citát bez zdroje.',
      '```\nkód\n```',
      '---',
      '### Nadpis třetí úrovně',
      '#### Nadpis čtvrté úrovně',
      '1. jedna\n2. dvě\n   - vnořená',
    ].join('\n\n');
    const { editions, issues } = await withText(text);
    expect(issues).toEqual([]);
    const pdf = await readPdf(fileOf(editions[0]?.pdf));
    for (const words of [
      'Pozor na lhůty',
      'Vlastní nadpis',
      'Druhý',
      'Tam.',
      '§ 65',
      'Citát bez zdroje',
      'Nadpis čtvrté úrovně',
      'vnořená',
    ])
      expect(pdf.text).toContain(words);
    expect(pdf.fonts.filter((font) => !/Source(Serif4|Sans3)/.test(font))).toEqual([]);
  });

  test('A4 holds the same in fewer pages', async () => {
    const small = await withText('');
    const large = await withText('', {}, { 'publication.yaml': (text) => text.replace('format: A5', 'format: A4') });
    expect(large.issues).toEqual([]);
    expect(large.editions[0]?.pages).toBeLessThanOrEqual(small.editions[0]?.pages ?? 0);
  });
});
