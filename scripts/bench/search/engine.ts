import type { LanguageTag } from '#model/language.ts';
import type { SearchRecord } from '#search/records/record.ts';
import type { Finder } from '../../search/evaluate.ts';

/** The entries of one language, from which an engine makes its index. */
export interface Collection {
  lang: LanguageTag;
  records: readonly SearchRecord[];
  /** Folder of the built site. */
  site: string;
  /** A folder of this collection for whatever is made; it need not be there yet. */
  folder: string;
}

/** An opened index. */
export interface OpenedEngine extends Finder {
  /** Bytes of the index as hosts send it: compressed, without programs. */
  bytes: number;
}

/** A search that can be compared with others. */
export interface Engine {
  /** Names the engine for programs; permanent. */
  id: 'ours' | 'pagefind' | 'minisearch' | 'orama';
  open(collection: Collection): Promise<OpenedEngine>;
}

/** All text of a record beside its title and summary, what it is also called and what no reader sees included. */
export const restOf = ({ names, hiddenNames, keywords, sections, unseen }: SearchRecord): string =>
  [
    ...[...names, ...hiddenNames].map(({ text }) => text),
    ...keywords,
    ...sections.flatMap(({ heading, text }) => [heading ?? '', text]),
    ...unseen,
  ].join('\n');
