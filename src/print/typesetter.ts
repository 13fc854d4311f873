import { Worker } from 'node:worker_threads';
import {
  type EditionFiles,
  KEPT_LAYOUTS,
  type LaidOut,
  type MainTemplate,
  type Measured,
  type Pdf,
  type Refused,
  TypesetterMissing,
} from './compiler.ts';
import type { Check, ExpectedPdf } from './preflight/preflight.ts';
import type { EditionFacts, PdfVariants } from './variants/pdf-variants.ts';

/** What is asked of a thread. */
export type Question =
  | { id: number; kind: 'typeset'; files: EditionFiles; main: MainTemplate }
  /** `pages`: the question that laid them out. */
  | { id: number; kind: 'pdf'; pages: number }
  /** The files of an edition, from its pages. */
  | { id: number; kind: 'files'; pages: number; facts: EditionFacts }
  /** Whether a file is what it is to be; it may be one that another thread made. */
  | { id: number; kind: 'check'; bytes: Uint8Array; expected: ExpectedPdf };

export type Answer =
  | { id: number; pages: Omit<LaidOut<unknown>, 'pdf'> | Refused }
  | { id: number; pdf: Pdf }
  | { id: number; files: PdfFiles }
  | { id: number; checks: Check[] }
  /** The typesetter cannot be loaded. */
  | { id: number; missing: string };

type AnswerKind = 'pages' | 'pdf' | 'files' | 'checks';
type AnswerOf<Kind extends AnswerKind> = Extract<Answer, Record<Kind, unknown>>;
const isOf = <Kind extends AnswerKind>(kind: Kind, answer: Answer): answer is AnswerOf<Kind> => kind in answer;

type PdfFiles = { ok: true; files: PdfVariants } | Refused;

/** Pages that are laid out but not yet a PDF. */
export interface Pages<Measures = Measured> extends Omit<LaidOut<Measures>, 'pdf'> {
  /** The pages as PDF/UA-1. */
  pdf(): Promise<Pdf>;
  /** The PDFs for reading and for printing. */
  files(facts: EditionFacts): Promise<PdfFiles>;
}

/** Sets the pages of one language again and again, in a thread of its own; what did not change is not set anew. */
export interface Typesetter {
  /**
   * Lays out one edition, or what another main template sets, from its files; `Measures` is what that template measures.
   * Files that were given before and are the same now are not sent again, and what was asked for lately is not set again.
   * Throws `TypesetterMissing` where the typesetter
   * cannot be loaded.
   */
  typeset<Measures = Measured>(files: EditionFiles, main?: MainTemplate): Promise<Pages<Measures> | Refused>;
  /** Checks a PDF in the thread. */
  check(bytes: Uint8Array, expected: ExpectedPdf): Promise<Check[]>;
  /** Ends the thread. */
  close(): Promise<void>;
}

const isSame = (one: string | Uint8Array | undefined, other: string | Uint8Array): boolean =>
  typeof one === 'object' && typeof other === 'object' ? Buffer.compare(one, other) === 0 : one === other;

const areSame = (some: EditionFiles, others: EditionFiles): boolean =>
  some.size === others.size && [...some].every(([path, content]) => isSame(others.get(path), content));

/** Pages that were laid out, and what was asked for. */
interface Laid {
  files: EditionFiles;
  main: MainTemplate;
  pages: Pages<unknown>;
}

/** Starts a thread that sets pages. */
export function startTypesetter(): Typesetter {
  const worker = new Worker(new URL('./typesetter-worker.ts', import.meta.url));
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const sent = new Map<string, string | Uint8Array>();
  const laid: Laid[] = [];
  let asked = 0;
  const failed = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', failed);
  worker.on('exit', (code) => failed(new Error(`the typesetter ended with code ${code}`)));

  const ask = async (question: (id: number) => Question): Promise<Answer> => {
    asked += 1;
    const id = asked;
    const answer = await new Promise<Answer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage(question(id));
    });
    if ('missing' in answer) throw new TypesetterMissing(answer.missing);
    return answer;
  };
  /** Asks for an answer of one kind. */
  const askFor = async <Kind extends AnswerKind>(
    kind: Kind,
    question: (id: number) => Question,
  ): Promise<AnswerOf<Kind>> => {
    const answer = await ask(question);
    if (!isOf(kind, answer)) throw new Error('the typesetter answered something else');
    return answer;
  };
  const laidOut = <Measures>(pages: Omit<LaidOut<Measures>, 'pdf'>, id: number): Pages<Measures> => {
    const made = new Map<string, Promise<PdfFiles>>();
    const make = async (facts: EditionFacts): Promise<PdfFiles> =>
      (await askFor('files', (next) => ({ id: next, kind: 'files', pages: id, facts }))).files;
    return {
      ...pages,
      async pdf() {
        return (await askFor('pdf', (next) => ({ id: next, kind: 'pdf', pages: id }))).pdf;
      },
      files(facts) {
        const name = JSON.stringify(facts);
        const files = made.get(name) ?? make(facts);
        made.set(name, files);
        return files;
      },
    };
  };
  return {
    async typeset<Measures>(files: EditionFiles, main: MainTemplate = 'main'): Promise<Pages<Measures> | Refused> {
      const known = laid.find((one) => one.main === main && areSame(one.files, files));
      if (known) return known.pages as Pages<Measures>;
      const changed = new Map([...files].filter(([path, content]) => !isSame(sent.get(path), content)));
      for (const [path, content] of changed) sent.set(path, content);
      const { id, pages } = await askFor('pages', (next) => ({ id: next, kind: 'typeset', files: changed, main }));
      if (!pages.ok) return pages;
      const set = laidOut(pages as Omit<LaidOut<Measures>, 'pdf'>, id);
      laid.push({ files, main, pages: set });
      if (laid.length > KEPT_LAYOUTS) laid.shift();
      return set;
    },
    async check(bytes, expected) {
      return (await askFor('checks', (id) => ({ id, kind: 'check', bytes, expected }))).checks;
    },
    async close() {
      await worker.terminate();
    },
  };
}
