import type { Wording } from '#i18n/wording.ts';
import type { Amount } from '#model/money.ts';
import type { FactValue } from './view.ts';

/** Two sources name different sums for the same thing. */
const disagree = (amounts: readonly Amount[]): boolean =>
  amounts.some((one) =>
    amounts.some(
      (other) =>
        one.kind === other.kind &&
        one.per === other.per &&
        one.currency === other.currency &&
        one.asOf === other.asOf &&
        one.source !== other.source &&
        one.value !== other.value,
    ),
  );

function amountText(amount: Amount, words: Wording): string {
  const sum = words.money(amount.value, amount.currency);
  const per = { total: '', year: ` ${words.t('amount.perYear')}`, month: ` ${words.t('amount.perMonth')}` }[amount.per];
  const date = amount.asOf ? ` (${words.date(amount.asOf)})` : '';
  return `${sum}${per}, ${words.t(`amount.${amount.kind}`)}${date}`;
}

/** The sums of an entry side by side, each with what it means and its source; a remark when sources disagree. */
export const amountValues = (
  amounts: readonly Amount[],
  numbers: ReadonlyMap<string, number>,
  words: Wording,
): readonly FactValue[] => [
  ...amounts.map((amount): FactValue => {
    const source = numbers.get(amount.source);
    return { text: amountText(amount, words), ...(source === undefined ? {} : { source }) };
  }),
  ...(disagree(amounts) ? [{ text: words.t('amount.conflict'), note: true }] : []),
];
