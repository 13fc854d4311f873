import { STRINGS } from '#i18n/strings/strings.ts';
import { namesOf, suggestion } from '../validate/suggestion.ts';
import type { Rule } from './rule.ts';

const SHIPPED: readonly string[] = Object.keys(STRINGS);
const PLURAL = /\.(zero|one|two|few|many|other)$/;

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** How many missing strings a finding names. */
const EXAMPLES = 5;

/** Strings of `ui/<lang>.yaml` belong to a known key and keep its placeholders; a language that is not shipped has all of them. */
export const interfaceStringsFit: Rule = (draft, report) => {
  const english: Readonly<Record<string, string>> = STRINGS.en;
  const keys = Object.keys(english);
  const stems = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
  const wanted = keys.filter((key) => !PLURAL.test(key) || key.endsWith('.other'));

  for (const [, file] of draft.ui) {
    for (const key of namesOf(file.value)) {
      const text: unknown = file.sound[key];
      const stem = key.replace(PLURAL, '');
      const isPlural = PLURAL.test(key) && stems.has(stem);
      if (!Object.hasOwn(english, key) && !isPlural && !isCode(key)) {
        report('interface-key-is-known', file.keyPlace([key]), { key, ...suggestion(key, keys) });
        continue;
      }
      if (typeof text !== 'string') continue;
      const expected = placeholders(
        (Object.hasOwn(english, key) ? english[key] : undefined) ?? english[`${stem}.other`] ?? '',
      );
      const unknown = placeholders(text).filter((name) => !expected.includes(name));
      if (unknown.length > 0) report('interface-placeholders-match', file.place([key]), { key, expected });
    }
  }
  for (const lang of draft.languages) {
    if (SHIPPED.includes(lang.split('-')[0] ?? lang)) continue;
    const file = draft.ui.get(lang);
    const missing = wanted.filter((key) => !Object.hasOwn((file?.value ?? {}) as object, key));
    if (missing.length === 0) continue;
    const place = { file: file?.file ?? `${draft.name}/ui/${lang}.yaml`, line: 1, column: 1 };
    report('interface-strings-are-complete', place, {
      lang,
      missing: missing.length,
      examples: missing.slice(0, EXAMPLES),
    });
  }
};

/** Names of countries and currencies may be added for any code. */
const isCode = (key: string): boolean => /^(country\.[A-Z]{2}|currency\.[A-Z]{3})(\.\w+)?$/.test(key);
