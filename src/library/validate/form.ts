import { z } from 'zod';
import type { Form } from '#i18n/findings/fields.ts';
import { CaseText } from '#model/case.ts';
import { CountryCode } from '#model/country.ts';
import { Day, PartialDate } from '#model/dates.ts';
import { TranslatedFrom } from '#model/entry.ts';
import { IDENTIFIER } from '#model/identifier.ts';
import { LanguageTag } from '#model/language.ts';
import { Currency } from '#model/money.ts';
import { OrganisationFacts } from '#model/organisation.ts';
import { EntryReference } from '#model/reference.ts';
import { PictureFile } from '#model/site.ts';
import { bare } from './schema-at.ts';

/** The patterns that a text must match, as zod tells them in its issues. */
function patternsOf(schema: z.ZodType): string[] {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodString)) return [];
  return (inner.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod as { def: { pattern?: unknown } };
    return def.pattern instanceof RegExp ? [String(def.pattern)] : [];
  });
}

const keyOf = (schema: z.ZodType): z.ZodType => {
  const inner = bare(schema);
  return inner instanceof z.ZodRecord ? (inner.keyType as z.ZodType) : inner;
};

const FORM_OF_PATTERN = new Map<string, Form>(
  (
    [
      [Day, 'day'],
      [PartialDate, 'partial-date'],
      [CountryCode, 'country'],
      [LanguageTag, 'language'],
      [Currency, 'currency'],
      [EntryReference, 'reference'],
      [PictureFile, 'picture-file'],
      [TranslatedFrom.shape.hash, 'fingerprint'],
      [OrganisationFacts.shape.phone, 'phone'],
      [keyOf(CaseText.shape.transfer), 'direction'],
    ] as const
  ).flatMap(([schema, form]) => patternsOf(schema).map((pattern) => [pattern, form] as const)),
).set(String(IDENTIFIER), 'identifier');

/** The form that a schema wants of a text; `undefined` for any words. */
export function formOfSchema(schema: z.ZodType): Form | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodURL) return 'web-address';
  if (inner instanceof z.ZodEmail) return 'e-mail';
  return patternsOf(inner).flatMap((pattern) => FORM_OF_PATTERN.get(pattern) ?? [])[0];
}

/** The form of a value by what zod says about the pattern it missed. */
export function formOf(issue: z.core.$ZodIssueInvalidStringFormat): Form {
  if (issue.format === 'url') return 'web-address';
  if (issue.format === 'email') return 'e-mail';
  const pattern = 'pattern' in issue ? issue.pattern : undefined;
  return FORM_OF_PATTERN.get(pattern ?? '') ?? 'other';
}
