import { entryAddress, termAddress } from '#library/address.ts';
import type { Entry, Library } from '#library/library.ts';
import { bodyContext } from '#library/render-context.ts';
import { shownText } from '#library/views/shown-text.ts';
import type { RenderContext } from '#markup/context.ts';
import type { LanguageTag } from '#model/language.ts';
import type { PictureShop } from '../pictures/picture-shop.ts';

/**
 * What a body needs to become HTML in an edition. It is rendered in the language of the text that is shown, and its
 * links lead to pages of the edition.
 */
export const htmlContext = (library: Library, entry: Entry, edition: LanguageTag, shop: PictureShop): RenderContext =>
  bodyContext(library, entry, shownText(library, entry, edition).lang, {
    headingDepth: 2,
    link: (target) => entryAddress(library, target, edition),
    term: (id) => termAddress(library, id, edition),
    source: (_id, number) => `#source-${number}`,
    picture(owner, file) {
      const picture = owner.pictures.get(file);
      return picture && shop.order(picture);
    },
  });
