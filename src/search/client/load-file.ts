const GZIP = [0x1f, 0x8b];

/**
 * Loads a file that is compressed in itself, or that the host has already decompressed.
 *
 * @throws when it cannot be loaded: no connection, or no such file.
 */
export async function loadFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!GZIP.every((sign, at) => bytes[at] === sign)) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Loads JSON. @throws as `loadFile` does. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
