import type { LanguageTag } from '#model/language.ts';
import type { SearchRecord } from '../records/record.ts';
import type { WeighedRecord } from '../records/weigh.ts';
import { stemToken } from '../words/index-tokens.ts';
import { FACETS, FIELD_WEIGHTS, type Field } from './search-data.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, without control characters and invisible ones that would part words. */
const escapeHtml = (text: string): string =>
  text
    .replace(/[\p{Cc}\u00ad\u200b]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const meta = (name: string, value: string): string =>
  value === '' ? '' : `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`;

const filter = (name: string, value: string): string =>
  `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`;

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');

/**
 * The page that Pagefind indexes for a record. It is never served: its meta fields hold the stems, its filters what a
 * result shows, so that neither the searched text nor the excerpts are polluted by them.
 */
export function recordHtml(record: SearchRecord, weighed: WeighedRecord, lang: LanguageTag): string {
  const byField = new Map<Field, string[]>();
  for (const [stem, field] of weighed.stems) byField.set(field, [...(byField.get(field) ?? []), stemToken(stem)]);
  byField.set('name', [...weighed.names, ...(byField.get('name') ?? [])]);
  byField.set('head', [...weighed.hiddenNames, ...(byField.get('head') ?? [])]);
  const fields = (Object.keys(FIELD_WEIGHTS) as Field[]).map((field) =>
    meta(field, (byField.get(field) ?? []).sort().join(' ')),
  );
  const facets = FACETS.flatMap((facet) => record.facets[facet].map((code) => filter(facet, code)));
  const signs = Object.entries(record.signs).flatMap(([sign, codes]) => codes.map((code) => filter(sign, code)));
  const sections = record.sections.map(({ anchor, heading, text }) => {
    const head =
      heading === undefined
        ? ''
        : `<h2${anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`}>${escapeHtml(heading)}</h2>`;
    return head + paragraphs(text);
  });
  return [
    `<!doctype html><html lang="${escapeHtml(lang)}"><body data-pagefind-body>`,
    meta('title', record.title),
    ...fields,
    filter('id', record.id),
    ...facets,
    ...signs,
    paragraphs(record.summary),
    ...sections,
    '</body></html>',
  ].join('');
}
