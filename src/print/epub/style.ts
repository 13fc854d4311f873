import { BANKS, COLOURS, type ColourToken } from '#model/tokens.ts';

/**
 * Paper and ink are the reader's: the device or its owner chooses them, and sizes and fonts too. Ours are lines, the
 * colours of the countries in drawings and beside tables, and the order of sizes.
 */
const SHAPES = `
body { overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-align: left; hyphens: none; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.6em; margin: 0 0 0.6em; }
h2 { font-size: 1.2em; margin: 1.6em 0 0.5em; }
h3 { font-size: 1em; margin: 1.2em 0 0.3em; }
h4 { font-size: 1em; font-style: italic; margin: 1em 0 0.3em; }
p, dd, li { line-height: 1.5; }
p { margin: 0 0 0.7em; }
a { color: inherit; text-decoration: underline; }
a.term { text-decoration-style: dotted; }
ul, ol { margin: 0 0 0.7em; padding-left: 1.5em; }
li { margin-bottom: 0.25em; }
nav ol { list-style: none; padding-left: 1em; }
dl { margin: 0 0 0.7em; }
dt { font-weight: bold; margin-top: 0.5em; }
dd { margin: 0 0 0 1em; }
sup { font-size: 0.75em; line-height: 0; }
sup + sup::before { content: ', '; }
img { max-width: 100%; height: auto; }
figure { margin: 1.2em 0; page-break-inside: avoid; break-inside: avoid; }
figcaption, .meta, .kicker { font-size: 0.85em; }
blockquote { margin: 1em 0; padding-left: 0.8em; border-left: 3px solid; font-style: italic; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }
th, td { text-align: left; vertical-align: top; padding: 0.4em 0.5em 0.4em 0; hyphens: auto; overflow-wrap: break-word; }
thead th { border-bottom: 2px solid; }
tbody { border-bottom: 1px solid; }
.align-right { text-align: right; }
.align-center { text-align: center; }
.comparison { table-layout: fixed; }
.lede { font-size: 1.1em; }
.signs { font-weight: bold; }
.notice, .note { border-top: 1px solid; border-bottom: 1px solid; padding: 0.5em 0; margin: 0 0 0.7em; }
.note-title, .step-title, .side-country { font-weight: bold; margin-bottom: 0.2em; }
.number { font-size: 1.5em; }
.fig b, .fig .n, .fig .meta, .diagram-note, .contact .line, .contact .ver, figcaption b { display: block; }
.fig { margin: 0 0 1em; }
.fig .n { font-size: 1.5em; font-weight: bold; }
.fig .of { display: none; }
.contact { font-style: normal; }
.side, .country { border-left: 3px solid; padding-left: 0.8em; margin: 0 0 1em; }
.logo img { background: #ffffff; max-height: 4em; width: auto; }
.footnotes ol { list-style: lower-alpha; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-height: 100vh; }
.diagram svg { display: block; width: 100%; max-width: 24em; height: auto; overflow: visible; font-family: sans-serif; }
.diagram path { fill: none; }
.diagram text, .diagram .f-ink, .diagram .f-soft { fill: currentColor; }
.diagram .s-ink, .diagram .s-soft { stroke: currentColor; }
`.trimStart();

const colours = (theme: keyof Omit<ColourToken, 'cmyk'>): string =>
  [
    ...BANKS.flatMap(({ colour }, place) => [
      `.diagram rect.f-bank-${place}, .diagram circle.f-bank-${place} { fill: ${colour[theme]}; }`,
      `.diagram .s-bank-${place} { stroke: ${colour[theme]}; }`,
      `[data-bank="${place + 1}"], .bank-${place} { border-color: ${colour[theme]}; }`,
    ]),
    `tbody, .notice, .note { border-color: ${COLOURS.edge[theme]}; }`,
  ].join('\n');

/** The style sheet of a book, from the tokens of the design, for light and for dark screens. */
export const bookStyle = (): string =>
  `${SHAPES}${colours('light')}\n@media (prefers-color-scheme: dark) {\n${colours('dark')}\n}\n`;
