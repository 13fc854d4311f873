import type { z } from 'zod';

/** What an attribute names, so that the library can check that it exists. */
export type MentionKind = 'term' | 'source' | 'organisation' | 'picture' | 'country' | 'diagram';

/** One component of the dialect. */
export interface Component<Attributes extends z.ZodObject = z.ZodObject> {
  /** As it is written in MDX: `KeyFigure`. */
  name: string;
  /** What it is for, in one sentence for the editor. */
  about: string;
  /** `block` stands on lines of its own, `inline` stands in a sentence. */
  display: 'block' | 'inline';
  /** `blocks`: paragraphs, lists … and components; `phrasing`: words; `none`: nothing; or only the components named. */
  content: 'blocks' | 'phrasing' | 'none' | readonly string[];
  /** The component in which it must stand. */
  within?: string;
  /** Attributes are texts; each has a sentence for the editor. */
  attributes: Attributes;
  /** Attributes that readers see as text, in reading order. */
  shown: readonly (keyof z.infer<Attributes> & string)[];
  /** Attributes whose value names something outside the text. */
  mentions: Readonly<Partial<Record<keyof z.infer<Attributes> & string, MentionKind>>>;
}

/** Keeps the exact type of the attributes of a component. */
export const component = <Attributes extends z.ZodObject>(definition: Component<Attributes>): Component<Attributes> =>
  definition;
