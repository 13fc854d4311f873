import { create, insertMultiple, save, search } from '@orama/orama';
import { type Engine, restOf } from './engine.ts';
import { sentBytes } from './index-bytes.ts';

/** Orama’s name of a language: `czech`. */
const nameOf = (lang: string): string =>
  (new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang).toLowerCase();

/**
 * Orama with its splitting of words for the language, one typing error, titles first. Its stemmers come in a package of
 * their own, without one for Czech.
 */
export const orama: Engine = {
  id: 'orama',
  async open({ records, lang }) {
    const index = create({
      schema: { id: 'string', title: 'string', summary: 'string', text: 'string' } as const,
      language: nameOf(lang),
    });
    await insertMultiple(
      index,
      records.map((record) => {
        const { id, title, summary } = record;
        return { id, title, summary, text: restOf(record) };
      }),
    );
    return {
      bytes: sentBytes(JSON.stringify(save(index))),
      async search(term) {
        const find = (offset: number, limit: number) =>
          search(index, {
            term,
            properties: ['title', 'summary', 'text'],
            boost: { title: 3 },
            tolerance: 1,
            offset,
            limit,
          });
        const { count } = await find(0, 1);
        return {
          total: count,
          load: async (from, to) => (await find(from, to - from)).hits.map(({ document: { id } }) => ({ id })),
        };
      },
    };
  },
};
