import { anchorExists } from './anchor-exists.ts';
import { wordIsNotAvoided } from './avoided-words.ts';
import { chapterHoldsEntry } from './chapter-holds-entry.ts';
import { claimFits } from './claim-fits.ts';
import { textHasNoControlCharacters } from './control-characters.ts';
import { coordinatesFit } from './coordinates-fit.ts';
import { countriesAreConfigured } from './countries.ts';
import { countriesExist } from './countries-exist.ts';
import { dateNamesItsSource } from './date-names-its-source.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { diagramsFit } from './diagrams-fit.ts';
import { entryExists } from './entry-exists.ts';
import { headingLevelsFollow } from './heading-levels-follow.ts';
import { interfaceStringsFit } from './interface-strings.ts';
import { languagesExist } from './languages-exist.ts';
import { lettersAreOfOneScript } from './letters-are-of-one-script.ts';
import { localizedTextsAreComplete } from './localized-texts.ts';
import { moneyFits } from './money-fits.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { namesCanBeKept } from './names-can-be-kept.ts';
import { picturesExist } from './pictures-exist.ts';
import { recordsMatch } from './records-match.ts';
import type { Rule } from './rule.ts';
import { slugIsUnique } from './slug-is-unique.ts';
import { sourceExists } from './source-exists.ts';
import { termExists } from './term-exists.ts';
import { thousandsStandTogether } from './thousands-stand-together.ts';
import { translationExists } from './translation-exists.ts';
import { typographyIsRight } from './typography.ts';
import { vocabularyTermExists } from './vocabulary-term-exists.ts';

/** All rules that look at more than one field. */
export const RULES: readonly Rule[] = [
  entryExists,
  chapterHoldsEntry,
  sourceExists,
  termExists,
  vocabularyTermExists,
  translationExists,
  recordsMatch,
  countriesExist,
  countriesAreConfigured,
  languagesExist,
  coordinatesFit,
  localizedTextsAreComplete,
  picturesExist,
  diagramsFit,
  anchorExists,
  headingLevelsFollow,
  slugIsUnique,
  namesAreUnique,
  namesCanBeKept,
  datesAreInOrder,
  dateNamesItsSource,
  thousandsStandTogether,
  moneyFits,
  claimFits,
  interfaceStringsFit,
  textHasNoControlCharacters,
  lettersAreOfOneScript,
  typographyIsRight,
  wordIsNotAvoided,
];
