import type { z } from 'zod';
import type { ValueType } from '#i18n/findings/fields.ts';
import { closest } from '#markup/closest.ts';
import type { Place, Report } from '../finding.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { formOf } from './form.ts';
import { mended } from './mended.ts';
import { descriptionAt, knownFields } from './schema-at.ts';

type ZodIssue = z.core.$ZodIssue;

/** Turns zod's issues into findings at the very place of the value. */
export function reportIssues(
  issues: readonly ZodIssue[],
  schema: z.ZodType,
  yaml: YamlFile,
  report: Report,
): void {
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

function reportIssue(issue: ZodIssue, path: Path, about: About, schema: z.ZodType, yaml: YamlFile, report: Report): void {
  const input = valueAt(yaml.value, path);
  const place = yaml.place(path);
  const shown = show(input);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownFields(schema, path);
      for (const name of issue.keys) {
        const [suggestion] = closest(name, known);
        const field = [...path, name].join('.');
        const keyPlace = yaml.keyPlace([...path, name]);
        const more = suggestion === undefined ? {} : { suggestion };
        if (/\s/.test(name) && valueAt(input, [name]) === null) report('value-with-comma-is-quoted', keyPlace, { name });
        else report('field-is-known', keyPlace, { ...about, field, name, known, ...more });
      }
      return;
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (isEmpty(input)) return reportEmpty(input, path, about, place, report);
      const [suggestion] = closest(shown, allowed);
      return report('value-is-allowed', place, { ...about, value: shown, allowed, ...(suggestion === undefined ? {} : { suggestion }) });
    }
    case 'invalid_type': {
      if (isEmpty(input)) return reportEmpty(input, path, about, place, report);
      if (issue.expected === 'int') return report('number-is-whole', place, { ...about, value: Number(input) });
      return report('field-type-matches', place, { ...about, expected: typeWord(issue.expected), found: typeOf(input) });
    }
    case 'invalid_format': {
      if (isEmpty(input)) return reportEmpty(input, path, about, place, report);
      const form = formOf(issue as { format?: string; pattern?: string });
      return report('value-has-the-form', place, { ...about, value: shown, form, ...mended(form, shown) });
    }
    case 'invalid_key': {
      const inner = issue.issues[0];
      const form = inner?.code === 'invalid_format' ? formOf(inner as { format?: string; pattern?: string }) : 'identifier';
      const name = String(path.at(-1) ?? '');
      return report('name-has-the-form', yaml.keyPlace(path), { ...about, name, form, ...mended(form, name) });
    }
    case 'too_small':
    case 'too_big':
      return reportSize(issue, input, path, about, place, report);
    case 'custom':
      return report('day-exists', place, { ...about, value: shown });
    default:
      return report('value-has-the-form', place, { ...about, value: shown, form: 'other' });
  }
}

function reportSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  input: unknown,
  path: Path,
  about: About,
  place: Place,
  report: Report,
): void {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  if (typeof input === 'number') {
    return report(small ? 'number-is-large-enough' : 'number-is-small-enough', place, { ...about, value: input, limit });
  }
  if (Array.isArray(input)) {
    return report(small ? 'list-is-long-enough' : 'list-is-short-enough', place, { ...about, length: input.length, limit });
  }
  const length = typeof input === 'string' ? input.trim().length : 0;
  if (length === 0) return reportEmpty('', path, about, place, report);
  return report(small ? 'text-is-long-enough' : 'text-is-short-enough', place, { ...about, length, limit });
}

const isEmpty = (input: unknown): boolean => input === undefined || input === null || input === '';

/** A missing field is told at the fields around it, an empty one where it stands. */
function reportEmpty(input: unknown, path: Path, about: About, place: Place, report: Report): void {
  if (input === undefined) report('field-is-present', { ...place, field: about.field }, { ...about, name: String(path.at(-1) ?? '') });
  else report('field-is-filled', place, about);
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
