import { findSlips } from '#i18n/typography/find-slips.ts';
import type { Slip } from '#i18n/typography/slip.ts';
import { OBJECT } from '#i18n/typography/slip.ts';
import type { Report } from '../finding.ts';
import type { Prose } from '../prose/prose.ts';
import { proseOf } from '../prose/prose-of.ts';
import type { Rule } from './rule.ts';

/** Signs on either side of a slip that are shown with it at most. */
const MOST_AROUND = 24;
const BEFORE = new RegExp(`[^\\s${OBJECT}]{0,${MOST_AROUND}}$`, 'u');
const AFTER = new RegExp(`^[^\\s${OBJECT}]{0,${MOST_AROUND}}`, 'u');

/** Slips that touch the same words, told as one. */
interface Group {
  /** Of the words around the slips. */
  start: number;
  end: number;
  slips: Slip[];
}

function grouped(text: string, slips: readonly Slip[]): Group[] {
  const groups: Group[] = [];
  for (const slip of slips) {
    const last = slip.offset + slip.length;
    const end = last + (AFTER.exec(text.slice(last, last + MOST_AROUND))?.[0].length ?? 0);
    const group = groups.at(-1);
    if (group && slip.offset < group.end) {
      group.slips.push(slip);
      group.end = Math.max(group.end, end);
    } else {
      const start =
        slip.offset - (BEFORE.exec(text.slice(Math.max(0, slip.offset - MOST_AROUND), slip.offset))?.[0].length ?? 0);
      groups.push({ start, end, slips: [slip] });
    }
  }
  return groups;
}

/** The words of a group as they should read. */
function mended(text: string, { start, end, slips }: Group): string {
  let out = '';
  let at = start;
  for (const { offset, length, right } of slips) {
    out += text.slice(at, offset) + right;
    at = offset + length;
  }
  return out + text.slice(at, end);
}

/** The groups of a text, by it: who reads a folder again and again looks for them only in what changed. */
const found = new WeakMap<Prose, Group[]>();

function groupsOf(prose: Prose): Group[] {
  const groups = found.get(prose) ?? grouped(prose.text, findSlips(prose.text, prose.lang));
  found.set(prose, groups);
  return groups;
}

/** Reports what is set wrongly in some texts; slips in the same words as one. */
export function reportTypography(texts: readonly Prose[], report: Report): void {
  for (const prose of texts) {
    const { text, place } = prose;
    for (const group of groupsOf(prose)) {
      const [first] = group.slips;
      if (!first) continue;
      const wrong = text.slice(group.start, group.end);
      report('typography-is-right', place(first.offset), { kind: first.kind, wrong, right: mended(text, group) });
    }
  }
}

/** Every text keeps the typographic rules of its language. The mend is proposed, never made. */
export const typographyIsRight: Rule = (draft, report) => reportTypography(proseOf(draft), report);
