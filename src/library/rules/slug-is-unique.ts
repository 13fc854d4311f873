import type { Rule } from './rule.ts';

/** No two entries of a collection have the same address in a language, their own slug or the id that stands in for it. */
export const slugIsUnique: Rule = (draft, report) => {
  const owners = new Map<string, string>();
  for (const { collection, texts } of draft.entries) {
    for (const { lang, fields, file } of texts.values()) {
      const { slug } = fields.sound;
      if (slug === undefined) continue;
      const address = `${collection}/${lang}/${slug}`;
      const other = owners.get(address);
      if (other === undefined) owners.set(address, file);
      else report('slug-is-unique', fields.place(['slug']), { slug, other });
    }
  }
};
