import type { Found } from './answer-view.ts';
import type { Engines } from './engines.ts';
import type { Filters } from './facets.ts';
import { LoadFault } from './load-fault.ts';
import { STEP } from './more-button.ts';

/** What was found, and why some of it is missing. */
export interface Asked {
  found: readonly Found[];
  faults: readonly unknown[];
}

/**
 * Asks the searches of some languages, each for its first results. What cannot be had leaves the rest as it is.
 *
 * @throws when nothing can be shown, or when "nothing found" might not be true.
 */
export async function askLanguages(
  engines: Engines,
  languages: readonly string[],
  query: string,
  filters: Filters,
): Promise<Asked> {
  const faults: unknown[] = [];
  const onFault = (fault: unknown): unknown => faults.push(fault);
  const asked = await Promise.allSettled(
    languages.map(async (lang) => {
      const answer = await (await engines.open(lang)).search(query, filters, onFault);
      return { lang, answer, first: await answer.load(0, STEP, onFault) };
    }),
  );
  const found = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failures = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (found.every(({ answer }) => answer.total === 0)) {
    if (failures.length > 0) throw failures[0];
    if (!navigator.onLine) throw new LoadFault('unreached', location.href);
  }
  const all = [...failures, ...faults];
  for (const fault of all) console.warn(fault);
  return { found, faults: all };
}
