import type { Root, RootContent } from 'mdast';
import type { Body } from '#markup/body.ts';
import { toText } from '#markup/text.ts';
import type { RecordSection } from './record.ts';

/** Source numbers leave a space behind where they stood before a full stop. */
const closed = (text: string): string => text.replace(/ +(?=[.,;:!?])/g, '');

/** The passages of a body, one for what stands before the first heading and one for each heading. */
export function bodySections(body: Body): RecordSection[] {
  const passages: { heading?: string; anchor?: string; nodes: RootContent[] }[] = [{ nodes: [] }];
  let next = 0;
  for (const node of body.root.children) {
    const heading = node.type === 'heading' ? body.headings[next++] : undefined;
    if (heading) passages.push({ heading: heading.text, anchor: heading.anchor, nodes: [] });
    else passages.at(-1)?.nodes.push(node);
  }
  return passages
    .map(({ nodes, ...place }) => ({
      ...place,
      text: closed(toText({ type: 'root', children: nodes } satisfies Root)),
    }))
    .filter(({ heading, text }) => heading !== undefined || text !== '');
}
