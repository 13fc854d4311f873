import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Lets `fetch` read `file:` addresses, so that the client of the search page runs here as it does in a browser. */
export function allowFileFetch(): void {
  const fetchOther = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return fetchOther(input, init);
    address.search = '';
    try {
      return new Response(new Uint8Array(await readFile(fileURLToPath(address))));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}
