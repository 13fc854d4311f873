import { type OnFault, openSearch, type SearchAnswer, type SearchEngine } from './engine.ts';
import { mayBeReplaced } from './load-fault.ts';

/**
 * Opens the search of one language for a page that stays open while its site is built anew: when a file is gone, it
 * loads `search.json` again, which names the new ones, and asks once more before it tells of a fault.
 *
 * @param folder address of the `pagefind` folder, with a slash at the end
 * @throws LoadFault when `search.json` cannot be had.
 */
export async function openRenewedSearch(folder: string): Promise<SearchEngine> {
  let engine = await openSearch(folder);
  let renewal: Promise<void> | undefined;
  /** Files for which a renewal was of no use. */
  const missed = new Set<string>();

  const renew = (): Promise<void> => {
    renewal ??= openSearch(folder)
      .then((newer) => {
        engine = newer;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };

  /** Asks, and again after a renewal if that may help. */
  async function ask<Value>(question: (engine: SearchEngine, onFault?: OnFault) => Promise<Value>, onFault?: OnFault) {
    const asked = engine;
    const faults: unknown[] = [];
    const first = await question(asked, onFault && ((fault) => faults.push(fault))).then(
      (value) => () => {
        for (const fault of faults) onFault?.(fault);
        return value;
      },
      (fault: unknown) => {
        faults.push(fault);
        return () => {
          throw fault;
        };
      },
    );
    const gone = faults.filter(mayBeReplaced).map(({ address }) => address);
    if (gone.every((address) => missed.has(address))) return first();
    for (const address of gone) missed.add(address);
    try {
      if (engine === asked) await renew();
    } catch (error) {
      console.warn(error);
      return first();
    }
    return question(engine, onFault);
  }

  return {
    async search(query, filters, onFault) {
      const answerOf = async (engine: SearchEngine, onFault?: OnFault) => ({
        engine,
        answer: await engine.search(query, filters, onFault),
      });
      let latest = await ask(answerOf, onFault);
      return {
        get total() {
          return latest.answer.total;
        },
        get counts() {
          return latest.answer.counts;
        },
        unknown: () => latest.answer.unknown(),
        get apart() {
          return latest.answer.apart;
        },
        get isKnown() {
          return latest.answer.isKnown;
        },
        corrections: () => latest.answer.corrections(),
        load: (from, to, onFault) =>
          ask(async (engine, onFault) => {
            if (latest.engine !== engine) latest = await answerOf(engine, onFault);
            return latest.answer.load(from, to, onFault);
          }, onFault),
      } satisfies SearchAnswer;
    },
    best: (query, count, onFault) => ask((engine, onFault) => engine.best(query, count, onFault), onFault),
  };
}
