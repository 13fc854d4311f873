/** How long a frame may take to come, in milliseconds: a tab in the background paints none. */
const LONGEST = 200;

/** Resolves when what stands on the page now has been painted, or will not be soon. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
