import { BANKS, COLOURS } from '#model/tokens.ts';

/** The colours of the model as the templates read them (`/palette.json`). */
export const palette = (): string => JSON.stringify({ colours: COLOURS, banks: BANKS });
