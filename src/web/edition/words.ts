import { type Wording, wording } from '#i18n/wording.ts';
import type { Edition } from './edition.ts';

const made = new WeakMap<Edition, Wording>();

/** The wording of an edition, with the project's own strings laid over it. */
export function words(edition: Edition): Wording {
  let found = made.get(edition);
  if (!found) {
    found = wording(edition.lang, edition.ui);
    made.set(edition, found);
  }
  return found;
}
