import type { Report } from '../finding.ts';
import type { Path, YamlFile } from '../parse/yaml-file.ts';
import { soundItems } from '../validate/validate.ts';
import type { Rule } from './rule.ts';

/** Is one date certainly later than another? Dates that are known to the year only may overlap. */
const isLater = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

function inOrder(
  file: YamlFile,
  first: [Path, string | undefined],
  second: [Path, string | undefined],
  report: Report,
): void {
  const [firstPath, firstValue] = first;
  const [secondPath, secondValue] = second;
  if (firstValue === undefined || secondValue === undefined || !isLater(firstValue, secondValue)) return;
  const params = { first: firstPath.join('.'), firstValue, second: secondPath.join('.'), secondValue };
  report('dates-are-in-order', file.place(secondPath), params);
}

/** What began earlier ended later, what must have happened has happened, and reviews are not overdue. */
export const datesAreInOrder: Rule = (draft, report) => {
  const { today } = draft;
  const hasCome = (file: YamlFile, path: Path, value: string | undefined): void => {
    if (value !== undefined && isLater(value, today))
      report('date-has-come', file.place(path), { field: path.join('.'), value });
  };
  for (const { facts } of draft.entries) {
    if (!facts) continue;
    const { period, reviewedOn, reviewDue, asOf, asOfByCountry, amounts, results, rate, ownShare, minimum } =
      facts.sound;
    const { maximum, call } = facts.sound;
    inOrder(facts, [['period', 'from'], period?.from], [['period', 'to'], period?.to], report);
    inOrder(facts, [['reviewedOn'], reviewedOn], [['reviewDue'], reviewDue], report);
    hasCome(facts, ['reviewedOn'], reviewedOn);
    hasCome(facts, ['asOf'], asOf);
    for (const [country, day] of Object.entries(asOfByCountry ?? {})) hasCome(facts, ['asOfByCountry', country], day);
    for (const [index, amount] of (amounts ?? []).entries()) hasCome(facts, ['amounts', index, 'asOf'], amount.asOf);
    for (const [index, result] of (results ?? []).entries()) hasCome(facts, ['results', index, 'asOf'], result.asOf);
    for (const [field, value] of Object.entries({ rate, ownShare, minimum, maximum, call }))
      hasCome(facts, [field, 'asOf'], value?.asOf);
    if (reviewDue !== undefined && reviewDue < today)
      report('review-is-current', facts.place(['reviewDue']), { due: reviewDue });
  }
  const { site, sources } = draft;
  const period = site.sound.project?.period;
  inOrder(site, [['project', 'period', 'from'], period?.from], [['project', 'period', 'to'], period?.to], report);
  hasCome(site, ['contentAsOf'], site.sound.contentAsOf);
  for (const [id, source] of soundItems(sources)) {
    if (!sources) continue;
    hasCome(sources, [id, 'seenOn'], source.seenOn);
    hasCome(sources, [id, 'publishedOn'], source.publishedOn);
    inOrder(sources, [[id, 'publishedOn'], source.publishedOn], [[id, 'seenOn'], source.seenOn], report);
  }
};
