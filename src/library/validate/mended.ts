import type { Form } from '#i18n/findings/fields.ts';
import { slug } from '#markup/anchor.ts';
import { meantReference } from '#markup/meant-reference.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/** `1. 10. 2021`, `01.10.2021`, `2021/10/1` as year-month-day. */
function day(value: string): string | undefined {
  const [, dayOfMonth = '', month = '', year] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(value) ?? [];
  if (year !== undefined) return `${year}-${two(month)}-${two(dayOfMonth)}`;
  const [, first, second = '', third = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value) ?? [];
  return first === undefined ? undefined : `${first}-${two(second)}-${two(third)}`;
}

function mend(form: Form, value: string): string | undefined {
  switch (form) {
    case 'identifier':
      return slug(value);
    case 'day':
    case 'partial-date':
      return (
        day(value) ??
        /^\d{1,2}[./]\s*(\d{4})$/
          .exec(value)?.[0]
          .replace(/^(\d{1,2})[./]\s*(\d{4})$/, (_, month: string, year: string) => `${year}-${two(month)}`)
      );
    case 'country':
      return /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : undefined;
    case 'language':
      return /^[a-z]{2,3}$/i.test(value)
        ? value.toLowerCase()
        : /^([a-z]{2,3})[-_][a-z]{2}$/i.exec(value)?.[1]?.toLowerCase();
    case 'currency':
      return (
        { kč: 'CZK', '€': 'EUR', euro: 'EUR' }[value.toLowerCase()] ??
        (/^[a-z]{3}$/i.test(value) ? value.toUpperCase() : undefined)
      );
    case 'web-address':
      return /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value) ? `https://${value}` : undefined;
    case 'reference':
      return meantReference(value);
    case 'phone':
      return /^00[\d ]{8,20}$/.test(value) ? `+${value.slice(2)}` : undefined;
    default:
      return undefined;
  }
}

/** A value in the form that is wanted, when it is plain what was meant. */
export function mended(form: Form, value: string): { suggestion?: string } {
  const suggestion = mend(form, value.trim());
  return suggestion === undefined || suggestion === '' || suggestion === value ? {} : { suggestion };
}
