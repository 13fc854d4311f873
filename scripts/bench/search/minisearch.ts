import MiniSearch from 'minisearch';
import { type Engine, restOf } from './engine.ts';
import { sentBytes } from './index-bytes.ts';

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** MiniSearch as its manual recommends it: beginnings of words, one fault in five letters, titles first. */
export const minisearch: Engine = {
  id: 'minisearch',
  async open({ records }) {
    const index = new MiniSearch<{ id: string; title: string; summary: string; text: string; address: string }>({
      fields: ['title', 'summary', 'text'],
      storeFields: ['title', 'summary', 'address'],
      processTerm: folded,
      searchOptions: { boost: { title: 3 }, fuzzy: 0.2, prefix: true },
    });
    index.addAll(
      records.map((record) => {
        const { id, title, summary, address } = record;
        return { id, title, summary, address, text: restOf(record) };
      }),
    );
    return {
      bytes: sentBytes(JSON.stringify(index)),
      async search(query) {
        const found = index.search(query);
        return {
          total: found.length,
          load: async (from, to) => found.slice(from, to).map(({ id }) => ({ id: String(id) })),
        };
      },
    };
  },
};
