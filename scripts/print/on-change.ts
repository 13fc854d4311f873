import { statSync } from 'node:fs';
import { watch } from 'chokidar';

/** Milliseconds without a change after which an editor's saving is taken as finished. */
const SETTLED = 80;
/** Milliseconds between looks for a folder that is gone. */
const LOOK = 500;

/** Which folder lies there; `undefined` when none does. */
const folderAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

/**
 * Calls `act` at once, and again whenever something below a folder changed, never twice at a time; changes meanwhile lead
 * to one more call. A folder that goes away and comes back is watched again. Returns what ends the watching.
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
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLED);
  };
  const begin = () => watch(folder, { ignoreInitial: true }).on('all', changed);
  let watcher = begin();
  let there = folderAt(folder);
  const looking = setInterval(() => {
    const now = folderAt(folder);
    if (now === there) return;
    there = now;
    void watcher.close();
    watcher = begin();
    changed();
  }, LOOK);
  void run();
  return () => {
    clearTimeout(timer);
    clearInterval(looking);
    void watcher.close();
  };
}
