import type { TerminalWording } from '#i18n/terminal.ts';

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? codeOf(error.cause);
};

/** What to tell somebody at whose computer a command failed; the stack only on demand. */
export function failureText(error: unknown, words: TerminalWording, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const path = error instanceof Error ? (error as NodeJS.ErrnoException).path : undefined;
  const said =
    code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(message)
      ? words.t('disk.full')
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? words.t('disk.denied', { path: path ?? '' })
        : words.t('failed.unexpected', { message: message.split('\n')[0] ?? '' });
  return debug && error instanceof Error && error.stack ? `${said}\n${error.stack}` : said;
}
