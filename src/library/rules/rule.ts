import type { Draft } from '../draft.ts';
import type { Report } from '../finding.ts';

/** Looks at everything that was read and reports what does not fit together. */
export type Rule = (draft: Draft, report: Report) => void;
