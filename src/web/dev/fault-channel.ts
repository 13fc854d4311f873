import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';

/** What a reading of the content folder found. */
export interface Faults {
  issues: readonly Issue[];
  /** Languages of the site, as far as a reading could tell them. */
  languages: readonly LanguageTag[];
  /** Language in which the command was asked to speak. */
  lang: LanguageTag | undefined;
  /** There is a state of the site to show, from this or an earlier reading. */
  good: boolean;
}

type Listener = (faults: Faults) => void;

interface Channel {
  last?: Faults;
  listeners: Set<Listener>;
}

/*
 * The loader lives in Vite's module graph, the dev server in Node's: a module variable would exist twice, so the
 * channel between them hangs on the global object.
 */
const KEY = Symbol.for('both-sides.faults');
const holder = globalThis as typeof globalThis & { [KEY]?: Channel };

function channel(): Channel {
  holder[KEY] ??= { listeners: new Set() };
  return holder[KEY];
}

/** Tells the dev server what the last reading found, and whether it gave a Library; what earlier readings told of languages and good states stays. */
export function tellFaults(issues: readonly Issue[], languages: readonly LanguageTag[], good: boolean): void {
  const here = channel();
  const { last } = here;
  here.last = {
    issues,
    languages: languages.length > 0 ? languages : (last?.languages ?? []),
    lang: process.env['BOTH_SIDES_LANG'],
    good: good || (last?.good ?? false),
  };
  for (const listener of here.listeners) listener(here.last);
}

/** Calls back after each reading; comes back with how to stop. */
export function onFaults(listener: Listener): () => void {
  const { listeners } = channel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the last reading found; `undefined` before the first. */
export const lastFaults = (): Faults | undefined => channel().last;
