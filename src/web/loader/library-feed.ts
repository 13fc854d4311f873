import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { Library } from '#library/library.ts';
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

/**
 * Reads the content folder once for all collections and fills them. While writing it reads again whenever a file
 * changes: findings go to the terminal and the browser, and the collections keep their last good state.
 */
export class LibraryFeed {
  readonly #parts = new Map<string, { context: LoaderContext; items: Items }>();
  #reading: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Fills a collection now, and again whenever the content changes. */
  async load(context: LoaderContext, items: Items): Promise<void> {
    this.#parts.set(context.collection, { context, items });
    // All collections are loaded at the same time; the first one starts the reading for all of them.
    this.#reading ??= this.#begin(context).finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  async #begin(context: LoaderContext): Promise<void> {
    // Lets the other collections of this round sign up first.
    await new Promise((resolve) => setImmediate(resolve));
    const folder = contentFolder();
    this.#watch(context, folder);
    await this.#refresh(folder, context);
  }

  #watch(context: LoaderContext, folder: string): void {
    const { watcher } = context;
    if (!watcher) return;
    watcher.add(folder);
    const again = (file: string): void => {
      if (path.relative(folder, file).startsWith('..')) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#refresh(folder, context), SETTLED_MS);
    };
    for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, again);
  }

  async #refresh(folder: string, { watcher, config, logger }: LoaderContext): Promise<void> {
    const { library, issues, languages } = await readLibrary(folder, { today: today() });
    if (watcher) tellFaults(issues, languages, library !== undefined);
    if (library) await this.#fill(library, picturesFolder(config.cacheDir));
    else if (!watcher) {
      // The build has checked the content before, and pages refuse an empty store; type checks need no content at all.
      const errors = issues.filter((issue) => issue.severity === 'error').length;
      logger.error(`${folder}: ${errors} errors; npm run check tells them.`);
    }
  }

  async #fill(library: Library, pictures: string): Promise<void> {
    const manifest = await readManifest(process.env['BOTH_SIDES_PUBLICATION']);
    const round = { library, manifest, shop: new PictureShop(pictures) };
    const filled = [...this.#parts.values()].map(({ context, items }) => ({ context, items: items(round) }));
    await round.shop.deliver();
    for (const { context, items } of filled) put(context, items);
  }
}
