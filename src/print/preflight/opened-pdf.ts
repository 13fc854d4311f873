import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { opened } from '../pdf/open-and-save.ts';
import { pageStreams, streamText } from '../pdf/page-content.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** A PDF opened for checking. */
export interface OpenedPdf {
  pages: readonly PDFPage[];
  title: string | undefined;
  lang: string | undefined;
  tagged: boolean;
  showsTitle: boolean;
  /** The part of PDF/UA that the metadata claim. */
  accessible: boolean;
  /** Fonts by name, and whether their outlines are in the file. */
  fonts: ReadonlyMap<string, boolean>;
  /** What paints on a page: its own content and that of forms inside it, as many levels down as are asked for. */
  contents(page: PDFPage, levels: number): string[];
  /** Targets of links: addresses, and places in the document with whether they exist. */
  links: readonly ({ address: string } | { place: string; exists: boolean })[];
}

const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;

function fontsIn(document: PDFDocument): Map<string, boolean> {
  const fonts = new Map<string, boolean>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('Font')) continue;
    // The outlines of a composite font belong to its descendant, which is listed too.
    if (object.get(name('Subtype')) === name('Type0')) continue;
    const descriptor = object.lookup(name('FontDescriptor'));
    const embedded =
      descriptor instanceof PDFDict &&
      ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.has(name(file)));
    fonts.set(String(object.get(name('BaseFont'))).slice(1), embedded);
  }
  return fonts;
}

function streamsOf(page: PDFPage, levels: number): PDFRawStream[] {
  const forms: PDFRawStream[] = [];
  const seen = new Set<PDFObject>();
  const descend = (resources: PDFDict | undefined, left: number): void => {
    if (left === 0) return;
    const objects = resources?.lookup(name('XObject'));
    if (!(objects instanceof PDFDict)) return;
    for (const [key] of objects.entries()) {
      const object = objects.lookup(key);
      if (!(object instanceof PDFRawStream) || seen.has(object)) continue;
      seen.add(object);
      if (object.dict.get(name('Subtype')) !== name('Form')) continue;
      forms.push(object);
      const inner = object.dict.lookup(name('Resources'));
      if (inner instanceof PDFDict) descend(inner, left - 1);
    }
  };
  descend(page.node.Resources(), levels);
  return [...pageStreams(page), ...forms];
}

/** Names of the places that links may lead to (ISO 32000-2, 12.3.2.4). */
function placesOf(document: PDFDocument): Set<string> {
  const places = new Set<string>();
  const collect = (node: PDFObject | undefined): void => {
    if (!(node instanceof PDFDict)) return;
    const names = node.lookup(name('Names'));
    if (names instanceof PDFArray) {
      for (let at = 0; at < names.size(); at += 2) places.add(textOf(names.lookup(at)) ?? '');
    }
    const kids = node.lookup(name('Kids'));
    if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) collect(kids.lookup(at));
  };
  const names = document.catalog.lookup(name('Names'));
  if (names instanceof PDFDict) collect(names.lookup(name('Dests')));
  return places;
}

function linksOf(document: PDFDocument): OpenedPdf['links'] {
  const places = placesOf(document);
  const pages = new Set(document.getPages().map(({ ref }) => String(ref)));
  const links: ({ address: string } | { place: string; exists: boolean })[] = [];
  const follow = (target: PDFObject | undefined): void => {
    if (target instanceof PDFArray)
      links.push({ place: String(target.get(0)), exists: pages.has(String(target.get(0))) });
    else if (target instanceof PDFName)
      links.push({ place: target.decodeText(), exists: places.has(target.decodeText()) });
    else {
      const place = textOf(target);
      if (place !== undefined) links.push({ place, exists: places.has(place) });
    }
  };
  for (const page of document.getPages()) {
    for (const reference of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(reference);
      if (!(annotation instanceof PDFDict) || annotation.get(name('Subtype')) !== name('Link')) continue;
      const action = annotation.lookup(name('A'));
      const address = action instanceof PDFDict ? textOf(action.lookup(name('URI'))) : undefined;
      if (address !== undefined) links.push({ address });
      else follow(action instanceof PDFDict ? action.lookup(name('D')) : annotation.lookup(name('Dest')));
    }
  }
  return links;
}

/** Opens a PDF for checking; throws when it cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const document = await opened(bytes);
  const { catalog } = document;
  const marks = catalog.lookup(name('MarkInfo'));
  const viewer = catalog.lookup(name('ViewerPreferences'));
  const metadata = catalog.lookup(name('Metadata'));
  return {
    pages: document.getPages(),
    title: document.getTitle(),
    lang: textOf(catalog.lookup(name('Lang'))),
    tagged:
      catalog.has(name('StructTreeRoot')) && marks instanceof PDFDict && String(marks.get(name('Marked'))) === 'true',
    showsTitle: viewer instanceof PDFDict && String(viewer.get(name('DisplayDocTitle'))) === 'true',
    accessible: metadata instanceof PDFRawStream && /<pdfuaid:part>1</.test(streamText(metadata)),
    fonts: fontsIn(document),
    contents: (page, levels) => streamsOf(page, levels).map(streamText),
    links: linksOf(document),
  };
}
