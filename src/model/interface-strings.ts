import { z } from 'zod';

/** `ui/<lang>.yaml`: interface strings of one language, under their keys; plurals as `key.one`, `key.few`, `key.other`. */
export const InterfaceStrings = z.record(z.string(), z.string());
export type InterfaceStrings = z.infer<typeof InterfaceStrings>;
