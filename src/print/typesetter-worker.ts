import { parentPort } from 'node:worker_threads';
import { type LaidOut, openCompiler, TypesetterMissing } from './compiler.ts';
import type { Answer, Question } from './typesetter.ts';

/** Everything that was laid out and may still become a PDF. */
const laidOut = new Map<number, LaidOut<unknown>>();
const compiler = openCompiler();

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  if (question.kind === 'pdf') {
    const pages = laidOut.get(question.pages);
    return { id, pdf: pages?.pdf() ?? { ok: false, messages: [`no pages ${question.pages}`] } };
  }
  try {
    const pages = (await compiler).layOut(question.files, question.main);
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
