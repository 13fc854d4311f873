import type { GlossaryView } from '#library/views/view.ts';

/** All terms of the glossary seen from one language, sorted as it sorts; one item of the collection `glossaries`. */
export interface GlossaryPage {
  terms: readonly GlossaryView[];
}
