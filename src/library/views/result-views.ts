import type { Wording } from '#i18n/wording.ts';
import type { Result } from '#model/case.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import type { Entry, Library } from '../library.ts';
import { shownText } from './shown-text.ts';
import { sourceNumbers } from './source-views.ts';
import type { ResultView } from './view.ts';

/** Unit behind the number, which stands apart from it in large type. */
function unitOf(result: Result, words: Wording): string | undefined {
  if (result.unit === 'percent') return '%';
  if (result.unit === 'count' || !result.currency) return undefined;
  return words.find(`currency.${result.currency}`) ?? result.currency;
}

/** The figures that a case reached, in the order of its facts. A figure that the text does not name is left out. */
export function resultViews(library: Library, entry: Entry<'case'>, lang: LanguageTag): readonly ResultView[] {
  const text = shownText(library, entry, lang);
  const words = wordingOf(library, lang);
  const say = wordingOf(library, text.lang).tidy;
  const numbers = sourceNumbers(entry);
  return entry.facts.results.flatMap((result): ResultView[] => {
    const named = text.fields.results[result.id];
    if (!named) return [];
    const unit = unitOf(result, words);
    const source = numbers.get(result.source);
    return [
      {
        number: words.number(result.value),
        ...(result.approximate ? { prefix: words.t('result.approximate') } : {}),
        ...(unit ? { unit } : {}),
        label: say(named.label),
        ...(named.note ? { note: say(named.note) } : {}),
        ...(result.target
          ? {
              target: {
                text: words.t('result.target', { target: words.number(result.target) }),
                share: Math.min(1, Math.max(0, result.value / result.target)),
              },
            }
          : {}),
        asOf: words.date(result.asOf),
        ...(source === undefined ? {} : { source }),
      },
    ];
  });
}
