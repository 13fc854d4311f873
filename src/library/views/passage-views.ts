import type { StringKey } from '#i18n/strings/strings.ts';
import type { LanguageTag } from '#model/language.ts';
import { wordingOf } from '../address.ts';
import { isOf } from '../is-of.ts';
import type { Entry, Library } from '../library.ts';
import { shownText } from './shown-text.ts';
import type { EntryView, PassageView, PointsView } from './view.ts';

/** The single texts of an entry under their labels: goal, difference, what stays when the money ends. */
export function passageViews(library: Library, entry: Entry, lang: LanguageTag): readonly PassageView[] {
  const words = wordingOf(library, lang);
  const { tidy } = wordingOf(library, shownText(library, entry, lang).lang);
  const passage = (field: string, key: StringKey, text: string | undefined): PassageView[] =>
    text === undefined ? [] : [{ field, label: words.t(key), text: tidy(text) }];

  if (isOf(entry, 'method')) return passage('goal', 'passage.goal', shownText(library, entry, lang).fields.goal);
  if (isOf(entry, 'funding')) {
    const { whoApplies, sustainability } = shownText(library, entry, lang).fields;
    return [
      ...passage('whoApplies', 'passage.whoApplies', whoApplies),
      ...passage('sustainability', 'passage.sustainability', sustainability),
    ];
  }
  if (isOf(entry, 'legislation')) {
    const { question, difference, crossBorder, disclaimer } = shownText(library, entry, lang).fields;
    return [
      ...passage('question', 'passage.question', question),
      ...passage('difference', 'passage.difference', difference),
      ...passage('crossBorder', 'passage.crossBorder', crossBorder),
      ...passage('disclaimer', 'passage.disclaimer', disclaimer ?? words.t('legislation.disclaimer')),
    ];
  }
  return [];
}

/** The lists of points of an entry under their labels, in reading order; empty lists are left out. */
export function pointsViews(library: Library, entry: Entry, lang: LanguageTag): readonly PointsView[] {
  const words = wordingOf(library, lang);
  const { tidy } = wordingOf(library, shownText(library, entry, lang).lang);
  const points = (field: string, key: StringKey, items: readonly string[]): PointsView[] =>
    items.length === 0 ? [] : [{ field, label: words.t(key), items: items.map(tidy) }];

  if (isOf(entry, 'case')) {
    const { successFactors, limits } = shownText(library, entry, lang).fields;
    return [
      ...points('successFactors', 'points.successFactors', successFactors),
      ...points('limits', 'points.limits', limits),
    ];
  }
  if (isOf(entry, 'method')) {
    const { suitableFor, notSuitableFor, materials, risks, variants } = shownText(library, entry, lang).fields;
    return [
      ...points('suitableFor', 'points.suitableFor', suitableFor),
      ...points('notSuitableFor', 'points.notSuitableFor', notSuitableFor),
      ...points('materials', 'points.materials', materials),
      ...points('risks', 'points.risks', risks),
      ...points('variants', 'points.variants', variants),
    ];
  }
  if (isOf(entry, 'funding')) {
    const { eligible, notEligible, pros, cons } = shownText(library, entry, lang).fields;
    return [
      ...points('eligible', 'points.eligible', eligible),
      ...points('notEligible', 'points.notEligible', notEligible),
      ...points('pros', 'points.pros', pros),
      ...points('cons', 'points.cons', cons),
    ];
  }
  return [];
}

/** The steps of a method or of an application for money, in their order. */
export function stepViews(library: Library, entry: Entry, lang: LanguageTag): EntryView['steps'] {
  if (!isOf(entry, 'method') && !isOf(entry, 'funding')) return [];
  const text = shownText<'method' | 'funding'>(library, entry, lang);
  const { tidy } = wordingOf(library, text.lang);
  return text.fields.steps.map((step) => ({ title: tidy(step.title), text: tidy(step.text) }));
}
