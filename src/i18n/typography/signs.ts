import type { Pattern } from './pattern.ts';

/** Signs for which keyboards have only a makeshift. */
export const SIGNS: readonly Pattern[] = [
  { kind: 'ellipsis', find: /\.{3,}|\.(?: \.){2,}/gu, mend: () => '…' },
  { kind: 'full-stop', find: /(?<=[\p{L}\p{N}“”)])\.\.(?![./\\\p{L}\p{N}])/gu, mend: () => '.' },
  { kind: 'dash', find: /(?<=\S[ \u00a0])(?:-{1,3})(?=[ \u00a0]\S)/gu, mend: () => '–' },
  { kind: 'dash', find: /(?<=[\p{L}\p{N}])--{1,2}(?=[\p{L}\p{N}])/gu, mend: () => ' – ' },
  { kind: 'dash', find: /(?<=\S[ \u00a0])—(?=[ \u00a0]\S)/gu, mend: () => '–', languages: ['de'] },
  { kind: 'minus', find: /(?<=^|[\s(])-(?=\d)/gu, mend: () => '−' },
  {
    kind: 'range',
    find: /(?<![\p{L}\p{N}./_+-]|\d[ \u00a0/])(\d{1,4}(?:[.,]\d{1,2})?)-(\d{1,4}(?:[.,]\d{1,2})?)(?![\p{L}\p{N}/_-]|[.,]\d)/gu,
    mend: ([, from, to]) => `${from}–${to}`,
  },
  { kind: 'section-sign', find: /(§+)(?=\d)/gu, mend: ([, sign]) => `${sign} ` },
  {
    kind: 'superscript',
    find: /(?<![\p{L}.])(k?m|cm|mm|dm)([23])(?![\p{L}\p{N}])/gu,
    mend: ([, unit, power]) => `${unit}${power === '2' ? '²' : '³'}`,
  },
  { kind: 'multiplication', find: /(?<=\d)([ \u00a0]?)x\1(?=\d)/gu, mend: () => ' × ' },
  { kind: 'multiplication', find: /(?<=(?<![\p{L}\p{N}])\d{1,3})[ \u00a0]?x(?![\p{L}\p{N}])/gu, mend: () => '×' },
];
