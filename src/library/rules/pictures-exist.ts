import { PICTURE_NAME } from '#markup/link-target.ts';
import { suggestion } from '../validate/suggestion.ts';
import type { Rule } from './rule.ts';

/** The name of a picture as it lies on disk: in NFC, percent-encoding taken off. */
const plain = (file: string): string => {
  try {
    return decodeURIComponent(file).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return file.normalize('NFC');
    throw error;
  }
};

/** Pictures that texts show lie in the entry's folder, logos of site.yaml in the content folder and with a text for those who do not see them. */
export const picturesExist: Rule = (draft, report) => {
  for (const { texts, pictures } of draft.entries) {
    const known = [...pictures.keys()];
    for (const { mentions, file } of texts.values()) {
      for (const mention of mentions) {
        if (mention.kind !== 'picture' || !PICTURE_NAME.test(mention.file) || pictures.has(plain(mention.file)))
          continue;
        const place = { file, line: mention.line, column: mention.column };
        report('picture-exists', place, { file: mention.file, known, ...suggestion(mention.file, known) });
      }
    }
  }
  const known = [...draft.pictures.keys()];
  for (const [index, { logo, logoAlt }] of (draft.site.sound.funders ?? []).entries()) {
    if (logo === undefined) continue;
    const place = draft.site.place(['funders', index, 'logo']);
    if (!draft.pictures.has(logo)) report('picture-exists', place, { file: logo, known, ...suggestion(logo, known) });
    if (!logoAlt) report('picture-has-alt-text', place, { picture: logo });
  }
};
