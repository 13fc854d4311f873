import { searchFolder } from '#search/make-search-index.ts';
import { openIndex } from '../../search/open-index.ts';
import type { Engine } from './engine.ts';
import { bundleBytes } from './index-bytes.ts';

/** The search of the built site. */
export const ours: Engine = {
  id: 'ours',
  async open({ site, lang }) {
    const engine = await openIndex(site, lang);
    return { bytes: bundleBytes(searchFolder(site, lang)), search: (query) => engine.search(query) };
  },
};
