/**
 * The strings of one area in the languages that the generator ships. The compiler asks for every English key in each
 * of them; a language may have more, because plurals differ (`results.few`).
 */
export const area = <Key extends string>(strings: {
  en: Record<Key, string>;
  cs: Record<NoInfer<Key>, string> & Record<string, string>;
  de: Record<NoInfer<Key>, string> & Record<string, string>;
}): typeof strings => strings;
