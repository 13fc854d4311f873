import type { Extent, Extents } from '../outline.ts';
import type { Candidate } from './candidates.ts';

/** Why an entry is printed as it is. */
export type Decision = 'pinned' | 'wished' | 'no-room' | 'unwished';

export interface Selection {
  extents: Extents;
  decisions: ReadonlyMap<string, Decision>;
  /** The pinned entries alone fit. */
  fits: boolean;
}

/** Every summary comes before the first entry is printed whole: the collection is shown wide before it is shown deep. */
const DEPTH = 10;

interface Step {
  candidate: Candidate;
  extent: Extent;
  level: number;
}

const stepsOf = (candidate: Candidate, longest: Extent): Step[] => {
  const { most, level, pinned } = candidate;
  if (pinned !== undefined || most === 'none') return [];
  const summary: Step = { candidate, extent: 'summary', level };
  return most === 'summary' || longest === 'summary'
    ? [summary]
    : [summary, { candidate, extent: 'full', level: level + DEPTH }];
};

/**
 * The richest selection of which `fits` is true, with entries that are not pinned at most as long as `longest`. What is pinned comes first; then step by step the most important entry
 * that is wanted, of the chapter that has least of its own, as a summary or whole. What does not fit is passed over, so
 * that a smaller one may use the room. The same arguments give the same selection.
 */
export function select(
  candidates: readonly Candidate[],
  longest: Extent,
  fits: (extents: Extents) => boolean,
): Selection {
  const extents = new Map<string, Extent>();
  const decisions = new Map<string, Decision>();
  for (const { key, pinned, most } of candidates) {
    if (pinned === 'full' || pinned === 'summary') extents.set(key, pinned);
    decisions.set(key, pinned !== undefined ? 'pinned' : most === 'none' ? 'unwished' : 'no-room');
  }
  if (!fits(extents)) return { extents, decisions, fits: false };

  const total = new Map<string, number>();
  for (const { content } of candidates) total.set(content, (total.get(content) ?? 0) + 1);
  const printed = new Map<string, number>();
  const count = (content: string): void => void printed.set(content, (printed.get(content) ?? 0) + 1);
  for (const { key, content } of candidates) if (extents.has(key)) count(content);
  const share = ({ content }: Candidate): number => (printed.get(content) ?? 0) / (total.get(content) ?? 1);

  const steps = candidates.flatMap((candidate) => stepsOf(candidate, longest));
  while (steps.length > 0) {
    let best = 0;
    steps.forEach((step, at) => {
      const now = steps[best] as Step;
      const difference = step.level - now.level || share(step.candidate) - share(now.candidate);
      if (difference < 0) best = at;
    });
    const [step] = steps.splice(best, 1) as [Step];
    const { key, content, most } = step.candidate;
    const before = extents.get(key);
    if (step.extent === 'full' && before === undefined) continue;
    extents.set(key, step.extent);
    if (fits(extents)) {
      if (before === undefined) count(content);
      if (step.extent === most) decisions.set(key, 'wished');
    } else if (before === undefined) extents.delete(key);
    else extents.set(key, before);
  }
  return { extents, decisions, fits: true };
}
