import { z } from 'zod';

/** Longer texts belong into the body of an entry: in a panel or a cell nobody reads them, and no page holds them. */
const LONGEST = 2000;

/** A text in a field. */
export const Text = z.string().trim().min(1).max(LONGEST);
