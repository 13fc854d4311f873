import { type FaultReason, LoadFault } from './load-fault.ts';

const GZIP = [0x1f, 0x8b];

/**
 * Loads a file, which may be compressed in itself, and reads it. What cannot be read is asked for once more past the
 * browser's cache, where an earlier answer of a host that was broken may lie.
 *
 * @param read throws when the bytes are not what they should be
 * @throws LoadFault when the file cannot be had.
 */
export async function loadFile<Value>(
  address: string,
  read: (bytes: Uint8Array) => Value,
  cache: RequestCache = 'default',
): Promise<Value> {
  try {
    return await readFrom(address, read, cache);
  } catch (fault) {
    if (!(fault instanceof LoadFault) || fault.reason !== 'wrong') throw fault;
    return readFrom(address, read, 'reload');
  }
}

async function readFrom<Value>(address: string, read: (bytes: Uint8Array) => Value, cache: RequestCache) {
  const bytes = await or('unreached', address, async () => {
    const response = await fetch(address, { cache });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    // Some stores refuse what they do not have: 403.
    throw new LoadFault(response.status < 500 ? 'gone' : 'refused', address);
  });
  if (!GZIP.every((sign, at) => bytes[at] === sign)) return or('wrong', address, () => read(bytes));
  if (!('DecompressionStream' in globalThis)) throw new LoadFault('oldBrowser', address);
  return or('wrong', address, async () => {
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return read(new Uint8Array(await new Response(plain).arrayBuffer()));
  });
}

/** What is made, or a fault with the reason for which it cannot be. */
async function or<Value>(reason: FaultReason, address: string, make: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await make();
  } catch (error) {
    throw error instanceof LoadFault ? error : new LoadFault(reason, address, error);
  }
}
