import type { Issue } from '#model/issue.ts';
import type { LanguageTag } from '#model/language.ts';

/** What a reading of the content folder found. */
export interface Faults {
  /** Absolute path of the content folder. */
  folder: string;
  issues: readonly Issue[];
  /** Languages of the site; empty when the reading gave no Library. */
  languages: readonly LanguageTag[];
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

/** Tells the dev server what the last reading found. */
export function tellFaults(faults: Faults): void {
  const here = channel();
  here.last = faults;
  for (const listener of here.listeners) listener(faults);
}

/** Calls back after each reading; comes back with how to stop. */
export function onFaults(listener: Listener): () => void {
  const { listeners } = channel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the last reading found; `undefined` before the first. */
export const lastFaults = (): Faults | undefined => channel().last;
