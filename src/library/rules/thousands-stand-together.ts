import { schemaAt } from '../validate/schema-at.ts';
import { fieldFiles, leaves } from './field-files.ts';
import type { Rule } from './rule.ts';

/** A number with three decimals of which the last says nothing: so people write thousands. */
const GROUPED = /^-?[1-9]\d{0,2}\.\d\d0$/;
const SOMEWHERE = /(?<![\w.])-?[1-9]\d{0,2}\.\d\d0(?![\w.])/;

/** Nobody writes `37.000` for 37. Where a thousand times as much cannot be meant, as in coordinates, it is left alone. */
export const thousandsStandTogether: Rule = (draft, report) => {
  const sources = new Map(draft.texts.map(({ file, text }) => [file, text]));
  for (const { fields, schema } of fieldFiles(draft)) {
    if (!SOMEWHERE.test(sources.get(fields.file) ?? '')) continue;
    for (const { path, value } of leaves(fields.value)) {
      const typed = typeof value === 'number' ? fields.typed(path, value) : undefined;
      if (typeof value !== 'number' || typed === undefined || !GROUPED.test(typed)) continue;
      const thousands = Number(typed.replace('.', ''));
      if (!schemaAt(schema, path)?.safeParse(thousands).success) continue;
      const field = path.join('.');
      report('thousands-stand-together', fields.place(path), { field, typed, read: value, thousands });
    }
  }
};
