import { PRINT_MEDIA } from '#markup/diagram/medium.ts';
import { printedAt } from '#markup/diagram/printed.ts';
import { KINDS } from '#model/kind.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../finding.ts';
import type { Library } from '../library.ts';
import { diagramTarget } from '../views/diagram-target.ts';

const [, COLUMN, FULL] = PRINT_MEDIA;

/** Where there is a publication, every diagram can be printed on a page with letters that people can read. */
export function diagramsFitThePage(library: Library, draft: Draft, report: Report): void {
  if (!library.publication) return;
  for (const { collection, id, texts } of draft.entries) {
    const kind = KINDS.find((printed) => printed === collection);
    const entry = kind && library.collections[kind].get(id);
    if (!entry) continue;
    for (const { lang, fields } of texts.values()) {
      for (const name of Object.keys(entry.facts.diagrams)) {
        const target = diagramTarget(library, entry, lang, name);
        // Comparisons of law set their diagrams across the whole page.
        const medium = kind === 'legislation' ? FULL : COLUMN;
        if (!target || printedAt(target, medium, library.site.countries).isLegible) continue;
        report('diagram-fits-the-page', fields.keyPlace(['diagrams', name]), { name });
      }
    }
  }
}
