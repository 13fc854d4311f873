const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

/**
 * Where each sign of a value stands in the source that it was read from. Escapes, quotes and line breaks of the source
 * are skipped; a sign that stands there in another spelling is put where the one before it is.
 *
 * @param start offset in the source at which the value begins
 */
export function align(value: string, source: string, start: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const sign of value) {
    let found = at;
    const limit = Math.min(source.length, at + 200);
    while (
      found < limit &&
      !(sign === source[found] || sign.startsWith(source[found] ?? '\n') || (isSpace(sign) && isSpace(source[found])))
    )
      found += 1;
    const hit = found < limit ? found : at;
    for (let unit = 0; unit < sign.length; unit += 1) offsets.push(Math.min(hit + unit, source.length));
    at = found < limit ? found + sign.length : at;
  }
  return offsets;
}
