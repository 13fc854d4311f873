import type { SearchPageOptions } from '../page-options.ts';
import { element } from './element.ts';

type Codes = Readonly<Record<string, readonly string[]>>;

const SVG = 'http://www.w3.org/2000/svg';

const EQUIVALENCE_MARKS: Readonly<Record<string, string>> = { equal: '=', partial: '≈', none: '', 'false-friend': '≠' };

const hidden = (text: string): HTMLElement => element('span', { class: 'vh' }, text);

/** The letters of the countries on their sides of the line; nothing when only one country is compared. */
export function bankMark(countries: readonly string[], options: SearchPageOptions): HTMLElement | undefined {
  const all = options.countries;
  const shown = all.filter((code) => countries.includes(code));
  if (all.length < 2 || shown.length === 0) return undefined;
  const letters = (code: string): HTMLElement =>
    element('abbr', { class: `bank-${all.indexOf(code)}`, title: options.labels[`country.${code}`] ?? code }, code);
  if (all.length === 2) return element('span', { class: 'bank' }, ...shown.map(letters));
  const size = all.length === 3 ? 'three' : 'four';
  const places = all.map((code) => (shown.includes(code) ? letters(code) : element('span', { 'aria-hidden': 'true' })));
  return element('span', { class: `bank many ${size}` }, ...places);
}

/** Evidence and claim in one sign: tall strokes are the level, the line under them tells the claim. */
function gauge(level: string, claim: string | undefined, labels: SearchPageOptions['labels']): HTMLElement {
  const tall = Number(level.slice(1));
  const strokes = [0, 1, 2, 3].map((at) => (at < tall ? `M${7 + at * 6} 1v15` : `M${7 + at * 6} 11v5`));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 28 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', `M1 1v15${strokes.join('')}`);
  svg.append(path);
  const words = element('span');
  if (claim !== undefined) words.append(element('b', {}, labels[`claim.${claim}`] ?? claim));
  words.append(hidden(`${claim === undefined ? '' : ', '}${labels['evidence'] ?? ''} `), ` ${level}`);
  return element('span', { class: `sign ${claim ?? 'reported'}` }, svg, words);
}

/** The ring that tells how far two things correspond. */
export function equivalenceNode(code: string, labels: SearchPageOptions['labels'], named: boolean): HTMLElement {
  const mark = EQUIVALENCE_MARKS[code] ?? '';
  const label = labels[`equivalence.${code}`] ?? code;
  if (named)
    return element(
      'span',
      { class: 'eq' },
      element('span', { class: `node ${code}`, 'aria-hidden': 'true' }, mark),
      label,
    );
  return element('span', { class: `node ${code}` }, element('span', { 'aria-hidden': 'true' }, mark), hidden(label));
}

/** The one sign that tells most about a result: gauge, equivalence, or how far it was checked. */
export function signOf(codes: Codes, { labels }: SearchPageOptions): HTMLElement | undefined {
  const level = codes['evidence']?.[0];
  if (level !== undefined) return gauge(level, codes['claim']?.[0], labels);
  const equivalence = codes['equivalence']?.[0];
  if (equivalence !== undefined) return equivalenceNode(equivalence, labels, true);
  const verification = codes['verification']?.[0];
  if (verification === undefined) return undefined;
  return element('span', { class: `ver ${verification}` }, labels[`verification.${verification}`] ?? verification);
}
