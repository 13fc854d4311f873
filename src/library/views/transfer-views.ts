import type { Wording } from '#i18n/wording.ts';
import type { CountryCode } from '#model/country.ts';
import { TRANSFER_DIMENSIONS } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { judgement, label } from './label.ts';
import { shownText } from './shown-text.ts';
import type { TransferView } from './view.ts';

/** “z Česka do Německa”; “CZ → DK” where the language has no case forms for one of the countries. */
export function directionLabel(words: Wording, from: CountryCode, to: CountryCode): string {
  const start = words.find(`country.${from}.from`);
  const end = words.find(`country.${to}.to`);
  return words.tidy(start && end ? `${start} ${end}` : `${from} → ${to}`);
}

/** Whether a case can be carried over the border: one item a direction, all dimensions, each with its note. */
export function transferViews(library: Library, entry: Entry<'case'>, lang: LanguageTag): readonly TransferView[] {
  const text = shownText(library, entry, lang);
  const words = wordingOf(library, lang);
  const say = wordingOf(library, text.lang).tidy;
  return entry.facts.transfer.map((verdict) => {
    const { from, to } = verdict;
    const notes = text.fields.transfer[`${from}-${to}`] ?? {};
    return {
      from,
      to,
      label: directionLabel(words, from, to),
      dimensions: TRANSFER_DIMENSIONS.map((dimension) => {
        const note = notes[dimension];
        return {
          dimension,
          label: label(library, 'transferDimensions', dimension, lang),
          verdict: judgement(library, 'transfers', verdict[dimension], lang),
          ...(note === undefined ? {} : { note: say(note) }),
        };
      }),
    };
  });
}
