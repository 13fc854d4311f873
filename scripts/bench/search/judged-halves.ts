import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '#model/language.ts';
import { JudgedQueries, type JudgedQuery } from '../../search/evaluate.ts';

/** The half on which the search may be tuned, and the one that is kept apart. */
export const HALVES = ['tuned', 'kept'] as const;
export type Half = (typeof HALVES)[number];

/**
 * The judged queries of a language by half, from `<lang>.tuned.json` and `<lang>.kept.json`; only halves whose file is
 * there.
 *
 * @throws when a file is not what it should be
 */
export function judgedHalves(folder: string, lang: LanguageTag): ReadonlyMap<Half, readonly JudgedQuery[]> {
  const halves = new Map<Half, readonly JudgedQuery[]>();
  for (const half of HALVES) {
    const file = join(folder, `${lang}.${half}.json`);
    if (existsSync(file)) halves.set(half, JudgedQueries.parse(JSON.parse(readFileSync(file, 'utf8'))));
  }
  return halves;
}
