import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { type Cbor, decodeCbor } from './cbor.ts';
import {
  type Fragment,
  fragmentFile,
  PAGEFIND_SIGNATURE,
  type SearchData,
  type WordFile,
  wordFile,
} from './search-data.ts';

/** What our client needs of a Pagefind bundle. */
export interface Packed {
  files: IndexFile[];
  data: Pick<SearchData, 'ids' | 'lengths' | 'words' | 'fields'>;
  /** Addresses of the records in the order of the ids. */
  addresses: string[];
}

/** What Pagefind writes of a record; only what we use. */
interface PagefindFragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly { id: string; text: string; location: number }[];
}

const list = (value: Cbor | undefined): readonly Cbor[] => {
  if (!Array.isArray(value)) throw new Error('Pagefind describes its index otherwise than it did.');
  return value;
};

const contentOf = (file: Uint8Array): Buffer => gunzipSync(file).subarray(PAGEFIND_SIGNATURE.length);

/** The name of one of Pagefind's files without the language that it puts before each. */
const short = (name: Cbor | undefined): string => String(name).replace(/^\w+_/, '');

/**
 * Takes from a Pagefind bundle the words and the fragments, and its description of both as data. Stems are taken out
 * of the fragments: they serve to find a record, and nobody is shown them.
 *
 * @throws when the bundle is not made as that of Pagefind 1.6.
 */
export function pack(files: readonly IndexFile[]): Packed {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const fileAt = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (content === undefined) throw new Error(`Pagefind made no ${path}.`);
    return content;
  };
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  // Without any record there is no index.
  if (!meta) return { files: [], data: { ids: [], lengths: [], words: [], fields: [] }, addresses: [] };
  const [, pages, chunks, , , fields] = list(decodeCbor(contentOf(meta.content)));
  const packed: IndexFile[] = [];
  const addresses: string[] = [];
  const ids: string[] = [];
  const lengths: number[] = [];
  for (const page of list(pages)) {
    const [name, length] = list(page);
    const text = contentOf(fileAt(`fragment/${name}.pf_fragment`)).toString('utf8');
    const fragment = JSON.parse(text) as PagefindFragment;
    ids.push(short(name));
    lengths.push(Number(length));
    addresses.push(fragment.url);
    packed.push({ path: fragmentFile(short(name)), content: gzipSync(JSON.stringify(lean(fragment)), { level: 9 }) });
  }
  const words = list(chunks).map((chunk): WordFile => {
    const [from, to, name] = list(chunk);
    packed.push({ path: wordFile(short(name)), content: fileAt(`index/${name}.pf_index`) });
    return [String(from), String(to), short(name)];
  });
  return { files: packed, data: { ids, lengths, words, fields: list(fields).map(String) }, addresses };
}

function lean({ url, content, meta, filters, anchors }: PagefindFragment): Fragment {
  return {
    url,
    content,
    title: meta['title'] ?? '',
    codes: filters,
    anchors: anchors.map(({ id, text, location }) => ({ id, text, location })),
  };
}
