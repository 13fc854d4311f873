import { dirname, join } from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';
import { parser, type QualifiedTag } from 'sax';

/** An element of a document as an XML reader meets it: its name, its attributes and the text below it. */
interface ReadElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** A file of a book that is XML. */
interface ReadDocument {
  elements: readonly ReadElement[];
  ids: readonly string[];
  /** All that it says, without tags. */
  text: string;
}

/** A book as an e-reader opens it. */
interface OpenBook {
  /** All files by their path in the zip. */
  files: ReadonlyMap<string, Uint8Array>;
  documents: ReadonlyMap<string, ReadDocument>;
  /** Where a reference in a file leads: path in the zip and, if any, the id there; `undefined` for addresses outside. */
  target(from: string, reference: string): { path: string; id?: string } | undefined;
}

/** @throws when the text is not well-formed XML with namespaces. */
function readDocument(path: string, source: string): ReadDocument {
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  let text = '';
  const sax = parser(true, { xmlns: true });
  sax.onerror = (error) => {
    throw new Error(`${path}: ${error.message}`);
  };
  sax.onopentag = (tag) => {
    const { attributes } = tag as QualifiedTag;
    const element = {
      name: tag.name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])),
      text: '',
    };
    elements.push(element);
    open.push(element);
  };
  sax.onclosetag = () => open.pop();
  sax.ontext = (piece) => {
    text += piece;
    for (const element of open) element.text += piece;
  };
  sax.write(source).close();
  return { elements, text, ids: elements.flatMap(({ attributes }) => attributes['id'] ?? []) };
}

/** Opens an EPUB and reads every XML file in it as strictly as an e-reader may. */
export function openBook(bytes: Uint8Array | undefined): OpenBook {
  const files = new Map(Object.entries(unzipSync(bytes ?? new Uint8Array())));
  const documents = new Map(
    [...files]
      .filter(([path]) => /\.(xhtml|opf|xml|svg)$/.test(path))
      .map(([path, content]) => [path, readDocument(path, strFromU8(content))]),
  );
  return {
    files,
    documents,
    target(from, reference) {
      if (/^[a-z]+:/.test(reference)) return undefined;
      const [name = '', id] = reference.split('#');
      const path = name === '' ? from : join(dirname(from), name);
      return id === undefined ? { path } : { path, id };
    },
  };
}
