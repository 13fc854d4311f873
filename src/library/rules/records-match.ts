import { type Diagrams, labelNames, sideCountries } from '#model/diagram.ts';
import type { AnyText, DraftEntry } from '../draft.ts';
import type { Report } from '../finding.ts';
import type { Path } from '../parse/yaml-file.ts';
import { suggestion } from '../validate/suggestion.ts';
import type { Checked } from '../validate/validate.ts';
import type { Rule } from './rule.ts';

/** What facts hold under a name, each text puts into words under the same name, and the reverse. */
export const recordsMatch: Rule = (draft, report) => {
  for (const entry of draft.entries) {
    const facts = entry.facts?.sound;
    if (!facts) continue;
    for (const { fields } of entry.texts.values()) {
      if (facts.results)
        compare(
          fields,
          'results',
          facts.results.map(({ id }) => id),
          report,
        );
      if (facts.rows) compareRows(entry, fields, report);
      if (facts.upcoming)
        compare(
          fields,
          'upcoming',
          facts.upcoming.map(({ id }) => id),
          report,
        );
      if (facts.diagrams) compareDiagrams(facts.diagrams, fields, report);
      if (facts.transfer) {
        const directions = facts.transfer.map(({ from, to }) => `${from}-${to}`);
        compare(fields, 'transfer', directions, report, { mayLack: true });
      }
    }
  }
};

type List = 'results' | 'rows' | 'upcoming' | 'transfer' | 'diagrams';

function compare(
  fields: Checked<AnyText>,
  list: List,
  known: readonly string[],
  report: Report,
  options = { mayLack: false },
): void {
  compareNames(fields, [list], fields.sound[list], known, report, options);
}

function compareNames(
  fields: Checked<AnyText>,
  path: Path,
  texts: object | undefined,
  known: readonly string[],
  report: Report,
  options = { mayLack: false },
): void {
  if (texts === undefined) return;
  const list = path.join('.');
  for (const name of Object.keys(texts)) {
    if (known.includes(name)) continue;
    report('text-has-its-fact', fields.keyPlace([...path, name]), { list, name, known, ...suggestion(name, known) });
  }
  if (options.mayLack) return;
  for (const name of known) {
    if (!Object.hasOwn(texts, name)) report('fact-has-its-text', fields.place(path), { list, name });
  }
}

/** Every diagram has its words, and every name in it a label; lines and heads only where the author wants them. */
function compareDiagrams(diagrams: Diagrams, fields: Checked<AnyText>, report: Report): void {
  compare(fields, 'diagrams', Object.keys(diagrams), report);
  for (const [name, diagram] of Object.entries(diagrams)) {
    const text = fields.sound.diagrams?.[name];
    const names = labelNames(diagram);
    const path = ['diagrams', name];
    const mayLack = { mayLack: true };
    compareNames(fields, [...path, 'labels'], text?.labels, names, report);
    compareNames(fields, [...path, 'lines'], text?.lines, names, report, mayLack);
    compareNames(fields, [...path, 'heads'], text?.heads, sideCountries(diagram), report, mayLack);
  }
}

/** Rows match by name, and within a row no country has a text whose side the facts do not have. */
function compareRows(entry: DraftEntry, fields: Checked<AnyText>, report: Report): void {
  const rows = entry.facts?.sound.rows ?? [];
  compare(
    fields,
    'rows',
    rows.map(({ id }) => id),
    report,
  );
  for (const { id, sides } of rows) {
    const known = Object.keys(sides);
    for (const country of Object.keys(fields.sound.rows?.[id]?.text ?? {})) {
      if (known.includes(country)) continue;
      report('text-has-its-fact', fields.keyPlace(['rows', id, 'text', country]), {
        list: `rows.${id}.sides`,
        name: country,
        known,
      });
    }
  }
}
