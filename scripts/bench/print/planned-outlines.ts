import type { Library } from '#library/library.ts';
import type { LanguageTag } from '#model/language.ts';
import { composed } from '#print/compose.ts';
import { planPages } from '#print/plan/plan-pages.ts';
import { startTypesetter, type Typesetter } from '#print/typesetter.ts';
import type { SavedOutline } from './saved-outline.ts';

/** What the brochure prints in each language, planned as `npm run print` does. Empty without a publication. */
export async function plannedOutlines(library: Library): Promise<SavedOutline[]> {
  const typesetters = new Map<LanguageTag, Typesetter>();
  const prepared = new Map();
  try {
    const plan = await planPages(library, library.site.languages, async (lang, outline, purpose) => {
      const typesetter = typesetters.get(lang) ?? startTypesetter();
      typesetters.set(lang, typesetter);
      const pages = await composed(library, typesetter, outline, lang, purpose, prepared);
      return 'issues' in pages ? undefined : pages;
    });
    return (plan?.editions ?? []).map(({ lang, outline }) => ({
      lang,
      webPages: outline.webPages,
      notesPages: outline.notesPages,
      chapters: outline.chapters.map(({ chapter, entries, elsewhere }) => ({
        content: chapter.content,
        entries: entries.map(({ entry: { collection, id }, extent }) => ({ collection, id, extent })),
        elsewhere: elsewhere.map(({ collection, id }) => ({ collection, id })),
      })),
    }));
  } finally {
    await Promise.all([...typesetters.values()].map((typesetter) => typesetter.close()));
  }
}
