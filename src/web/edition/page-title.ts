/** Longest title that search engines show whole. */
const MOST = 70;

/** Title of a page in the browser: with the name of the site if that fits, else the short title, else cut at a word. */
export function pageTitle(title: string, shortTitle: string, site: string): string {
  const wishes = [`${title} – ${site}`, `${shortTitle} – ${site}`, title, shortTitle];
  const fitting = wishes.find((wish) => wish.length <= MOST);
  if (fitting !== undefined) return fitting;
  const cut = shortTitle.slice(0, MOST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).trimEnd()}…`;
}
