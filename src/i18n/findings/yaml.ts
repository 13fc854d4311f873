import type { AreaSeverities } from './sentences.ts';

/** Rules on how fields are written down, with the values that their sentences name. */
export type YamlRules = {
  'keys-are-unique': { key: string };
  'indent-has-no-tabs': Record<never, never>;
  'indent-is-consistent': Record<never, never>;
  'quotes-are-closed': { quote: string };
  'brackets-are-closed': { bracket: string };
  'value-with-colon-is-quoted': Record<never, never>;
  'value-with-comma-is-quoted': { name: string };
  'value-begins-plainly': { sign: string };
  'value-has-plain-quotes': { value: string; inner: string };
  'quoted-value-stands-alone': Record<never, never>;
  'backslash-is-doubled': { sequence: string };
  'field-has-a-colon': Record<never, never>;
  'file-has-one-part': Record<never, never>;
  'aliases-are-few': Record<never, never>;
  'nesting-is-shallow': { limit: number };
  'fields-are-well-formed': Record<never, never>;
  /** `example` is the beginning of such a file where it holds things under names of their own. */
  'file-holds-fields': { example?: string };
  'front-matter-is-present': Record<never, never>;
  'front-matter-is-closed': Record<never, never>;
};

export const YAML_SEVERITIES: AreaSeverities<YamlRules> = {
  'keys-are-unique': 'error',
  'indent-has-no-tabs': 'error',
  'indent-is-consistent': 'error',
  'quotes-are-closed': 'error',
  'brackets-are-closed': 'error',
  'value-with-colon-is-quoted': 'error',
  'value-with-comma-is-quoted': 'error',
  'value-begins-plainly': 'error',
  'value-has-plain-quotes': 'error',
  'quoted-value-stands-alone': 'error',
  'backslash-is-doubled': 'error',
  'field-has-a-colon': 'error',
  'file-has-one-part': 'error',
  'aliases-are-few': 'error',
  'nesting-is-shallow': 'error',
  'fields-are-well-formed': 'error',
  'file-holds-fields': 'error',
  'front-matter-is-present': 'error',
  'front-matter-is-closed': 'error',
};
