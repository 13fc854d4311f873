import type { Wording } from '#i18n/wording.ts';

/** The size of a file in words: kilobytes up to a megabyte, from there megabytes with one decimal. */
export const fileSize = (w: Wording, bytes: number): string =>
  bytes < 1_000_000
    ? w.t('units.kB', { size: w.number(Math.max(1, Math.round(bytes / 1000))) })
    : w.t('units.MB', { size: w.number(Math.round(bytes / 100_000) / 10) });
