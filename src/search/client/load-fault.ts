/**
 * Why a file could not be had: the server was not reached, it has no such file, it answered with a fault of its own,
 * it sent something else, or the browser cannot unpack the file.
 */
export type FaultReason = 'unreached' | 'gone' | 'refused' | 'wrong' | 'oldBrowser';

/** A file of the search that could not be had. */
export class LoadFault extends Error {
  readonly reason: FaultReason;
  readonly address: string;

  constructor(reason: FaultReason, address: string, cause?: unknown) {
    super(`${address}: ${reason}`, { cause });
    this.reason = reason;
    this.address = address;
  }
}

/** Whether a newer `search.json` may name other files; some hosts send a page of theirs for a file that is gone. */
export const mayBeReplaced = (fault: unknown): fault is LoadFault =>
  fault instanceof LoadFault && (fault.reason === 'gone' || fault.reason === 'wrong');

/** The interface string that says why the search failed. */
export function faultString(fault: unknown): 'offline' | 'failed' | 'oldBrowser' | 'unavailable' {
  const reason = fault instanceof LoadFault ? fault.reason : undefined;
  if (reason === 'oldBrowser') return 'oldBrowser';
  if (!navigator.onLine) return 'offline';
  return reason === 'unreached' ? 'failed' : 'unavailable';
}
