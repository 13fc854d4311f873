import { z } from 'zod';
import type { Form } from '#i18n/findings/fields.ts';
import { LanguageTag } from '#model/language.ts';
import { formOfSchema } from './form.ts';
import { bare, optionsOf } from './schema-at.ts';

/** Languages and countries of the site, for examples that fit it. */
export interface ExampleCodes {
  languages: readonly string[];
  countries: readonly string[];
}

const WORDS = '…';
const COMMON: ExampleCodes = { languages: ['cs', 'de'], countries: ['CZ', 'DE'] };

/** Groups inside one another beyond which an example helps nobody. */
const DEEPEST = 3;

function exampleText(form: Form | undefined, { languages, countries }: ExampleCodes): string {
  switch (form) {
    case 'day':
      return '2026-11-22';
    case 'partial-date':
      return '2021-10';
    case 'country':
      return countries[0] ?? WORDS;
    case 'language':
      return languages[0] ?? WORDS;
    case 'direction':
      return `${countries[0] ?? 'CZ'}-${countries[1] ?? 'DE'}`;
    case 'currency':
      return 'EUR';
    case 'web-address':
      return 'https://example.org/page';
    case 'e-mail':
      return 'office@example.org';
    case 'phone':
      return '+420 123 456 789';
    case 'reference':
      return 'case:prague-team';
    case 'picture-file':
      return 'logos/eu.svg';
    default:
      return WORDS;
  }
}

const namesOf = (key: z.ZodType, codes: ExampleCodes): readonly string[] => {
  if (key === LanguageTag) return codes.languages;
  if (key instanceof z.ZodEnum) return key.options.slice(0, 1).map(String);
  const example = exampleText(formOfSchema(key), codes);
  return [example === WORDS ? 'name' : example];
};

/** How many items a list must have. */
const leastOf = (list: z.ZodArray): number =>
  Math.max(0, ...(list.def.checks ?? []).map(({ _zod: { def } }) => ('minimum' in def ? Number(def.minimum) : 0)));

function write(schema: z.ZodType, codes: ExampleCodes, depth: number): string {
  const inner = bare(schema);
  const part = (next: z.ZodType): string => (depth < DEEPEST ? write(next, codes, depth + 1) : WORDS);
  if (inner instanceof z.ZodObject) {
    const all = Object.entries(inner.shape as Record<string, z.ZodType>);
    const needed = all.filter(([, field]) => !field.safeParse(undefined).success);
    const shown = depth === 0 || needed.length === 0 ? all : needed;
    return `{ ${shown.map(([name, field]) => `${name}: ${part(field)}`).join(', ')} }`;
  }
  if (inner instanceof z.ZodRecord) {
    const value = part(inner.valueType as z.ZodType);
    return `{ ${namesOf(inner.keyType as z.ZodType, codes)
      .map((name) => `${name}: ${value}`)
      .join(', ')} }`;
  }
  if (inner instanceof z.ZodArray) {
    const form = formOfSchema(inner.element as z.ZodType);
    if (form === 'language') return `[${codes.languages.join(', ')}]`;
    if (form === 'country') return `[${codes.countries.join(', ')}]`;
    return `[${part(inner.element as z.ZodType)}${leastOf(inner) > 1 ? `, ${WORDS}` : ''}]`;
  }
  if (inner instanceof z.ZodTuple) return `[${inner.def.items.map((item) => part(item as z.ZodType)).join(', ')}]`;
  if (inner instanceof z.ZodUnion) return part(optionsOf(inner)[0] ?? z.string());
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  if (inner instanceof z.ZodLiteral) return String([...inner.values][0]);
  if (inner instanceof z.ZodBoolean) return 'true';
  if (inner instanceof z.ZodNumber) return inner.format === 'safeint' ? '1' : '50.5';
  return exampleText(formOfSchema(inner), codes);
}

/**
 * A value that a schema would take, as YAML on one line: `{ from: 2021-10, to: 2021-10 }`. A group shows all its
 * fields, groups inside it those that must be there; `…` stands for words.
 */
export function exampleOf(schema: z.ZodType, codes: Partial<ExampleCodes> = {}): string {
  const { languages = [], countries = [] } = codes;
  return write(
    schema,
    {
      languages: languages.length > 0 ? languages : COMMON.languages,
      countries: countries.length > 0 ? countries : COMMON.countries,
    },
    0,
  );
}
