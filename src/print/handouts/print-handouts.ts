import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';
import type { HandoutFile } from '#model/publication-manifest.ts';
import { TypesetterMissing } from '../compiler.ts';
import { finding } from '../faults.ts';
import { failedChecks } from '../preflight/failed-checks.ts';
import type { Check } from '../preflight/preflight.ts';
import type { PreparedPictures } from '../prepared-pictures.ts';
import type { Typesetter } from '../typesetter.ts';
import type { Typesetters } from '../typesetters.ts';
import type { HandoutShelf } from './kept-handouts.ts';
import { type Handout, makeHandouts } from './make-handouts.ts';

/** A handout with what was checked of it. */
export interface CheckedHandout extends Handout {
  checks: readonly Check[];
}

async function inLanguage(
  library: Library,
  lang: LanguageTag,
  folder: string,
  typesetter: Typesetter,
  kept: { prepared: PreparedPictures; shelf?: HandoutShelf },
) {
  try {
    const { handouts, issues } = await makeHandouts(library, lang, typesetter, folder, kept);
    const checked: CheckedHandout[] = [];
    for (const handout of handouts) {
      const { bytes, pages, title, file } = handout;
      const checks = await typesetter.check(bytes, { variant: 'handout', format: 'A4', pages, lang, title });
      checked.push({ ...handout, checks });
      issues.push(...failedChecks(library, file, checks));
    }
    return { handouts: checked, issues };
  } catch (error) {
    if (!(error instanceof TypesetterMissing)) throw error;
    const platform = `${process.platform}-${process.arch}`;
    return { handouts: [], issues: [finding(library, 'typesetter-loads', { platform })] };
  }
}

/** The handouts of all wanted languages, and every PDF checked. */
export async function printHandouts(
  library: Library,
  wanted: readonly LanguageTag[],
  folder: string,
  typesetters: Typesetters,
  shelf?: HandoutShelf,
): Promise<{ handouts: CheckedHandout[]; issues: Issue[] }> {
  const kept = { prepared: new Map(), ...(shelf ? { shelf } : {}) };
  const made = await Promise.all(wanted.map((lang) => inLanguage(library, lang, folder, typesetters.of(lang), kept)));
  return { handouts: made.flatMap(({ handouts }) => handouts), issues: made.flatMap(({ issues }) => issues) };
}

/** What the manifest says of handouts. */
export const handoutFiles = (handouts: readonly Handout[]): HandoutFile[] =>
  handouts.map(({ lang, key, file, bytes, pages }) => ({ lang, key, file, bytes: bytes.length, pages }));
