import { type RuleId, type Rules, SEVERITIES } from '#i18n/findings/catalogue.ts';
import type { Issue } from '#model/issue.ts';

/** Where a finding is: file as in `Issue`, line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  field?: string;
}

/** Takes one finding; the rule decides which values its sentences need. */
export type Report = <Rule extends RuleId>(rule: Rule, place: Place, params: Rules[Rule]) => void;

/** The beginning of a file, for findings about the whole of it. */
export const wholeFile = (file: string): Place => ({ file, line: 1, column: 1 });

/** A report that fills a list. */
export const reportInto =
  (issues: Issue[]): Report =>
  (rule, place, params) => {
    issues.push({ rule, severity: SEVERITIES[rule], ...place, params });
  };
