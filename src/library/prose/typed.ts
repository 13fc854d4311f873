import { OBJECT } from '#i18n/typography/slip.ts';

/**
 * An interface string without what it asks to be typed, which stands between two spaces on either side. Every sign of
 * it becomes an `OBJECT`, so that places stay.
 */
export const withoutTyped = (text: string): string =>
  text.replace(/ {2}\S.*?(?: {2}|$)/g, (typed) => OBJECT.repeat(typed.length));
