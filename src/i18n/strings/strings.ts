import { labels } from './labels.ts';
import { markup } from './markup.ts';
import { print } from './print.ts';
import { search } from './search.ts';
import { site } from './site.ts';

/** All interface strings by language and key. One file an area, the three languages side by side. */
export const STRINGS = {
  en: { ...labels.en, ...markup.en, ...site.en, ...search.en, ...print.en },
  cs: { ...labels.cs, ...markup.cs, ...site.cs, ...search.cs, ...print.cs },
  de: { ...labels.de, ...markup.de, ...site.de, ...search.de, ...print.de },
};

export type StringKey = keyof typeof STRINGS.en;
