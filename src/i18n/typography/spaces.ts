import type { Pattern } from './pattern.ts';

/** Spaces that are doubled, missing or where none belongs. A missing no-break space is none: the output sets them. */
export const SPACES: readonly Pattern[] = [
  { kind: 'double-space', find: /(?<=\S)[ \u00a0]{2,}(?=\S)/gu, mend: () => ' ' },
  {
    kind: 'space-before',
    find: /(?<=[\p{L}\p{N}“”)])[ \u00a0]+([,;!?]|\.(?![.\p{L}\p{N}]))/gu,
    mend: ([, sign], behind) => (/^\p{L}/u.test(behind) ? `${sign} ` : sign),
  },
  // 5 .října, and a full stop that was put before the next sentence.
  {
    kind: 'space-before',
    find: /(?<=\p{N})[ \u00a0]+\.(?=\p{L}{2})|(?<=\p{Ll}{2})[ \u00a0]+\.(?=\p{Lu}\p{Ll})/gu,
    mend: () => '. ',
  },
  // Between figures a colon is a ratio, and that has spaces.
  { kind: 'space-before', find: /(?<=\p{Ll}{2})[ \u00a0]+:(?=\s|$)/gu, mend: () => ':' },
  { kind: 'space-before', find: /\([ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+\)/gu, mend: ([found]) => found.trim() },
  { kind: 'space-after', find: /(?<=\p{L})([,;])(?=\p{L})/gu, mend: ([sign]) => `${sign} ` },
  { kind: 'space-after', find: /(?<=\p{Ll}{3})([.!?])(?=\p{Lu}\p{Ll})/gu, mend: ([sign]) => `${sign} ` },
  // After the end of a sentence nothing holds the next one; short words before a full stop are abbreviations.
  { kind: 'no-break-space', find: /(?<=\p{Ll}{6}[.!?][“”]?|Sb\.)\u00a0(?=\p{Lu}\p{Ll})/gu, mend: () => ' ' },
];
