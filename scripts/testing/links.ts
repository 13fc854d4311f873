import type { Page } from 'playwright-core';

/** What a page refers to, and what can be referred to in it; read by a browser's own parser. */
export interface PageLinks {
  /** Addresses as they are written, by the attribute that holds them: `a href`, `img src`. */
  links: readonly { from: string; value: string }[];
  ids: readonly string[];
}

/** Reads the links and anchors of HTML texts in a browser page; nothing of them is loaded or run. */
export function readLinks(page: Page, texts: readonly string[]): Promise<PageLinks[]> {
  return page.evaluate(
    (all) =>
      all.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const links: { from: string; value: string }[] = [];
        for (const attribute of ['href', 'src', 'action', 'poster', 'data', 'srcset']) {
          for (const element of parsed.querySelectorAll(`[${attribute}]`)) {
            const value = element.getAttribute(attribute) ?? '';
            const values =
              attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
            const rel = element.getAttribute('rel');
            const from = `${element.localName}${rel === null ? '' : `[rel=${rel}]`} ${attribute}`;
            for (const one of values) links.push({ from, value: one });
          }
        }
        return { links, ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id) };
      }),
    texts,
  );
}
