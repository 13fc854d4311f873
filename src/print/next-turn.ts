/** Lets this thread answer others before it goes on with something long. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
