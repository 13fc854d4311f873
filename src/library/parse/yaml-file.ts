import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../finding.ts';
import { lineFinder } from './lines.ts';

export type Path = readonly (string | number)[];

/** Fields that were read from a file, and where each of them stands. */
export interface YamlFile {
  /** Path for messages. */
  file: string;
  /** The fields as plain values; `undefined` when they could not be read. */
  value: unknown;
  /** Place of a value; of the nearest field around it when there is none. */
  place(path: Path): Place;
  /** Place of a field's name. */
  keyPlace(path: Path): Place;
  /** What the editor typed without quotation marks for a number or a text: `2021`, `0.10`. */
  typed(path: Path, value: number | string): string | undefined;
}

/** A file that holds nothing. */
export const emptyYamlFile = (file: string): YamlFile => {
  const place = (path: Path): Place => at({ file, line: 1, column: 1 }, path);
  return { file, value: undefined, place, keyPlace: place, typed: () => undefined };
};

const at = (place: Place, path: Path): Place => (path.length === 0 ? place : { ...place, field: path.join('.') });

type Found = { key: unknown; value: unknown };

/** The fields of groups that were asked for, by name; the first of a name counts. */
const FIELDS_OF = new WeakMap<object, Map<string, Found>>();

function fieldsOf(node: YAMLMap): Map<string, Found> {
  const known = FIELDS_OF.get(node);
  if (known) return known;
  const fields = new Map<string, Found>();
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    if (!fields.has(name)) fields.set(name, { key, value });
  }
  FIELDS_OF.set(node, fields);
  return fields;
}

function childOf(node: unknown, name: string | number): Found | undefined {
  if (isMap(node)) return fieldsOf(node).get(String(name));
  if (isCollection(node)) {
    const item: unknown = node.items[Number(name)];
    return item === undefined || isPair(item) ? undefined : { key: item, value: item };
  }
  return undefined;
}

/**
 * Makes the finder of places for fields whose text begins after `before` lines of its file. The document is asked for
 * when the first place is.
 */
export function yamlFile(
  file: string,
  text: string,
  before: number,
  open: () => Document.Parsed,
  value: unknown,
): YamlFile {
  const find = lineFinder(text, before);
  let opened: Document.Parsed | undefined;
  const document = (): Document.Parsed => {
    opened ??= open();
    return opened;
  };
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document()) : node);

  /** The path as far as the file has it. */
  const walk = (path: Path): { last: Found; whole: boolean } => {
    let last: Found = { key: document().contents, value: document().contents };
    for (const name of path) {
      const next = childOf(resolve(last.value), name);
      if (!next) return { last, whole: false };
      last = next;
    }
    return { last, whole: true };
  };
  const start = (node: unknown): number | undefined =>
    isNode(node) ? (node as Node | ParsedNode).range?.[0] : undefined;
  const placeOf = (node: unknown, fallback: unknown, path: Path): Place =>
    at({ file, ...find(start(node) ?? start(fallback) ?? 0) }, path);

  return {
    file,
    value,
    place(path) {
      const { last, whole } = walk(path);
      const isEmpty = isScalar(last.value) && last.value.value === null && last.value.source === '';
      return whole && !isEmpty ? placeOf(last.value, last.key, path) : placeOf(last.key, last.value, path);
    },
    keyPlace(path) {
      const { last } = walk(path);
      return placeOf(last.key, last.value, path);
    },
    typed(path) {
      const { last, whole } = walk(path);
      const node = resolve(last.value);
      return whole && isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
    },
  };
}
