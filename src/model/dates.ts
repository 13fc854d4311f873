import { z } from 'zod';

const FULL = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

const isRealDay = (value: string): boolean => {
  const match = FULL.exec(value);
  if (!match) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A calendar day, `2026-11-22` (ISO 8601), that exists. */
export const Day = z.string().regex(FULL).refine(isRealDay).describe('Day as year-month-day, for example 2026-11-22.');

/** A year, a month or a day as far as the source knows it: `2021`, `2021-10`, `2021-10-01`. */
export const PartialDate = z
  .string()
  .regex(/^[1-9]\d{3}(-(0[1-9]|1[0-2])(-\d{2})?)?$/)
  .refine(isRealDay)
  .describe('Date as exact as the source gives it: 2021, 2021-10 or 2021-10-01.');

/** From–to; an open end means that it still runs or that the end is not known. */
export const Period = z.strictObject({
  from: PartialDate.describe('When it began.'),
  to: PartialDate.optional().describe('When it ended; leave out while it runs or if no source says.'),
});
export type Period = z.infer<typeof Period>;
