import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { Library } from '#library/library.ts';
import { readingMemory } from '#library/read/memory.ts';
import { readLibrary } from '#library/reading.ts';
import type { PublicationManifest } from '#model/publication-manifest.ts';
import { tellFaults } from '../dev/fault-channel.ts';
import { PictureShop } from '../pictures/picture-shop.ts';
import { picturesFolder } from '../pictures/served-pictures.ts';
import { readManifest } from './read-manifest.ts';

/** One reading of everything that pages are made from. */
export interface Round {
  library: Library;
  manifest: PublicationManifest;
  shop: PictureShop;
}

/** The items of a collection by their ids. */
export type Items = (round: Round) => ReadonlyMap<string, object>;

const SETTLED_MS = 60;

const contentFolder = (): string => path.resolve(process.env['BOTH_SIDES_CONTENT'] ?? 'content');

/** Day by which reviews fall due; only warnings depend on it. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Replaces what a store holds; items that did not change are left as they are. */
function put({ store, generateDigest }: LoaderContext, items: ReadonlyMap<string, object>): void {
  for (const id of store.keys()) if (!items.has(id)) store.delete(id);
  for (const [id, item] of items) {
    const data = item as Record<string, unknown>;
    store.set({ id, data, digest: generateDigest(data) });
  }
}

interface Part {
  context: LoaderContext;
  items: Items;
}

/**
 * Reads the content folder once for all collections and fills them. While writing it reads again whenever a file
 * changes: findings go to the terminal and the browser, and the collections keep their last good state.
 */
export class LibraryFeed {
  readonly #parts = new Map<string, Part>();
  /** Collections that have had this round; a collection that comes again begins the next one. */
  readonly #served = new Set<string>();
  #round: Promise<Round | undefined> | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #memory = readingMemory();

  /** Fills a collection now, and again whenever the content changes. */
  async load(context: LoaderContext, items: Items): Promise<void> {
    const part = { context, items };
    this.#parts.set(context.collection, part);
    if (!this.#round || this.#served.has(context.collection)) {
      this.#served.clear();
      this.#watch(context);
      this.#round = this.#read(context);
    }
    this.#served.add(context.collection);
    const round = await this.#round;
    if (round) await this.#fill([part], round);
  }

  #watch(context: LoaderContext): void {
    const { watcher } = context;
    if (!watcher) return;
    const folder = contentFolder();
    watcher.add(folder);
    const again = (file: string): void => {
      if (path.relative(folder, file).startsWith('..')) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#refresh(context).catch((error: unknown) => context.logger.error(String(error)));
      }, SETTLED_MS);
    };
    for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, again);
  }

  async #refresh(context: LoaderContext): Promise<void> {
    const round = await this.#read(context);
    if (round) await this.#fill([...this.#parts.values()], round);
  }

  async #read({ watcher, config, logger }: LoaderContext): Promise<Round | undefined> {
    const folder = contentFolder();
    const { library, issues, languages } = await readLibrary(folder, { today: today(), memory: this.#memory });
    if (watcher) tellFaults(issues, languages, library !== undefined);
    if (!library) {
      // The build has checked the content before, and pages refuse an empty store; type checks need no content at all.
      const errors = issues.filter((issue) => issue.severity === 'error').length;
      if (!watcher) logger.error(`${folder}: ${errors} errors; npm run check tells them.`);
      return undefined;
    }
    const manifest = await readManifest(process.env['BOTH_SIDES_PUBLICATION']);
    return { library, manifest, shop: new PictureShop(picturesFolder(config.cacheDir)) };
  }

  async #fill(parts: readonly Part[], round: Round): Promise<void> {
    const filled = parts.map(({ context, items }) => ({ context, items: items(round) }));
    await round.shop.deliver();
    for (const { context, items } of filled) put(context, items);
  }
}
