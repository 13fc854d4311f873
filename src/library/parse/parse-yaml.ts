import { parseDocument, type YAMLError } from 'yaml';
import { type Report, wholeFile } from '../finding.ts';
import { lineFinder } from './lines.ts';
import { DEEPEST, tooDeep } from './nesting.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { emptyYamlFile, type YamlFile, yamlFile } from './yaml-file.ts';
import { yamlProblem } from './yaml-problem.ts';

const OPTIONS = { prettyErrors: false, stringKeys: true, logLevel: 'silent', version: '1.2' } as const;

/** More uses of one passage than this are no convenience but an attack (every use may multiply the ones before). */
const MOST_ALIASES = 50;

/** Faults that leave the rest of the file as it was meant. */
const isHarmless = ({ code }: YAMLError): boolean => code === 'DUPLICATE_KEY' || code === 'TAG_RESOLVE_FAILED';

/**
 * Reads fields from YAML 1.2 with the core schema. `before` is the number of lines before the text in its file.
 * Of faults that derail the parser only the first is reported, since it finds others only because of it; then `value`
 * of the answer is `undefined`. An empty text gives an empty set of fields.
 */
export function parseYaml(text: string, file: string, before: number, report: Report): YamlFile {
  const plain = readPlainYaml(text);
  if (plain) {
    const fields = yamlFile(file, text, before, () => parseDocument(text, OPTIONS), plain);
    // Whole numbers are read as plain only when they are typed as they are printed; nothing need be looked up.
    return { ...fields, typed: (path, value) => (Number.isInteger(value) ? String(value) : fields.typed(path, value)) };
  }
  const deep = tooDeep(text);
  if (deep !== undefined) {
    report('nesting-is-shallow', { file, ...lineFinder(text, before)(deep) }, { limit: DEEPEST });
    return emptyYamlFile(file);
  }
  const document = parseDocument(text, OPTIONS);
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
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    report('aliases-are-few', wholeFile(file), {});
    return emptyYamlFile(file);
  }
  if (value === null || value === undefined) value = {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    report('file-holds-fields', { file, line: before + 1, column: 1 }, {});
    return emptyYamlFile(file);
  }
  return yamlFile(file, text, before, () => document, value);
}
