import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import { palette } from './palette.ts';

/** Root of the files that Typst sees. It exists in memory only. */
const WORKSPACE = '/publication';
const TEMPLATES = join(import.meta.dirname, 'templates');

/** What the typesetter measured: folios of the chapters and of the beginning and the end of each entry. */
export interface Measured {
  entries: readonly { key: string; at: 'start' | 'end'; page: number }[];
  chapters: readonly number[];
}

export type Typeset =
  | { ok: true; pdf: Uint8Array; pages: number; measured: Measured }
  | { ok: false; messages: readonly string[] };

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

/** Typesets one edition from its files as PDF/UA-1. Warnings count as errors: a font that is ignored is no PDF of ours. */
export async function typeset(files: EditionFiles): Promise<Typeset> {
  const Compiler = await loadCompiler();
  const compiler = Compiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fontFiles()] }] });
  for (const name of readdirSync(TEMPLATES)) {
    compiler.addSource(`${WORKSPACE}/templates/${name}`, readFileSync(join(TEMPLATES, name), 'utf8'));
  }
  compiler.mapShadow(`${WORKSPACE}/palette.json`, Buffer.from(palette()));
  for (const [path, content] of files) {
    if (path.endsWith('.typ')) compiler.addSource(WORKSPACE + path, String(content));
    else compiler.mapShadow(WORKSPACE + path, Buffer.from(content));
  }
  const compiled = compiler.compile({ mainFileContent: '#include "/templates/main.typ"' });
  const warnings = messages(compiled.takeWarnings());
  if (compiled.hasError() || compiled.result === null) return { ok: false, messages: messages(compiled.takeError()) };
  if (warnings.length > 0) return { ok: false, messages: warnings };
  const [measured] = compiler.query(compiled.result, { selector: '<measured>', field: 'value' }) as [Measured];
  try {
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return { ok: true, pdf, pages: compiled.result.numOfPages, measured };
  } catch (error) {
    return { ok: false, messages: [error instanceof Error ? error.message : String(error)] };
  }
}
