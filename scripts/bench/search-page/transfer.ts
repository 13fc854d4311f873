import type { CDPSession } from 'playwright-core';

/** What a file of the search is for; `page` is what the page needs without any search: HTML, styles, fonts. */
export const PARTS = ['page', 'script', 'data', 'index', 'fragment'] as const;
export type Part = (typeof PARTS)[number];

/** Bytes over the wire for each part, headers included. */
export type Bytes = Readonly<Record<Part, number>>;

/** Which part an address belongs to. All scripts count for the search, also the few bytes that every page has. */
export function partOf(address: string): Part {
  const { pathname } = new URL(address);
  if (pathname.includes('/pagefind/index/')) return 'index';
  if (pathname.includes('/pagefind/fragment/')) return 'fragment';
  if (pathname.includes('/pagefind/')) return 'data';
  return pathname.endsWith('.js') ? 'script' : 'page';
}

/** Everything of the search: all but the page. */
export const searchBytes = (bytes: Bytes): number =>
  PARTS.reduce((sum, part) => sum + (part === 'page' ? 0 : bytes[part]), 0);

/** Listens to all transfers of a tab. */
export class Transfers {
  private readonly sent = new Map<string, { address: string; at: number }>();
  private readonly bytes = new Map<string, number>();

  static async listen(session: CDPSession): Promise<Transfers> {
    const transfers = new Transfers();
    session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) =>
      transfers.sent.set(requestId, { address: request.url, at: wallTime * 1000 }),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      transfers.bytes.set(requestId, encodedDataLength),
    );
    await session.send('Network.enable');
    return transfers;
  }

  /** Whole bytes of all requests that were sent until a moment (milliseconds since 1970), be they finished then or not. */
  until(moment: number): Bytes {
    const sum = { page: 0, script: 0, data: 0, index: 0, fragment: 0 };
    for (const [id, { address, at }] of this.sent) {
      if (at <= moment && /^https?:/.test(address)) sum[partOf(address)] += this.bytes.get(id) ?? 0;
    }
    return sum;
  }
}
