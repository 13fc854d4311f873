import { watch } from 'node:fs';

/** Milliseconds without a change after which an editor's saving is taken as finished. */
const SETTLED = 80;

/**
 * Calls `act` at once, and again whenever something below a folder changed, never twice at a time; changes meanwhile lead
 * to one more call. Returns what ends the watching.
 */
export function onChange(folder: string, act: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await act();
    } finally {
      busy = false;
      if (again) {
        again = false;
        await run();
      }
    }
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLED);
  });
  void run();
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
