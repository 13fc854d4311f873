/** What the files of a Pagefind index are made of: numbers, texts, and lists of these. */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Sizes of the numbers that follow a head byte, by its low five bits. */
const SIZES: Readonly<Record<number, 1 | 2 | 4>> = { 24: 1, 25: 2, 26: 4 };

/**
 * Reads CBOR (RFC 8949) as far as Pagefind writes it: integers of up to 32 bits, texts, lists of a known length.
 *
 * @throws when there is anything else.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  const read = (): Cbor => {
    const head = view.getUint8(at++);
    const low = head & 31;
    let value = low;
    if (low > 23) {
      const size = SIZES[low];
      if (size === undefined) throw new Error(`This is no file of an index: ${head} at ${at - 1}`);
      value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
      at += size;
    }
    switch (head >> 5) {
      case UNSIGNED:
        return value;
      case NEGATIVE:
        return -1 - value;
      case TEXT:
        at += value;
        return decoder.decode(bytes.subarray(at - value, at));
      case LIST: {
        const list: Cbor[] = [];
        for (let item = 0; item < value; item++) list.push(read());
        return list;
      }
      default:
        throw new Error(`This is no file of an index: ${head} at ${at - 1}`);
    }
  };
  return read();
}
