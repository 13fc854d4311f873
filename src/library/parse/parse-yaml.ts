import { type Document, isAlias, parseDocument, visit, type YAMLError } from 'yaml';
import { type Report, wholeFile } from '../finding.ts';
import { LIMITS } from '../read/limits.ts';
import { lineFinder } from './lines.ts';
import { DEEPEST, tooDeep } from './nesting.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { emptyYamlFile, type YamlFile, yamlFile } from './yaml-file.ts';
import { yamlProblem } from './yaml-problem.ts';

const OPTIONS = {
  uniqueKeys: false,
  prettyErrors: false,
  stringKeys: true,
  logLevel: 'error',
  version: '1.2',
} as const;

/** The parser makes an error for every fault; their stacks would take longer than the rest and nobody sees them. */
function readDocument(text: string): Document.Parsed {
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, OPTIONS);
  } finally {
    Error.stackTraceLimit = depth;
  }
}

/** More uses of one passage than this are no convenience but an attack (every use may multiply the ones before). */
const MOST_ALIASES = 50;

/** Faults that leave the rest of the file as it was meant. */
const isHarmless = ({ code }: YAMLError): boolean => code === 'TAG_RESOLVE_FAILED';

/** Where a value begins with `*` without naming a passage of the file: it was meant as it is typed. */
function aliasOfNothing(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (anchors.has(node.source)) return undefined;
        found = node.range?.[0] ?? 0;
        return visit.BREAK;
      }
      if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor);
      return undefined;
    },
  });
  return found;
}

/** Is the text too long in one direction to be read in reasonable time? */
function isTooLong(text: string, file: string, before: number, report: Report): boolean {
  let lines = 0;
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines += 1;
    if (end - start > LIMITS.line) {
      report(
        'line-is-short-enough',
        { file, line: before + lines, column: 1 },
        { length: end - start, limit: LIMITS.line },
      );
      return true;
    }
    start = end + 1;
  }
  if (lines <= LIMITS.lines) return false;
  report('lines-are-few', wholeFile(file), { lines, limit: LIMITS.lines });
  return true;
}

/**
 * Reads fields from YAML 1.2 with the core schema. `before` is the number of lines before the text in its file.
 * Of faults that derail the parser only the first is reported, since it finds others only because of it; then `value`
 * of the answer is `undefined`. An empty text gives an empty set of fields. `example` shows how a file begins that
 * holds things under names of their own.
 */
export function parseYaml(text: string, file: string, before: number, report: Report, example?: string): YamlFile {
  if (isTooLong(text, file, before, report)) return emptyYamlFile(file);
  const plain = readPlainYaml(text);
  if (plain) {
    const fields = yamlFile(file, text, before, () => readDocument(text), plain);
    // Whole numbers are read as plain only when they are typed as they are printed; nothing need be looked up.
    return { ...fields, typed: (path, value) => (Number.isInteger(value) ? String(value) : fields.typed(path, value)) };
  }
  const deep = tooDeep(text);
  if (deep !== undefined) {
    report('nesting-is-shallow', { file, ...lineFinder(text, before)(deep) }, { limit: DEEPEST });
    return emptyYamlFile(file);
  }
  const document = readDocument(text);
  const faults: YAMLError[] = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const find = lineFinder(text, before);
    const derailing = faults.find((fault) => !isHarmless(fault));
    for (const fault of faults) {
      if (fault !== derailing && !isHarmless(fault)) continue;
      const { rule, offset, params } = yamlProblem(fault, text, document);
      report(rule, { file, ...find(offset) }, params);
    }
    if (derailing) return emptyYamlFile(file);
  }
  const lost = aliasOfNothing(document);
  if (lost !== undefined) {
    report('value-begins-plainly', { file, ...lineFinder(text, before)(lost) }, { sign: '*' });
    return emptyYamlFile(file);
  }
  for (const { key, offset } of repeatedKeys(document.contents)) {
    report('keys-are-unique', { file, ...lineFinder(text, before)(offset) }, { key });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
    // A passage may name itself; written out it would have no end, which JSON notices.
    if (text.includes('*')) JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
    report('aliases-are-few', wholeFile(file), {});
    return emptyYamlFile(file);
  }
  if (value === null || value === undefined) value = {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    report('file-holds-fields', { file, line: before + 1, column: 1 }, example === undefined ? {} : { example });
    return emptyYamlFile(file);
  }
  return yamlFile(file, text, before, () => document, value);
}
