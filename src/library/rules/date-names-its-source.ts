import type { Rule } from './rule.ts';

/**
 * Dates whose source cannot be guessed name it: a period, when the entry rests on several sources; the state of a
 * call, unless it is unknown; a coming change of law with a date, unless it is marked as unchecked.
 */
export const dateNamesItsSource: Rule = (draft, report) => {
  for (const { facts } of draft.entries) {
    if (!facts) continue;
    const { sources, period, call, upcoming } = facts.sound;
    if (!sources || sources.length < 2) continue;
    if (period && period.source === undefined)
      report('date-names-its-source', facts.place(['period']), { field: 'period' });
    if (call && call.source === undefined && call.state !== 'unknown')
      report('date-names-its-source', facts.place(['call']), { field: 'call' });
    for (const [index, { date, source, verification }] of (upcoming ?? []).entries()) {
      if (date !== undefined && source === undefined && verification !== 'unchecked')
        report('date-names-its-source', facts.place(['upcoming', index]), { field: `upcoming.${index}` });
    }
  }
};
