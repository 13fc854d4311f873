import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingLanguage } from '#i18n/findings/sentences.ts';
import { findingLanguage } from '#i18n/findings/tell.ts';

/** What stands after an option on the command line: `--lang cs` or `--lang=cs`. */
function given(option: string, words: readonly string[]): string | undefined {
  const place = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = words[place];
  return word === option ? words[place + 1] : word?.slice(option.length + 1);
}

/** The first language of a content folder; `undefined` where there is none to be read. */
export function firstLanguage(content: string): string | undefined {
  try {
    return /^languages:\s*(?:\[\s*|-\s*)["']?([A-Za-z-]+)/m.exec(readFileSync(join(content, 'site.yaml'), 'utf8'))?.[1];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** The help of a command in the language in which it speaks: that of `--lang`, else the first one of the site. */
export function help(texts: Readonly<Record<FindingLanguage, string>>, words = process.argv.slice(2)): string {
  const lang = given('--lang', words) ?? firstLanguage(given('--content', words) ?? 'content');
  return texts[findingLanguage(lang ?? 'en')];
}
