import type { Path } from '../parse/yaml-file.ts';
import type { Rule } from './rule.ts';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Figures name the unit in which they are counted, currencies exist, limits and shares do not contradict each other. */
export const moneyFits: Rule = (draft, report) => {
  for (const { facts } of draft.entries) {
    if (!facts) continue;
    const { results, amounts, minimum, maximum, rate, ownShare } = facts.sound;
    for (const [name, diagram] of Object.entries(facts.sound.diagrams ?? {})) {
      if (diagram.kind !== 'bars') continue;
      const { unit, currency } = diagram;
      const path = ['diagrams', name];
      const field = `diagrams.${name}.currency`;
      if (unit === 'currency' && currency === undefined)
        report('figure-names-its-currency', facts.place([...path, 'unit']), { field });
      if (unit !== 'currency' && currency !== undefined)
        report('currency-stands-with-money', facts.place([...path, 'currency']), { field, unit });
      if (currency !== undefined && !CURRENCIES.has(currency))
        report('currency-exists', facts.place([...path, 'currency']), { currency });
    }
    const exists = (currency: string | undefined, ...path: Path): void => {
      if (currency !== undefined && !CURRENCIES.has(currency))
        report('currency-exists', facts.place([...path, 'currency']), { currency });
    };
    for (const [index, { unit, currency }] of (results ?? []).entries()) {
      const field = `results.${index}.currency`;
      if (unit === 'currency' && currency === undefined)
        report('figure-names-its-currency', facts.place(['results', index, 'unit']), { field });
      if (unit !== 'currency' && currency !== undefined) {
        report('currency-stands-with-money', facts.place(['results', index, 'currency']), { field, unit });
      }
      exists(currency, 'results', index);
    }
    for (const [index, { currency }] of (amounts ?? []).entries()) exists(currency, 'amounts', index);
    exists(minimum?.currency, 'minimum');
    exists(maximum?.currency, 'maximum');
    if (minimum && maximum && minimum.currency === maximum.currency && minimum.value > maximum.value) {
      report('minimum-is-below-maximum', facts.place(['maximum', 'value']), {
        minimum: minimum.value,
        maximum: maximum.value,
      });
    }
    const sum = (rate?.percent ?? 0) + (ownShare?.percent ?? 0);
    if (rate && ownShare && sum > 100) report('shares-fit', facts.place(['ownShare', 'percent']), { sum });
  }
};
