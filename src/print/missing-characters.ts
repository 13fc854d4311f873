import { characterCode } from '#i18n/character-code.ts';
import type { Library } from '#library/library.ts';
import type { Issue } from '#model/issue.ts';
import { characterPlaces } from './character-places.ts';
import type { Edition } from './edition-files.ts';
import { finding } from './faults.ts';
import { unprintable } from './glyphs.ts';

/** One finding for each character that our fonts do not have and each file that holds it. */
export function missingCharacters(library: Library, edition: Edition): Issue[] {
  return unprintable([...edition.files.values()].join('\n')).flatMap((character) => {
    const places = characterPlaces(library, character, edition.lang);
    const params = { character, code: characterCode(character) };
    return places.length === 0
      ? [finding(library, 'characters-are-printable', params)]
      : places.map((place) => finding(library, 'characters-are-printable', params, place));
  });
}
