import { cutsAsMend } from '../cuts-as-mend.ts';
import type { PublicationRules } from '../publication.ts';
import type { AreaSentences } from '../sentences.ts';

export const publication: AreaSentences<PublicationRules> = {
  'publication-fits': ({ language, pages, limit, cuts, enough }) => ({
    wrong: `The publication (${language}) has ${pages} pages.`,
    expected: `At most ${limit} pages are expected, as the field maxPages allows.`,
    mend: cutsAsMend(cuts, enough, {
      intro: 'shorten some entries in publication.yaml or leave them out; this loses least:',
      notEnough: 'and that is not enough yet: raise maxPages or leave out a chapter.',
      none: 'raise maxPages in publication.yaml or leave out a chapter.',
    }),
  }),
  'characters-are-printable': ({ character, code }) => ({
    wrong: `The fonts of the publication have no character “${character}” (${code}); an empty box would be printed.`,
    expected: 'Expected are Latin, Cyrillic and Greek letters, digits and common punctuation.',
    mend: 'delete the character or write a word for it. The site without the publication is built by  npm run build -- --no-print',
  }),
  'picture-can-be-printed': ({ name, message }) => ({
    wrong: `The picture ${name} cannot be prepared for print (${message}).`,
    expected: 'Expected is a picture that a browser can open.',
    mend: 'open it in a graphics program and save it again as PNG or JPEG.',
  }),
  'picture-is-sharp': ({ name, dots, width, needed }) => ({
    wrong: `The picture ${name} is printed ${width} mm wide and has only ${dots} dots to the inch for that; it will be blurred in print.`,
    expected: `At least 300 dots to the inch are expected, hence a picture at least ${needed} dots wide.`,
    mend: 'put the same picture there in a higher resolution. Site and PDF are made all the same.',
  }),
  'print-renders': ({ message }) => ({
    wrong: `This place cannot be typeset (${message}).`,
    expected: 'Expected is a text like those of the other entries.',
    mend: 'make the place simpler: part the table, leave out the picture or component. The site without the publication is built by  npm run build -- --no-print',
  }),
  'pdf-passes-preflight': ({ name, check, found }) => ({
    wrong: `The file ${name} does not pass the preflight: ${check} (${found}).`,
    expected:
      'Expected is a PDF with all its pages, the right format, the fonts of the publication embedded, colours for its purpose, language, title and links that resolve.',
    mend: 'often it is an SVG picture with fonts or colours of its own: save it as PNG and build again. Otherwise it is a fault of the program, send us the file publication/preflight.json',
  }),
  'typesetter-loads': ({ platform }) => ({
    wrong: `The typesetter (Typst) cannot be started on this computer (${platform}).`,
    expected: 'The publication is made on Linux, Windows and macOS with a usual processor.',
    mend: 'run  npm ci  again, or build the site without the publication:  npm run build -- --no-print',
  }),
};
