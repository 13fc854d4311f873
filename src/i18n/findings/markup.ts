import type { AreaSeverities } from './sentences.ts';

/** Rules of the dialect of texts, with the values that their sentences name. */
export type MarkupRules = {
  'mdx-is-readable': { fault: string; name?: string; address?: string; detail?: string };
  'mdx-has-no-import': { code: string };
  'mdx-has-no-export': { code: string };
  'mdx-has-no-expression': { code: string; attribute?: string };
  'mdx-has-no-spread': { code: string };
  'html-is-not-used': { element: string; instead?: string };
  'text-is-not-nested-too-deeply': { limit: number };
  'component-is-known': { component: string; suggestions: readonly string[]; known: readonly string[] };
  'component-has-its-parts': { component: string; parts: readonly string[] };
  'component-has-no-content': { component: string };
  'component-stands-alone': { component: string };
  'component-stands-in-its-place': { component: string; within: string };
  'component-stands-in-text': { component: string; around: string };
  'attribute-is-known': {
    component: string;
    attribute: string;
    suggestions: readonly string[];
    known: readonly string[];
  };
  'attribute-is-present': { component: string; attribute: string };
  'attribute-is-unique': { component: string; attribute: string };
  'attribute-is-valid': { component: string; attribute: string; value: string; choices?: readonly string[] };
  'heading-has-text': Record<never, never>;
  'heading-level-is-offered': { level: number };
  /** `suggestion` is the reference that was meant. */
  'link-is-safe': {
    address: string;
    fault: 'kind' | 'hidden' | 'login' | 'disk' | 'unsafe';
    suggestion?: string;
  };
  'link-target-is-offered': { address: string; suggestion?: string };
  'link-is-defined': { words: string; name: string };
  'picture-lies-beside-the-text': { address: string };
  'footnote-is-defined': { name: string };
  'footnote-is-used': { name: string };
  'table-has-its-line': { line: string };
  'address-has-no-space': { address: string; meant: 'picture' | 'link' | 'one line'; suggestion?: string };
  'row-fits-its-table': { cells: number; columns: number };
  'table-fits-the-page': { columns: number; limit: number };
  'footnote-is-unique': { name: string };
};

export const MARKUP_SEVERITIES: AreaSeverities<MarkupRules> = {
  'mdx-is-readable': 'error',
  'mdx-has-no-import': 'error',
  'mdx-has-no-export': 'error',
  'mdx-has-no-expression': 'error',
  'mdx-has-no-spread': 'error',
  'html-is-not-used': 'error',
  'text-is-not-nested-too-deeply': 'error',
  'component-is-known': 'error',
  'component-has-its-parts': 'error',
  'component-has-no-content': 'error',
  'component-stands-alone': 'error',
  'component-stands-in-its-place': 'error',
  'component-stands-in-text': 'error',
  'attribute-is-known': 'error',
  'attribute-is-present': 'error',
  'attribute-is-unique': 'error',
  'attribute-is-valid': 'error',
  'heading-has-text': 'error',
  'heading-level-is-offered': 'error',
  'link-is-safe': 'error',
  'link-target-is-offered': 'error',
  'link-is-defined': 'error',
  'picture-lies-beside-the-text': 'error',
  'footnote-is-defined': 'error',
  'footnote-is-used': 'warning',
  'table-has-its-line': 'error',
  'address-has-no-space': 'error',
  'row-fits-its-table': 'error',
  'table-fits-the-page': 'warning',
  'footnote-is-unique': 'error',
};
