/*
 * How stems stand in the index beside the plain words of a text. The signs count as letters for Pagefind, nobody types
 * them, and no language of the site writes with them; the closing one keeps a search for a stem from finding longer ones.
 */
const MARK = 'ʘ';
const JOINT = 'ꞏ';

/** The index token of a stem or of a law token. */
export const stemToken = (stem: string): string => MARK + stem + MARK;

/** The index token of a whole name: the stems of its words in their order. */
export const nameToken = (stems: readonly string[]): string => MARK + MARK + stems.join(JOINT) + MARK;
