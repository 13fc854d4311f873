const FORBIDDEN = [
  /<\s*(?:script|foreignObject|iframe|object|embed|audio|video|link|handler|set\s[^>]*href|animate[^>]*href)\b/i,
  /\son[a-z]+\s*=/i,
  /<!ENTITY/i,
  /<\?xml-stylesheet/i,
  /@import/i,
  /javascript:/i,
];

/** Addresses inside the file itself (`#gradient`) and embedded raster pictures are fine; everything else leaves the file. */
const LOCAL = /^(?:#|data:image\/(?:png|jpeg|webp);base64,)/i;

/** A drawing that runs nothing and fetches nothing, so that it can be served as it is. */
export function isSafeSvg(svg: string): boolean {
  if (FORBIDDEN.some((pattern) => pattern.test(svg))) return false;
  const addresses = [
    ...svg.matchAll(/(?:xlink:)?href\s*=\s*["']\s*([^"']*)/gi),
    ...svg.matchAll(/\ssrc\s*=\s*["']\s*([^"']*)/gi),
    ...svg.matchAll(/url\(\s*["']?\s*([^"')]*)/gi),
  ];
  return addresses.every(([, address = '']) => LOCAL.test(address));
}
