import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from './dates.ts';

/** No-break spaces as `_`, so that they are seen. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_');

describe('formatDate', () => {
  test.each([
    ['cs', '2020-04-01', '1._4._2020'],
    ['cs', '2021-04', 'duben_2021'],
    ['cs', '2021', '2021'],
    ['de', '2026-11-22', '22._11._2026'],
    ['de', '2021-04', 'April_2021'],
    ['en', '2020-04-01', '1_April_2020'],
    ['en', '2021-04', 'April_2021'],
    ['sk', '2020-04-01', '1._4._2020'],
    ['sk', '2021-04', 'apríl_2021'],
    ['bg', '2020-04-01', '1_април_2020_г.'],
    ['bg', '2021-04', 'април_2021_г.'],
    ['pl', '2020-04-01', '1_kwietnia_2020'],
    ['pl', '2021-04', 'kwiecień_2021'],
    ['cs', 'kdysi', 'kdysi'],
    ['cs', '2021-13-45', '2021-13-45'],
  ])('%s: %s is %s', (lang, value, expected) => {
    expect(seen(formatDate(value, lang))).toBe(expected);
  });
});

describe('formatPeriod', () => {
  test.each([
    ['cs', { from: '2020-04-01', to: '2022-12-31' }, 'od {date}', '1._4._2020_– 31._12._2022'],
    ['cs', { from: '2019', to: '2022' }, 'od {date}', '2019–2022'],
    ['bg', { from: '2012', to: '2013' }, 'от {date}', '2012–2013_г.'],
    ['cs', { from: '2012-12', to: '2013-12' }, 'od {date}', 'prosinec_2012_– prosinec_2013'],
    ['cs', { from: '2021', to: '2021' }, 'od {date}', '2021'],
    ['cs', { from: '2021-04' }, 'od {date}', 'od_dubna_2021'],
    ['cs', { from: '2000' }, 'od {date}', 'od_2000'],
    ['de', { from: '2020-10' }, 'seit {date}', 'seit_Oktober_2020'],
    ['sk', { from: '2021-04' }, 'od {date}', 'od_apríla_2021'],
    ['pl', { from: '2021-04' }, 'od {date}', 'od_kwietnia_2021'],
    ['bg', { from: '2021-04' }, 'от {date}', 'от_април_2021_г.'],
    ['en', { from: '2021-04-01' }, 'since {date}', 'since_1_April_2021'],
  ])('%s: %o', (lang, period, template, expected) => {
    expect(seen(formatPeriod(period, lang, template))).toBe(expected);
  });
});
