import type { RuleId, Rules } from '#i18n/findings/catalogue.ts';
import { SEVERITIES } from '#i18n/findings/catalogue.ts';
import type { MarkupProblem } from '#markup/problem.ts';
import type { Report } from './finding.ts';

const isRule = (rule: string): rule is RuleId => Object.hasOwn(SEVERITIES, rule);

/** Reports what the dialect objects to. A rule without sentences would be a fault of this program, so it is thrown. */
export function reportMarkup(problems: readonly MarkupProblem[], file: string, report: Report): void {
  for (const { rule, line, column, params } of problems) {
    if (!isRule(rule)) throw new Error(`The rule ${rule} has no sentences in src/i18n/findings.`);
    report(rule, { file, line, column }, params as unknown as Rules[typeof rule]);
  }
}
