import type { Pattern } from './pattern.ts';

/** Spaces that are doubled, missing or where none belongs. A missing no-break space is none: the output sets them. */
export const SPACES: readonly Pattern[] = [
  { kind: 'double-space', find: /(?<=\S)[ \u00a0]{2,}(?=\S)/gu, mend: () => ' ' },
  {
    kind: 'space-before',
    find: /(?<=[\p{L}\p{N}“”)])[ \u00a0]+([,;!?]|:(?![-()\p{L}])|\.(?![.\p{L}\p{N}]))/gu,
    mend: ([, sign]) => sign,
  },
  { kind: 'space-before', find: /\([ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+\)/gu, mend: ([found]) => found.trim() },
  { kind: 'space-after', find: /(?<=\p{L})([,;])(?=\p{L})/gu, mend: ([sign]) => `${sign} ` },
  { kind: 'space-after', find: /(?<=\p{Ll}{3})([.!?])(?=\p{Lu}\p{Ll})/gu, mend: ([sign]) => `${sign} ` },
  // After the end of a sentence nothing holds the next one.
  { kind: 'no-break-space', find: /(?<=\p{Ll}{4}[.!?][“”]?)\u00a0(?=\p{Lu}\p{Ll})/gu, mend: () => ' ' },
];
