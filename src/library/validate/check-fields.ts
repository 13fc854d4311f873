import type { z } from 'zod';
import type { ValueType } from '#i18n/findings/fields.ts';
import type { Place, Report } from '../finding.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { formOf } from './form.ts';
import { mended } from './mended.ts';
import { descriptionAt, knownFields, literalsAt } from './schema-at.ts';
import { suggestion } from './suggestion.ts';

type ZodIssue = z.core.$ZodIssue;

/** Turns zod's issues into findings at the very place of the value. */
export function reportIssues(issues: readonly ZodIssue[], schema: z.ZodType, yaml: YamlFile, report: Report): void {
  const broken = new Set<string>();
  for (const issue of issues) {
    const path = issue.path.map((name) => (typeof name === 'symbol' ? String(name) : name));
    const field = path.join('.');
    const about = descriptionAt(schema, issue.path);
    if (broken.has(field) && issue.code !== 'unrecognized_keys') continue;
    broken.add(field);
    reportIssue(issue, path, { field, about }, schema, yaml, report);
  }
}

type About = { field: string; about: string };

function reportIssue(
  issue: ZodIssue,
  path: Path,
  about: About,
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
    report('field-is-present', { ...place, field: about.field }, { ...about, name: String(path.at(-1) ?? '') });
  } else if (input === null || (typeof input === 'string' && input.trim() === '')) {
    report('field-is-filled', place, about);
  } else if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : literalsAt(schema, issue.path);
    report('value-is-allowed', place, { ...about, value, allowed, ...suggestion(value, allowed) });
  } else if (issue.code === 'invalid_type' && issue.expected === 'int') {
    report('number-is-whole', place, { ...about, value: Number(input) });
  } else if (issue.code === 'invalid_type') {
    report('field-type-matches', place, { ...about, expected: typeWord(issue.expected), found: typeOf(input) });
  } else if (issue.code === 'too_small' || issue.code === 'too_big') {
    reportSize(issue, input, about, place, report);
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
    const isRestOfText = /\s/.test(name) && valueAt(yaml.value, [...path, name]) === null;
    if (isRestOfText) report('value-with-comma-is-quoted', place, { name });
    else {
      const field = [...path, name].join('.');
      report('field-is-known', place, { ...about, field, name, known, ...suggestion(name, known) });
    }
  }
}

function reportSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  input: unknown,
  about: About,
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
    report(`${kind}-is-${small ? 'long' : 'short'}-enough`, place, { ...about, length, limit });
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
