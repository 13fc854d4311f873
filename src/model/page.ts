import { z } from 'zod';
import { diagramFacts, textFields } from './entry.ts';
import { SourceUse } from './source.ts';

export const PAGE_ROLES = ['about', 'imprint', 'accessibility', 'privacy', 'evidence', 'citing', 'other'] as const;

/** `facts.yaml` of a free page. */
export const PageFacts = z.strictObject({
  role: z
    .enum(PAGE_ROLES)
    .default('other')
    .describe('What the page is: about, imprint, accessibility, privacy, evidence, citing or other.'),
  menu: z.enum(['main', 'footer', 'none']).default('footer').describe('Where it is linked: main, footer or none.'),
  order: z.int().default(10).describe('Place in the menu; small numbers first.'),
  sources: z.array(SourceUse).default([]).describe('What the page rests on.'),
  ...diagramFacts,
});
export type PageFacts = z.infer<typeof PageFacts>;

/** Front matter of a free page. */
export const PageText = z.strictObject({ ...textFields });
export type PageText = z.infer<typeof PageText>;
