const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** Cyrillic after the Bulgarian streamlined system, with the letters of its neighbours. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a,б b,в v,г g,д d,е e,ё yo,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х h,ц ts,ч ch,ш sh,щ sht,' +
    'ъ a,ы y,ь y,э e,ю yu,я ya,і i,ї yi,є ye,ґ g,ђ dj,ј j,љ lj,њ nj,ћ c,џ dz,ў u,ѓ gj,ќ kj,ѕ dz'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A text in lower-case ASCII words joined by hyphens; empty when it has no letter or digit that can be written so. */
export const slug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00df-\u0233\u0400-\u04ff]/g, (letter) => GERMAN[letter] ?? CYRILLIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');

/** Names that pages give to parts of their own. */
const RESERVED = /^(?:main|nav|menu|search|facts|footnote-label)$|^(?:source|term|fn|fnref)-/;

/** Gives out anchors that are unique within one body: `prubeh`, `prubeh-2`. */
export function anchors(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const plain = slug(text) || 'h';
    const base = RESERVED.test(plain) ? `h-${plain}` : plain;
    let count = (taken.get(base) ?? 0) + 1;
    let anchor = count === 1 ? base : `${base}-${count}`;
    while (count > 1 && taken.has(anchor)) {
      count += 1;
      anchor = `${base}-${count}`;
    }
    taken.set(base, count);
    if (anchor !== base) taken.set(anchor, 1);
    return anchor;
  };
}
