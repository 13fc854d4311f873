import { OBJECT, type Slip, slip } from './slip.ts';

interface QuoteStyle {
  outer: readonly [open: string, close: string];
  /** Around a quotation in a quotation; left out where we do not know it. */
  inner?: readonly [open: string, close: string];
}

/**
 * cs: Internetová jazyková příručka, „Uvozovky“; de: Duden, „Anführungszeichen“; en: single inside double;
 * sk: Pravidlá slovenského pravopisu; pl: „ ”; bg: „ “.
 */
const STYLES: Readonly<Record<string, QuoteStyle>> = {
  cs: { outer: ['„', '“'], inner: ['‚', '‘'] },
  sk: { outer: ['„', '“'], inner: ['‚', '‘'] },
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  pl: { outer: ['„', '”'] },
  bg: { outer: ['„', '“'] },
};

const DOUBLE = new Set('"„“”‟');
const SINGLE = new Set("'‚‘’‛´`");
const anyOf = (signs: ReadonlySet<string>): RegExp => new RegExp(`[${[...signs].join('')}]`);
const ANY_DOUBLE = anyOf(DOUBLE);
const ANY_SINGLE = anyOf(SINGLE);

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
const opensAfter = (sign: string): boolean => sign === '' || /[\s([{–—/‚„“‘-]/u.test(sign);

type Found = { offset: number; sign: string; role: 'open' | 'close'; depth: number };

/** The double quotes of a text with what each of them does. A sign that could be both closes what is open. */
function pairUp(text: string): Found[] {
  const found: Found[] = [];
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text[offset] ?? '';
    if (!DOUBLE.has(sign)) continue;
    const before = text[offset - 1] ?? '';
    const after = text[offset + 1] ?? '';
    if (sign === '"' && depth === 0 && /\d/.test(before)) continue;
    const opens = sign === '„' || (opensAfter(before) && after !== '' && !/[\s.,;:!?)]/u.test(after));
    const role = opens && !(depth > 0 && sign !== '„' && !opensAfter(before)) ? 'open' : 'close';
    if (role === 'close' && depth > 0) depth -= 1;
    found.push({ offset, sign, role, depth });
    if (role === 'open') depth += 1;
  }
  return found;
}

/** Quotes that are straight, of another language or not told apart from those around them; apostrophes likewise. */
export function* quoteSlips(text: string, lang: string): Generator<Slip> {
  const style = STYLES[lang];
  if (!style) return;
  for (const { offset, sign, role, depth } of ANY_DOUBLE.test(text) ? pairUp(text) : []) {
    const nested = depth > 0;
    const signs = nested ? style.inner : style.outer;
    const right = signs?.[role === 'open' ? 0 : 1];
    if (right !== undefined && right !== sign) yield slip(nested ? 'nested-quotes' : 'quotes', offset, sign, right);
  }
  if (ANY_SINGLE.test(text)) yield* singleSlips(text, style);
}

function* singleSlips(text: string, style: QuoteStyle): Generator<Slip> {
  const [open, close] = style.inner ?? [];
  let isOpen = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text[offset] ?? '';
    if (!SINGLE.has(sign)) continue;
    const before = text[offset - 1] ?? '';
    const after = text[offset + 1] ?? '';
    if (isLetter(before) && isLetter(after)) {
      if (sign !== '’') yield slip('apostrophe', offset, sign, '’');
    } else if (sign !== '’' && opensAfter(before) && (isLetter(after) || after === OBJECT)) {
      isOpen = true;
      if (open !== undefined && sign !== open) yield slip('nested-quotes', offset, sign, open);
    } else if (isOpen) {
      isOpen = false;
      if (close !== undefined && sign !== close) yield slip('nested-quotes', offset, sign, close);
    } else if (isLetter(before) && "'´`".includes(sign)) yield slip('apostrophe', offset, sign, '’');
  }
}
