import { readPdf } from '../../testing/read-pdf.ts';

/** What is told of PDFs taken together. */
export interface PdfFacts {
  pages: number;
  words: number;
  tagged: boolean;
  /** Words are parted at line ends: on average more than one on a page, for words with a hyphen of their own are everywhere. */
  hyphenated: boolean;
}

/** Reads the facts from the files that were made. */
export async function pdfFacts(files: readonly string[]): Promise<PdfFacts> {
  const read = await Promise.all(files.map(readPdf));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
  const pages = sum(read.map((pdf) => pdf.pages));
  return {
    pages,
    words: sum(read.map(({ text }) => text.split(' ').length)),
    tagged: read.every(({ tagged }) => tagged),
    hyphenated: sum(read.map(({ parted }) => parted)) > pages,
  };
}
