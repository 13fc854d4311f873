import { parentPort } from 'node:worker_threads';
import { KEPT_LAYOUTS, type LaidOut, openCompiler, TypesetterMissing } from './compiler.ts';
import { preflight } from './preflight/preflight.ts';
import type { Answer, Question } from './typesetter.ts';
import { pdfVariants } from './variants/pdf-variants.ts';

/** What was laid out last, by the question. */
const laidOut = new Map<number, LaidOut<unknown>>();
const compiler = openCompiler();
// Told when something is asked, which may be later than it fails.
compiler.catch(() => undefined);

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  if (question.kind === 'check') return { id, checks: await preflight(question.bytes, question.expected) };
  if (question.kind !== 'typeset') {
    const pdf = laidOut.get(question.pages)?.pdf() ?? { ok: false, messages: [`no pages ${question.pages}`] };
    if (question.kind === 'pdf') return { id, pdf };
    return { id, files: pdf.ok ? { ok: true, files: await pdfVariants(pdf.bytes, question.facts) } : pdf };
  }
  try {
    const pages = (await compiler).layOut(question.files, question.main);
    if (!pages.ok) return { id, pages };
    laidOut.set(id, pages);
    for (const old of [...laidOut.keys()].slice(0, -KEPT_LAYOUTS)) laidOut.delete(old);
    const { ok, count, measured, settled } = pages;
    return { id, pages: { ok, count, measured, settled } };
  } catch (error) {
    if (error instanceof TypesetterMissing) return { id, missing: error.message };
    throw error;
  }
}

parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
