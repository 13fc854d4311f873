import { fieldName, lineOf } from '../phrases.ts';
import type { SenseRules } from '../sense.ts';
import type { AreaSentences } from '../sentences.ts';

export const sense: AreaSentences<SenseRules> = {
  'dates-are-in-order': ({ first, firstValue, second, secondValue }) => ({
    wrong: `“${fieldName(second)}” (${secondValue}) comes before “${fieldName(first)}” (${firstValue}).`,
    expected: 'Expected is the later date in the later field.',
    mend: 'Correct one of the two dates.',
  }),
  'date-has-come': ({ field, value }) => ({
    wrong: `The date in “${fieldName(field)}” (${value}) lies in the future.`,
    expected: 'Expected is a day that has come.',
    mend: 'Correct the date.',
  }),
  'date-names-its-source': ({ field }) => ({
    wrong: `Nothing says where the date in “${fieldName(field)}” comes from.`,
    expected: 'Expected is a source, because the entry has several.',
    mend: 'Add one of its sources there, for example  source: annual-report',
  }),
  'review-is-current': ({ due }) => ({
    wrong: `The entry was to be checked again by ${due}.`,
    expected: 'Expected is an entry whose check is not overdue.',
    mend: 'Check the entry, then change “reviewedOn” and “reviewDue”.',
  }),
  'figure-names-its-currency': ({ field }) => ({
    wrong: 'The figure is a sum of money, but its currency is missing.',
    expected: `Expected is the currency in “${fieldName(field)}”.`,
    mend: 'Add for example  currency: EUR',
  }),
  'currency-stands-with-money': ({ unit }) => ({
    wrong: `The figure has a currency, but its unit is “${unit}”.`,
    expected: 'Expected is a currency only with sums of money.',
    mend: 'Write  unit: currency  or delete the currency.',
  }),
  'currency-exists': ({ currency }) => ({
    wrong: `There is no currency “${currency}”.`,
    expected: 'Expected is a currency that exists, for example CZK or EUR.',
    mend: 'Correct the three letters.',
  }),
  'shares-fit': ({ sum }) => ({
    wrong: `The share that is paid and the applicant’s own share make ${sum} % together.`,
    expected: 'Expected are at most 100 %.',
    mend: 'Check both shares in the source.',
  }),
  'minimum-is-below-maximum': ({ minimum, maximum }) => ({
    wrong: `The smallest sum (${minimum}) is larger than the largest (${maximum}).`,
    expected: 'Expected is the smaller sum in “minimum”.',
    mend: 'Swap the two or correct them.',
  }),
  'plan-has-no-results': () => ({
    wrong: 'The case is planned, but it has results.',
    expected: 'Expected are no results: a plan is not a result.',
    mend: 'Write  claim: reported  if the source reports results, or move the planned figures to “target”.',
  }),
  'claim-fits-evidence': ({ claim, evidence }) => ({
    wrong: `The claim “${claim}” and the evidence “${evidence}” contradict each other.`,
    expected: 'Expected: planned goes with E0; E3 and E4 need an evaluation, and an evaluation gives at least E3.',
    mend: 'Correct “claim” or “evidence” after the source.',
  }),
  'direction-crosses-a-border': ({ country }) => ({
    wrong: `The direction leads from “${country}” to “${country}”.`,
    expected: 'Expected are two different countries.',
    mend: 'Correct “from” or “to”.',
  }),
  'coordinates-fit-the-country': ({ field, lat, lon, countries, swapped }) => ({
    wrong: `The place in “${fieldName(field)}” (latitude ${lat}, longitude ${lon}) lies far from ${countries.join(', ')}.`,
    expected: 'Expected is a place in the country that is named with it, or near its border.',
    mend:
      swapped === 'yes'
        ? `Are the two swapped? Write the latitude ${lon} and the longitude ${lat}.`
        : 'Check the latitude, the longitude and the country.',
  }),
  'heading-levels-follow': ({ text, depth, highest }) => ({
    wrong: `The heading “${text}” is on level ${depth}, which skips a level.`,
    expected: `Expected is at most level ${highest} here; a text begins with ##.`,
    mend: `Write  ${'#'.repeat(highest)} ${text}`,
  }),
  'thousands-stand-together': ({ field, typed, read, thousands }) => ({
    wrong: `The field “${fieldName(field)}” has the value ${typed}, which is read as ${read}.`,
    expected: 'Expected is a number without signs between the thousands; the point stands before decimals.',
    mend: `Write  ${lineOf(field, String(thousands))}  or, if ${read} is meant,  ${lineOf(field, String(read))}`,
  }),
};
