import { BANKS, COLOURS } from '#model/tokens.ts';
import { fontFaces } from './font-faces.ts';

/** Millimetres of the page and of the text on it, as in the templates of the brochure. */
const FORMATS = {
  A5: { size: '148mm 210mm', top: 18, bottom: 20, inner: 15, outer: 36, point: 1 },
  A4: { size: '210mm 297mm', top: 21.6, bottom: 31, inner: 28, outer: 52.4, point: 1.2 },
} as const;

/**
 * The style sheet of the brochure's pages for typesetters that read CSS: the same page, the same measure of the text, the
 * same faces and sizes, hyphens, running heads, folios and page references.
 */
export function pageStyle(format: keyof typeof FORMATS): string {
  const { size, top, bottom, inner, outer, point } = FORMATS[format];
  const pt = (value: number): string => `${Number((value * point).toFixed(2))}pt`;
  const small = `font: 400 ${pt(8.2)}/${pt(10.6)} 'Source Sans 3'; text-align: left;`;
  const head = `font: 400 ${pt(8)} 'Source Sans 3'; color: ${COLOURS.soft.light};`;
  return `${fontFaces()}
@page { size: ${size}; margin: ${top}mm ${outer}mm ${bottom}mm ${inner}mm; }
@page :left {
  margin-left: ${outer}mm; margin-right: ${inner}mm;
  @top-left { content: string(chapter); ${head} }
  @bottom-left { content: counter(page); ${head} }
}
@page :right {
  @top-right { content: string(entry); ${head} }
  @bottom-right { content: counter(page); ${head} }
}
@page wide { margin-left: ${inner}mm; margin-right: ${inner}mm; }
html { font: 400 ${pt(9.2)}/${pt(12.5)} 'Source Serif 4', 'Source Sans 3'; font-variant-numeric: oldstyle-nums; }
body { margin: 0; text-align: justify; hyphens: auto; color: #000; orphans: 2; widows: 2; overflow-wrap: break-word; }
h1, h2, h3, h4 { hyphens: manual; text-align: left; break-after: avoid; font-weight: 600; margin: ${pt(12.5)} 0 0; }
h1 { font-size: ${pt(22)}; line-height: ${pt(25)}; }
h2 { font-size: ${pt(13.6)}; line-height: ${pt(18.75)}; }
h3, h4, section section h2 { margin-top: ${pt(5)}; }
h3, h4, .entry h2, .summary section h2, .imprint h1, .contents h2, .list h2 { font: 600 ${pt(8.6)}/${pt(12.5)} 'Source Sans 3'; }
.chapter { break-before: page; }
.chapter > h1 { string-set: chapter content(text), entry content(text); }
.entry > h1, .entry header h1, .summary > h2 { font: 600 ${pt(18.5)}/${pt(25)} 'Source Serif 4'; string-set: entry content(text); }
.summary > h2 { font-size: ${pt(13.6)}; line-height: ${pt(18.75)}; }
p { margin: 0; }
p + p { text-indent: 1.1em; }
ul, ol { margin: 0; padding-left: 1.1em; text-align: left; }
dl { margin: 0; ${small} }
dt { font-weight: 600; }
dd { margin: 0 0 0 8mm; }
a { color: inherit; text-decoration: none; }
sup { font-size: .7em; line-height: 0; }
sup + sup::before { content: ', '; }
img, svg { max-width: 100%; height: auto; }
.diagram svg { display: block; width: 70mm; }
figcaption b, .diagram-note { display: block; }
figure { margin: ${pt(12.5)} 0; break-inside: avoid; ${small} }
blockquote { margin: ${pt(6)} 0; padding-left: 3mm; border-left: .7pt solid; font-style: italic; }
table { border-collapse: collapse; width: 100%; ${small} }
th, td { vertical-align: top; padding: 1mm 2mm 1mm 0; text-align: left; }
tr { break-inside: avoid; }
thead th, tbody { border-bottom: .5pt solid ${COLOURS.edge.light}; }
.kicker, .meta, .signs { ${small} text-indent: 0; }
.lede { font-size: ${pt(10.4)}; line-height: ${pt(13.5)}; }
.note, .notice { border-top: .5pt solid; border-bottom: .5pt solid; padding: 1mm 0; ${small} }
.contents, #chapter-glossary, #chapter-register { page: wide; }
.entry li[id*='--source-'], .web li, .elsewhere li { ${small} }
dl.facts, .contents, .web { columns: 2; column-gap: 6mm; }
.contents h1 { column-span: all; }
.contents, .columns section { ${small} }
.columns { columns: 2; column-gap: 7mm; ${small} }
.term { break-inside: avoid; margin-bottom: 1.3mm; }
.term p { text-indent: 0; }
.contents ul { list-style: none; padding: 0; }
.contents a::after, .paged::after { content: ' ' target-counter(attr(href), page); font-weight: 600; }
.cover, .imprint, .contents, .web, .back { break-before: page; }
.logo img { max-height: 13mm; width: auto; }
.vh { display: none; }
${BANKS.map(
  ({ colour }, place) => `.bank-${place} { border-left: 1pt solid ${colour.light}; padding-left: 2mm; }`,
).join('\n')}
`;
}
