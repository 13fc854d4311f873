import type { AreaSeverities } from './sentences.ts';

/** Rules of the printed publication, with the values that their sentences name. */
export type PublicationRules = {
  /** `table`: the page plan, line by line. */
  'publication-fits': { language: string; pages: number; limit: number; table: readonly string[] };
  'characters-are-printable': { character: string; code: string };
  'picture-can-be-printed': { name: string; message: string };
  'print-renders': { message: string };
  'typesetter-loads': { platform: string };
};

export const PUBLICATION_SEVERITIES: AreaSeverities<PublicationRules> = {
  'publication-fits': 'error',
  'characters-are-printable': 'error',
  'picture-can-be-printed': 'error',
  'print-renders': 'error',
  'typesetter-loads': 'error',
};
