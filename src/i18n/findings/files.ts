import type { AreaSeverities } from './sentences.ts';

/** Rules on folders and files, with the values that their sentences name. */
export type FileRules = {
  'folder-exists': { folder: string };
  'folder-is-readable': { folder: string };
  'folder-has-content': { folder: string };
  'folder-is-small-enough': { limit: number };
  'folders-are-shallow': { limit: number };
  'folder-is-known': { name: string; known: readonly string[]; suggestion?: string };
  'folder-name-has-the-form': { name: string; suggestion: string };
  'file-is-readable': { name: string };
  'file-is-a-file': { name: string };
  'link-leads-inside': { name: string };
  'link-target-exists': { name: string };
  'link-leads-to-a-file': { name: string };
  /** Sizes in kilobytes. */
  'file-is-small-enough': { name: string; size: number; limit: number };
  'line-is-short-enough': { length: number; limit: number };
  'lines-are-few': { lines: number; limit: number };
  'faults-are-few': { more: number };
  'file-is-text': { name: string };
  'file-is-utf-8': { name: string };
  'file-is-known': { name: string; known: readonly string[]; suggestion?: string };
  'file-name-is-plain': { name: string; suggestion: string };
  'file-names-differ': { name: string; other: string };
  'required-file-exists': { name: string; folder: string };
  'entry-has-a-text': { id: string; names: readonly string[] };
  /** `country` is that whose code was written instead of a language. */
  'file-language-is-configured': {
    name: string;
    lang: string;
    languages: readonly string[];
    suggestion?: string;
    country?: string;
  };
  'file-has-its-ending': { name: string; suggestion: string };
  'text-has-no-control-characters': { sign: string };
};

export const FILE_SEVERITIES: AreaSeverities<FileRules> = {
  'folder-exists': 'error',
  'folder-is-readable': 'error',
  'folder-has-content': 'error',
  'folder-is-small-enough': 'error',
  'folders-are-shallow': 'error',
  'folder-is-known': 'error',
  'folder-name-has-the-form': 'error',
  'file-is-readable': 'error',
  'file-is-a-file': 'error',
  'link-leads-inside': 'error',
  'link-target-exists': 'error',
  'link-leads-to-a-file': 'error',
  'file-is-small-enough': 'error',
  'line-is-short-enough': 'error',
  'lines-are-few': 'error',
  'faults-are-few': 'error',
  'file-is-text': 'error',
  'file-is-utf-8': 'error',
  'file-is-known': 'error',
  'file-name-is-plain': 'warning',
  'file-names-differ': 'error',
  'required-file-exists': 'error',
  'entry-has-a-text': 'error',
  'file-language-is-configured': 'error',
  'file-has-its-ending': 'error',
  'text-has-no-control-characters': 'error',
};
