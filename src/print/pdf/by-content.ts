/** Pages of two publications, in each of their forms. */
const MOST = 400;

/**
 * A function of a page's content that remembers its results: the files of an edition share their pages, and whoever
 * prints again after an edit has most pages as they were.
 */
export function byContent<Result>(make: (content: string) => Result): (content: string) => Result {
  const made = new Map<string, Result>();
  return (content) => {
    const result = made.get(content) ?? make(content);
    if (made.size >= MOST) made.clear();
    made.set(content, result);
    return result;
  };
}
