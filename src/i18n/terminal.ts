import type { LanguageTag } from '#model/language.ts';
import { bench } from './strings/bench.ts';
import { terminal } from './strings/terminal.ts';
import { wording } from './wording.ts';

const STRINGS = {
  en: { ...terminal.en, ...bench.en },
  cs: { ...terminal.cs, ...bench.cs },
  de: { ...terminal.de, ...bench.de },
};

export type TerminalKey = keyof typeof STRINGS.en;

/** What a command says in the terminal. */
export interface TerminalWording {
  t(key: TerminalKey, params?: Readonly<Record<string, string | number>>): string;
  /** The form that fits a count: `build.pages` with 1, 3 or 48. */
  plural(key: string, count: number): string;
}

/** The strings of the commands in Czech, German or English; English for every other language. */
export function terminalWording(lang: LanguageTag): TerminalWording {
  const shipped = lang === 'cs' || lang === 'de' ? lang : 'en';
  const strings: Readonly<Record<string, string>> = STRINGS[shipped];
  const words = wording(shipped, strings);
  return {
    t: (key, params = {}) =>
      Object.entries(params).reduce(
        (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
        strings[key] ?? STRINGS.en[key],
      ),
    plural: (key, count) => words.plural(key, count),
  };
}
