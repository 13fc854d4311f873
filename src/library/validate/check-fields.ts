import type { z } from 'zod';
import type { ValueType } from '#i18n/findings/fields.ts';
import type { Place, Report } from '../finding.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { type ExampleCodes, exampleOf } from './example-of.ts';
import { formOf } from './form.ts';
import { labelledCodes, meantCode } from './meant-code.ts';
import { mended } from './mended.ts';
import { plainNumber } from './plain-number.ts';
import { descriptionAt, knownFields, literalsAt, schemaAt } from './schema-at.ts';
import { suggestion } from './suggestion.ts';

type ZodIssue = z.core.$ZodIssue;

/** Turns zod's issues into findings at the very place of the value. */
export function reportIssues(
  issues: readonly ZodIssue[],
  schema: z.ZodType,
  yaml: YamlFile,
  report: Report,
  codes: Partial<ExampleCodes>,
): void {
  const broken = new Set<string>();
  for (const issue of issues) {
    const path = issue.path.map((name) => (typeof name === 'symbol' ? String(name) : name));
    const field = path.join('.');
    const about = descriptionAt(schema, issue.path);
    if (broken.has(field) && issue.code !== 'unrecognized_keys') continue;
    broken.add(field);
    const here = schemaAt(schema, issue.path);
    const example = (): string => (here ? exampleOf(here, codes) : '…');
    reportIssue(issue, path, { field, about }, example, schema, yaml, report);
  }
}

type About = { field: string; about: string };

function reportIssue(
  issue: ZodIssue,
  path: Path,
  about: About,
  example: () => string,
  schema: z.ZodType,
  yaml: YamlFile,
  report: Report,
): void {
  const input = valueAt(yaml.value, path);
  const value = show(input);
  if (issue.code === 'unrecognized_keys') {
    reportUnknown(issue.keys, path, about, schema, yaml, report);
    return;
  }
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    const form = inner?.code === 'invalid_format' ? formOf(inner) : 'identifier';
    const name = String(path.at(-1) ?? '');
    report('name-has-the-form', yaml.keyPlace(path), { ...about, name, form, ...mended(form, name) });
    return;
  }
  const place = yaml.place(path);
  if (input === undefined) {
    const name = String(path.at(-1) ?? '');
    report('field-is-present', { ...place, field: about.field }, { ...about, name, example: example() });
  } else if (input === null || (typeof input === 'string' && input.trim() === '')) {
    report('field-is-filled', place, { ...about, example: example() });
  } else if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : literalsAt(schema, issue.path);
    report('value-is-allowed', place, { ...about, value, allowed, ...meantCode(value, labelledCodes(allowed)) });
  } else if (issue.code === 'invalid_type' && issue.expected === 'int') {
    report('number-is-whole', place, { ...about, value: Number(input) });
  } else if (issue.code === 'invalid_type') {
    const expected = typeWord(issue.expected);
    const number = expected === 'number' && typeof input === 'string' ? plainNumber(input) : undefined;
    if (expected === 'number' && typeof input === 'number')
      report('number-is-finite', place, { field: about.field, value: yaml.typed(path, input) ?? value });
    else if (number) report('number-is-written-plainly', place, { ...about, value, ...meant(number.number) });
    else report('field-type-matches', place, { ...about, expected, found: typeOf(input), example: example() });
  } else if (issue.code === 'too_small' || issue.code === 'too_big') {
    reportSize(issue, input, about, example, place, report);
  } else if (issue.code === 'custom') {
    report('day-exists', place, { ...about, value });
  } else {
    const form = issue.code === 'invalid_format' ? formOf(issue) : 'other';
    report('value-has-the-form', place, { ...about, value, form, ...mended(form, value) });
  }
}

function reportUnknown(
  names: readonly string[],
  path: Path,
  about: About,
  schema: z.ZodType,
  yaml: YamlFile,
  report: Report,
): void {
  const known = knownFields(schema, path);
  for (const name of names) {
    const place = yaml.keyPlace([...path, name]);
    // Nobody names a field in several words; it is the rest of a text that was cut at its comma.
    const isEmpty = valueAt(yaml.value, [...path, name]) === null;
    const isRestOfText = /\s/.test(name) && isEmpty;
    const cut = isEmpty && /^\d+$/.test(name) ? numberBefore(place, path, yaml) : undefined;
    if (cut) {
      const field = [...path, cut.name].join('.');
      const number = `${cut.value}.${name}`;
      report(
        'number-is-written-plainly',
        { ...place, field },
        { field, about: '', value: `${cut.value},${name}`, ...meant(number) },
      );
    } else if (isRestOfText) report('value-with-comma-is-quoted', place, { name });
    else {
      const field = [...path, name].join('.');
      report('field-is-known', place, { ...about, field, name, known, ...suggestion(name, known) });
    }
  }
}

const meant = (number: string | undefined): { suggestion?: string } =>
  number === undefined ? {} : { suggestion: number };

/** The whole number just before a place in a group: what stands there is the rest of it, cut at its decimal comma. */
function numberBefore(place: Place, group: Path, yaml: YamlFile): { name: string; value: number } | undefined {
  const around = valueAt(yaml.value, group);
  if (typeof around !== 'object' || around === null) return undefined;
  const before = Object.entries(around)
    .map(([name, value]: [string, unknown]) => ({ name, value, at: yaml.keyPlace([...group, name]) }))
    .filter(({ at }) => at.line === place.line && at.column < place.column)
    .sort((a, b) => b.at.column - a.at.column)[0];
  return before && typeof before.value === 'number' && Number.isInteger(before.value)
    ? { name: before.name, value: before.value }
    : undefined;
}

function reportSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  input: unknown,
  about: About,
  example: () => string,
  place: Place,
  report: Report,
): void {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  if (typeof input === 'number') {
    report(small ? 'number-is-large-enough' : 'number-is-small-enough', place, { ...about, value: input, limit });
  } else {
    const length = Array.isArray(input) ? input.length : String(input).trim().length;
    const kind = Array.isArray(input) ? 'list' : 'text';
    if (kind === 'list' && small) report('list-is-long-enough', place, { ...about, length, limit, example: example() });
    else
      report(kind === 'list' ? 'list-is-short-enough' : small ? 'text-is-long-enough' : 'text-is-short-enough', place, {
        ...about,
        length,
        limit,
      });
  }
}

/** The value at a path of plain data. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as Record<string | number, unknown>)[name];
  }
  return current;
}

const LONGEST_SHOWN = 80;

function show(input: unknown): string {
  const text = typeof input === 'object' && input !== null ? JSON.stringify(input) : String(input);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

function typeWord(expected: string): ValueType {
  if (expected === 'string') return 'text';
  if (expected === 'boolean') return 'yes-no';
  if (expected === 'array' || expected === 'tuple') return 'list';
  if (expected === 'object' || expected === 'record') return 'fields';
  return 'number';
}

function typeOf(input: unknown): ValueType {
  if (Array.isArray(input)) return 'list';
  if (input === null || input === undefined) return 'nothing';
  if (typeof input === 'object') return 'fields';
  if (typeof input === 'boolean') return 'yes-no';
  return typeof input === 'number' ? 'number' : 'text';
}
