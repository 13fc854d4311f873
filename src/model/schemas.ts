import type { z } from 'zod';
import { CaseFacts, CaseText } from './case.ts';
import { FundingFacts, FundingText } from './funding.ts';
import type { CollectionName } from './kind.ts';
import { LegislationFacts, LegislationText } from './legislation.ts';
import { MethodFacts, MethodText } from './method.ts';
import { OrganisationFacts, OrganisationText } from './organisation.ts';
import { PageFacts, PageText } from './page.ts';
import { WorkshopFacts, WorkshopText } from './workshop.ts';

/** For each collection the schema of `facts.yaml` and that of the front matter of `text.<lang>.mdx`. */
export const SCHEMAS = {
  case: { facts: CaseFacts, text: CaseText },
  method: { facts: MethodFacts, text: MethodText },
  legislation: { facts: LegislationFacts, text: LegislationText },
  funding: { facts: FundingFacts, text: FundingText },
  organisation: { facts: OrganisationFacts, text: OrganisationText },
  workshop: { facts: WorkshopFacts, text: WorkshopText },
  page: { facts: PageFacts, text: PageText },
} as const satisfies Record<CollectionName, { facts: z.ZodType; text: z.ZodType }>;

export type Facts<Name extends CollectionName> = z.infer<(typeof SCHEMAS)[Name]['facts']>;
export type Text<Name extends CollectionName> = z.infer<(typeof SCHEMAS)[Name]['text']>;
