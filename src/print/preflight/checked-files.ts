import type { PrintedFile } from '../variants/make-variants.ts';
import { type Check, type ExpectedPdf, preflight } from './preflight.ts';

/** A PDF of an edition with what was checked of it. */
export interface CheckedFile {
  file: string;
  variant: ExpectedPdf['variant'];
  bytes: number;
  checks: readonly Check[];
}

type File = Omit<PrintedFile, 'variant'> & { variant: PrintedFile['variant'] | 'reading' };

/** Checks every PDF of an edition; other files are passed over. */
export async function checkedFiles(
  files: readonly File[],
  expected: Omit<ExpectedPdf, 'variant'>,
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const { file, variant, bytes } of files) {
    if (variant === 'job-sheet') continue;
    checked.push({ file, variant, bytes: bytes.length, checks: await preflight(bytes, { ...expected, variant }) });
  }
  return checked;
}
