const NUMBER = /^\D*(\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?)\D*$/u;

/** The one number in a text as people write it ("1 234,5 €"); `undefined` when there is none or more than one. */
function amount(text: string): number | undefined {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\s/gu, '').replace(',', '.'));
}

/** Which part of the target was reached, 0 to 1; `undefined` when either is no single number. */
export function share(value: string, target: string): number | undefined {
  const [reached, planned] = [amount(value), amount(target)];
  if (reached === undefined || planned === undefined || planned <= 0) return undefined;
  return Math.min(1, reached / planned);
}
