import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ASSESSMENTS,
  CALL_STATES,
  CLAIMS,
  EQUIVALENCES,
  EVIDENCE_LEVELS,
  FUNDING_LEVELS,
  LAW_STATES,
  TRANSFER_DIMENSIONS,
  TRANSFERS,
  VERIFICATIONS,
} from '#model/judgements.ts';
import { COLLECTIONS } from '#model/kind.ts';
import { AMOUNT_KINDS } from '#model/money.ts';
import { labels } from './labels.ts';
import { STRINGS } from './strings.ts';

const LANGUAGES = ['en', 'cs', 'de'] as const;

const CODES: Record<string, readonly string[]> = {
  claim: CLAIMS,
  evidence: EVIDENCE_LEVELS,
  transfer: TRANSFERS,
  dimension: TRANSFER_DIMENSIONS,
  equivalence: EQUIVALENCES,
  verification: VERIFICATIONS,
  lawState: LAW_STATES,
  callState: CALL_STATES,
  fundingLevel: FUNDING_LEVELS,
  assessment: ASSESSMENTS,
  amount: AMOUNT_KINDS,
  route: COLLECTIONS,
  kind: COLLECTIONS,
  kinds: COLLECTIONS,
};

const wanted = Object.entries(CODES).flatMap(([list, codes]) => codes.map((code) => `${list}.${code}`));

describe.each(LANGUAGES)('strings of %s', (lang) => {
  const strings: Readonly<Record<string, string>> = STRINGS[lang];

  test('name every code of the model', () => {
    expect(wanted.filter((key) => !strings[key])).toEqual([]);
  });

  test('have every plural form that the language needs', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const bases = Object.keys(strings)
      .filter((key) => key.endsWith('.other'))
      .map((key) => key.slice(0, -'.other'.length));
    const missing = bases.flatMap((base) =>
      forms
        .filter(
          (form) =>
            !strings[`${base}.${form}`] &&
            new Set(forms.map((other) => strings[`${base}.${other}`]).filter(Boolean)).size > 1,
        )
        .map((form) => `${base}.${form}`),
    );
    expect(missing).toEqual([]);
  });

  test('are neither empty nor padded, and name the same parameters as the English ones', () => {
    const english: Readonly<Record<string, string>> = STRINGS.en;
    const parameters = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
    const wrong = Object.entries(strings).filter(
      ([key, text]) =>
        text.trim() !== text ||
        text === '' ||
        (english[key] !== undefined && parameters(english[key]) !== parameters(text)),
    );
    expect(wrong).toEqual([]);
  });

  test('put addresses into letters that every host can serve', () => {
    const routes = Object.entries(strings)
      .filter(([key]) => key.startsWith('route.'))
      .map(([, text]) => text);
    expect(routes.filter((text) => !/^[a-z0-9-]+$/.test(text))).toEqual([]);
    expect(new Set(routes).size).toBe(routes.length);
  });
});

test('a key stands in one area only', async () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !/^(area|strings|labels)\.ts$|\.test\.ts$/.test(file),
  );
  const areas = await Promise.all(files.map((file) => import(`./${file}`) as Promise<Record<string, { en: object }>>));
  const keys = areas.flatMap((module) => Object.values(module)).flatMap((strings) => Object.keys(strings.en));
  expect(keys.length).toBeGreaterThan(Object.keys(labels.en).length);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});
