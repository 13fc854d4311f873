import { z } from 'zod';
import { InterfaceStrings } from '#model/interface-strings.ts';
import { bare, schemaAt } from '../validate/schema-at.ts';
import { fieldFiles, leaves } from './field-files.ts';
import type { Rule } from './rule.ts';

/** The one name under which an object keeps nothing; what stands there would be lost without a word. */
const UNNAMEABLE = '__proto__';

/** Where names are free, none is such that nothing can be kept under it; elsewhere it is no field of the model. */
export const namesCanBeKept: Rule = (draft, report) => {
  const sources = new Map(draft.texts.map(({ file, text }) => [file, text]));
  for (const { fields, schema } of fieldFiles(draft)) {
    // Keys of the interface are a closed list of their own.
    if (schema === InterfaceStrings || !sources.get(fields.file)?.includes(UNNAMEABLE)) continue;
    const told = new Set<string>();
    for (const { path } of leaves(fields.value)) {
      const at = path.indexOf(UNNAMEABLE);
      const around = at < 0 ? undefined : schemaAt(schema, path.slice(0, at));
      const named = path.slice(0, at + 1);
      if (!around || !(bare(around) instanceof z.ZodRecord) || told.has(named.join('.'))) continue;
      told.add(named.join('.'));
      const field = named.join('.');
      report('name-has-the-form', fields.keyPlace(named), { field, about: '', name: UNNAMEABLE, form: 'identifier' });
    }
  }
};
