import type { TermView } from '#library/views/view.ts';
import type { Edition } from '../edition/edition.ts';
import type { EntryPage } from '../edition/entry-page.ts';
import { sectionHref } from '../edition/href.ts';
import { words } from '../edition/words.ts';

/** So many target groups a topic are offered; its own link leads to all of them. */
const MOST = 5;

/** One topic with the target groups of its cases. */
export interface Need {
  topic: TermView;
  href: string;
  groups: readonly { text: string; href: string; count?: number }[];
}

/** Topics of the vocabulary that have entries, with the target groups of their cases and how many cases each has. */
export function needsOf(edition: Edition, pages: readonly EntryPage[]): readonly Need[] {
  const w = words(edition);
  const has = (page: EntryPage, topic: TermView): boolean =>
    page.view.head.topics.some(({ code }) => code === topic.code);
  const list = (collection: 'case' | 'method' | 'legislation' | 'funding', query: string): string =>
    `${sectionHref(edition, collection)}?${query}`;
  return edition.topics.flatMap((topic) => {
    const found = pages.filter((page) => has(page, topic));
    const cases = found.filter((page) => page.view.head.collection === 'case');
    const groups = edition.targetGroups
      .map((group) => ({
        text: group.label,
        href: list('case', `topic=${topic.code}&group=${group.code}`),
        count: cases.filter((page) => page.view.head.targetGroups.some(({ code }) => code === group.code)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST);
    if (groups.length > 0) return [{ topic, href: list('case', `topic=${topic.code}`), groups }];
    const other = (['legislation', 'method', 'funding'] as const).find((collection) =>
      found.some((page) => page.view.head.collection === collection),
    );
    if (!other) return [];
    const href = list(other, `topic=${topic.code}`);
    const text = w.t(other === 'legislation' ? 'home.onlyLaw' : 'home.onlyOther');
    return [{ topic, href, groups: [{ text, href }] }];
  });
}
