import { entryAddress, publicAddress, wordingOf } from '#library/address.ts';
import { findEntry } from '#library/find-entry.ts';
import type { Entry, Library } from '#library/library.ts';
import { headView } from '#library/views/head-view.ts';
import { localized } from '#library/views/localized.ts';
import { COLLECTIONS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { EditionFiles } from '../compiler.ts';
import { bodyPath, dataPath } from '../edition-path.ts';
import { keyOf, type Outline } from '../outline.ts';
import { type Logos, printedEdition } from '../printed-edition.ts';
import type { Reach } from '../printed-entry.ts';

/** Sizes of a handout: those of A5 times 1.1, or a little less where that saves a sheet. */
export type Size = 'usual' | 'tight';
const SCALES: Readonly<Record<Size, number>> = { usual: 1.1, tight: 1.06 };
/** Millimetres of white left and right, room for the holes of a folder, and below. */
const MARGIN = 25;
const FOOT = 23;

/** On paper that leaves the book references lead to the web. */
export const onTheWeb =
  (library: Library, lang: LanguageTag): Reach =>
  (key) => {
    const [scheme, id = ''] = key.split(':');
    const collection = COLLECTIONS.find((name) => name === scheme);
    const entry = collection && findEntry(library, collection, id);
    return entry && publicAddress(library, entryAddress(library, entry, lang));
  };

/** The file that is the same for all handouts of a language. */
export function sheetFile(
  library: Library,
  outline: Outline,
  lang: LanguageTag,
  logos: Logos,
  size: Size,
): EditionFiles {
  const { licence } = library.site.imprint;
  const edition = {
    ...printedEdition(library, outline, lang, logos),
    bleed: 0,
    licence: licence ?? null,
    sheet: { scale: SCALES[size], margin: MARGIN, foot: FOOT },
  };
  return new Map([['/edition.json', JSON.stringify(edition)]]);
}

/** How a handout is set. */
export interface HandoutSetting {
  /** Pieces of the text, from its beginning, that are thought of at all; `null` for the whole text. */
  most: number | null;
  /** Lines by which all of it together is too long for two sides; as much is left out. */
  surplus: number;
  /** Number of parts that go to the second sheet whatever room the first one has. */
  tail: number;
}

/** All that an entry holds. */
export const WHOLE: HandoutSetting = { most: null, surplus: 0, tail: 0 };

/** Title of the PDF of an entry. */
export function handoutTitle(library: Library, outline: Outline, entry: Entry, lang: LanguageTag): string {
  const project = localized(library, outline.publication.title, lang);
  return [headView(library, entry, lang).title, project].filter(Boolean).join('. ');
}

/** What differs from one handout to the next beside data and body of the entry (`/handout.json`). */
export const handoutFile = (
  library: Library,
  outline: Outline,
  entry: Entry,
  lang: LanguageTag,
  setting: HandoutSetting,
): EditionFiles =>
  new Map([
    [
      '/handout.json',
      JSON.stringify({
        title: handoutTitle(library, outline, entry, lang),
        kind: wordingOf(library, lang).t(`kinds.${entry.collection}`),
        data: dataPath(entry),
        body: bodyPath(entry),
        key: keyOf(entry),
        ...setting,
      }),
    ],
  ]);
