import type { AreaSeverities } from './sentences.ts';

/** Rules of the printed publication, with the values that their sentences name. */
export type PublicationRules = {
  /** `table`: the page plan, line by line. `cuts`: lines for the pins of publication.yaml; `enough`: with them it fits. */
  'publication-fits': {
    language: string;
    pages: number;
    limit: number;
    table: readonly string[];
    cuts: readonly string[];
    enough: 'yes' | 'no';
  };
  'characters-are-printable': { character: string; code: string };
  'picture-can-be-printed': { name: string; message: string };
  /** `dots` to the inch at the printed `width` in millimetres; `needed`: dots that the picture should be wide. */
  'picture-is-sharp': { name: string; dots: number; width: number; needed: number };
  'print-renders': { message: string };
  /** `check`: name of the check; `found`: what the PDF holds. */
  'pdf-passes-preflight': { name: string; check: string; found: string };
  'typesetter-loads': { platform: string };
};

export const PUBLICATION_SEVERITIES: AreaSeverities<PublicationRules> = {
  'publication-fits': 'error',
  'characters-are-printable': 'error',
  'picture-can-be-printed': 'error',
  'picture-is-sharp': 'warning',
  'print-renders': 'error',
  'pdf-passes-preflight': 'error',
  'typesetter-loads': 'error',
};
