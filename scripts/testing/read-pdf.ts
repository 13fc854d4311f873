import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What tests and measurements want to know of a PDF. */
export interface ReadPdf {
  pages: number;
  title: string | undefined;
  /** Language of the document as it says itself. */
  language: string | undefined;
  tagged: boolean;
  /** Text of all pages, hyphens at line ends taken out, every run of white space one space. */
  text: string;
  /** How many words are parted at the end of a line, with those that have a hyphen anyway. */
  parted: number;
  /** How far to the right text reaches on any page, in widths of the page: more than 1 is cut off. */
  reach: number;
  /** Names of all fonts, sorted, each once. */
  fonts: string[];
}

/** Reads a PDF with libraries only, so that it needs nothing but npm. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const bytes = readFileSync(path);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const language = document.catalog.lookup(PDFName.of('Lang'));
  const fonts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font'))
    .map((object) => String((object as PDFDict).get(PDFName.of('BaseFont'))).slice(1));
  const { lines, reach } = await linesOf(bytes);
  return {
    pages: document.getPageCount(),
    title: document.getTitle(),
    language: language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : undefined,
    tagged: document.catalog.has(PDFName.of('StructTreeRoot')),
    text: lines.replace(HYPHEN, '').replace(/\s+/g, ' '),
    reach,
    parted: lines.match(PARTED)?.length ?? 0,
    fonts: [...new Set(fonts)].sort(),
  };
}

const HYPHEN = /[\u00AD\u2010-]\n/g;
/** A word that the line's end parts; addresses and words of three parts are not among them. */
const PARTED = /(?<=^|[\s(„“«»])\p{L}+[\u00AD\u2010-]\n\p{Ll}/gmu;

async function linesOf(bytes: Uint8Array): Promise<{ lines: string; reach: number }> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  let reach = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, , right = 1] = page.view;
    for (const item of items)
      if ('str' in item) reach = Math.max(reach, (item.transform[4] + item.width - left) / (right - left));
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await loading.destroy();
  return { lines: pages.join('\n'), reach };
}
