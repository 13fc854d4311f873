import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import { finding } from '../faults.ts';
import type { Check } from './preflight.ts';

/** A finding for each check that a PDF failed; `name` is its path from the root of the site. */
export const failedChecks = (library: Library, name: string, checks: readonly Check[]): Issue[] =>
  checks
    .filter(({ ok }) => !ok)
    .map(({ check, found }) => finding(library, 'pdf-passes-preflight', { name, check, found }));
