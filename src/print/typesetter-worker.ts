import { parentPort } from 'node:worker_threads';
import { type LaidOut, openCompiler, TypesetterMissing } from './compiler.ts';
import type { Answer, Question } from './typesetter.ts';
import { pdfVariants } from './variants/pdf-variants.ts';

/** Everything that was laid out and may still become a PDF. */
const laidOut = new Map<number, LaidOut>();
const compiler = openCompiler();

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  if (question.kind !== 'typeset') {
    const pdf = laidOut.get(question.pages)?.pdf() ?? { ok: false, messages: [`no pages ${question.pages}`] };
    if (question.kind === 'pdf') return { id, pdf };
    return { id, files: pdf.ok ? { ok: true, files: await pdfVariants(pdf.bytes, question.facts) } : pdf };
  }
  try {
    const pages = (await compiler).layOut(question.files);
    if (!pages.ok) return { id, pages };
    laidOut.set(id, pages);
    const { ok, count, measured, settled } = pages;
    return { id, pages: { ok, count, measured, settled } };
  } catch (error) {
    if (error instanceof TypesetterMissing) return { id, missing: error.message };
    throw error;
  }
}

parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
