import type { AreaSeverities } from './sentences.ts';

/** Rules on what points to something else, with the values that their sentences name. */
export type RelationRules = {
  'entry-exists': { ref: string; folder: string; suggestion?: string };
  'term-exists': { id: string; suggestion?: string };
  'source-exists': { id: string; suggestion?: string };
  'source-is-listed': { id: string };
  'source-is-cited': { id: string };
  'criterion-exists': { id: string; known: readonly string[]; suggestion?: string };
  'vocabulary-term-exists': {
    field: string;
    value: string;
    list: string;
    known: readonly string[];
    /** The term as it would stand in the list. */
    example: string;
    suggestion?: string;
  };
  'anchor-exists': { anchor: string; target: string; known: readonly string[]; suggestion?: string };
  'entry-names-others': { ref: string };
  'picture-exists': { file: string; known: readonly string[]; suggestion?: string };
  'picture-is-readable': { file: string };
  'picture-has-a-format': { file: string; format: string; suggestion: string };
  'picture-size-is-sensible': { file: string; width: number; height: number; limit: number };
  'picture-can-be-scaled': { file: string; width: number; height: number; limit: number };
  'picture-has-alt-text': { picture: string };
  'diagram-exists': { name: string; known: readonly string[]; suggestion?: string };
  'diagram-step-exists': { name: string; known: readonly string[]; suggestion?: string };
  'diagram-is-placed': { name: string; lang: string };
  'diagram-is-described': { name: string };
  'diagram-fits-the-page': { name: string };
  'drawing-is-inert': { file: string; part: string };
  'slug-is-unique': { slug: string; other: string };
  'names-are-unique': { field: string; name: string };
  'chapter-holds-entry': { ref: string; chapters: readonly string[]; missing?: string };
};

export const RELATION_SEVERITIES: AreaSeverities<RelationRules> = {
  'entry-exists': 'error',
  'term-exists': 'error',
  'source-exists': 'error',
  'source-is-listed': 'error',
  'source-is-cited': 'warning',
  'criterion-exists': 'error',
  'vocabulary-term-exists': 'error',
  'anchor-exists': 'error',
  'entry-names-others': 'warning',
  'picture-exists': 'error',
  'picture-is-readable': 'error',
  'picture-has-a-format': 'error',
  'picture-size-is-sensible': 'warning',
  'picture-can-be-scaled': 'error',
  'picture-has-alt-text': 'error',
  'diagram-exists': 'error',
  'diagram-step-exists': 'error',
  'diagram-is-placed': 'warning',
  'diagram-is-described': 'error',
  'diagram-fits-the-page': 'warning',
  'drawing-is-inert': 'error',
  'slug-is-unique': 'error',
  'names-are-unique': 'error',
  'chapter-holds-entry': 'warning',
};
