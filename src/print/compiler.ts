import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import { palette } from './palette.ts';

/** Root of the files that Typst sees. It exists in memory only. */
const WORKSPACE = '/publication';
const TEMPLATES = join(import.meta.dirname, 'templates');

/** What the typesetter measured; lengths in points. */
export interface Measured {
  /** Folio and height on the page of the beginning and the end of each entry, in the order of the pages. */
  entries: readonly { key: string; at: 'start' | 'end'; page: number; y: number }[];
  /** Heights of the entries that were to be measured: of the pieces of the summary, whole, of what opens the whole entry and of the panel after it. */
  heights: readonly { key: string; summary: readonly number[]; whole?: number; opening?: number; panel?: number }[];
  /** The lists that were to be measured: pages of the glossary; heights of the register and the room of its first page that is taken. */
  lists: { glossary?: number; register?: { height: number; head: number; taken: number } } | null;
  /** The pictures of the texts by their path among the files, and how wide they are set. */
  pictures: readonly { path: string; width: number }[];
  /** Pages before the first chapter. */
  prelims: number;
  /** Folios on which the chapters begin. */
  chapters: readonly number[];
  /** Folio on which the last chapter ends; between it and the back cover there may be an empty page. */
  last: number;
  /** Height of a line of the grid. */
  line: number;
  /** Upper and lower edge of the text on a page. */
  top: number;
  bottom: number;
}

/** What a main template sets: the whole publication, or one entry on a sheet of its own. */
export type MainTemplate = 'main' | 'handout';

/** Pages that are laid out but not yet a PDF. */
export interface LaidOut<Measures = Measured> {
  ok: true;
  count: number;
  /** What the main template measured. */
  measured: Measures;
  /** False when page references kept moving what they refer to; the measures are then those of the last try. */
  settled: boolean;
  /** The pages as PDF/UA-1. */
  pdf(): Pdf;
}

/** What the typesetter found wrong, in its own words. */
export interface Refused {
  ok: false;
  messages: readonly string[];
}

export type Pdf = { ok: true; bytes: Uint8Array } | Refused;

/** A file of the edition: data and bodies as text, pictures as bytes. The path begins with `/`. */
export type EditionFiles = ReadonlyMap<string, string | Uint8Array>;

/** The native typesetter cannot be loaded on this machine. */
export class TypesetterMissing extends Error {}

async function loadCompiler(): Promise<typeof NodeCompiler> {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
  } catch (error) {
    throw new TypesetterMissing(error instanceof Error ? error.message : String(error));
  }
}

interface Diagnostics {
  readonly shortDiagnostics: readonly { message?: string }[];
}
const messages = (found: Diagnostics | null): string[] =>
  (found?.shortDiagnostics ?? []).map((diagnostic) => diagnostic.message ?? JSON.stringify(diagnostic));

/** What Typst says when its tries to number the pages do not end. */
const UNSETTLED = /^layout did not converge/;

/** The compiler of one thread. It remembers the files of earlier editions. */
export interface Compiler {
  /** Lays out a main template with its files. Warnings count as errors: a font that is ignored is no PDF of ours. */
  layOut(files: EditionFiles, main?: MainTemplate): LaidOut<unknown> | Refused;
}

/** Loads the compiler; throws `TypesetterMissing` where that is not possible. */
export async function openCompiler(): Promise<Compiler> {
  const Native = await loadCompiler();
  const compiler = Native.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fontFiles()] }] });
  for (const name of readdirSync(TEMPLATES)) {
    compiler.addSource(`${WORKSPACE}/templates/${name}`, readFileSync(join(TEMPLATES, name), 'utf8'));
  }
  compiler.mapShadow(`${WORKSPACE}/palette.json`, Buffer.from(palette()));
  return { layOut: (files, main = 'main') => layOut(compiler, files, main) };
}

/** So many layouts may still become a PDF, or are asked for again; whoever watches a folder sets hundreds. */
export const KEPT_LAYOUTS = 8;

/** What was not used for so many settings is forgotten; all threads share one memory, and each language sets an edition several times. */
const REMEMBERED = 20;

function layOut(compiler: NodeCompiler, files: EditionFiles, main: MainTemplate): LaidOut<unknown> | Refused {
  compiler.evictCache(REMEMBERED);
  for (const [path, content] of files) compiler.mapShadow(WORKSPACE + path, Buffer.from(content));
  const compiled = compiler.compile({ mainFileContent: `#include "/templates/${main}.typ"` });
  const told = messages(compiled.takeWarnings());
  const warnings = told.filter((warning) => !UNSETTLED.test(warning));
  const { result } = compiled;
  if (compiled.hasError() || result === null) return { ok: false, messages: messages(compiled.takeError()) };
  if (warnings.length > 0) return { ok: false, messages: warnings };
  const [measured] = compiler.query(result, { selector: '<measured>', field: 'value' }) as unknown[];
  return {
    ok: true,
    count: result.numOfPages,
    measured,
    settled: told.length === 0,
    pdf() {
      try {
        return { ok: true, bytes: compiler.pdf(result, { pdfStandard: 'ua-1' }) };
      } catch (error) {
        return { ok: false, messages: [error instanceof Error ? error.message : String(error)] };
      }
    },
  };
}
