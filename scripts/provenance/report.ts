import { type TerminalWording, terminalWording } from '#i18n/terminal.ts';
import { type Wording, wording } from '#i18n/wording.ts';
import { VERIFICATIONS } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import type { DrawnFact } from './draw.ts';
import type { CommonRun } from './own-words.ts';
import type { Shares } from './shares.ts';
import type { Excused, FigureCheck, Unsourced } from './unsourced.ts';

/** What is known about where the content comes from. */
export interface Provenance {
  figures: FigureCheck;
  shares: readonly Shares[];
  /** `null` when there are no documents to compare the content with. */
  commonRuns: readonly CommonRun[] | null;
}

/** Nothing stands without a source, and nothing is copied. */
export const isClean = ({ figures, commonRuns }: Provenance): boolean =>
  figures.unsourcedFacts.length + figures.unsourcedPassages.length + (commonRuns ?? []).length === 0;

const lacking = (items: readonly Unsourced[], say: TerminalWording): string[] =>
  items.map(
    ({ file, line, field, figures }) =>
      `  ${file}:${line}  ${field === undefined ? '' : `${field}  `}${say.t('provenance.unsourced', { figures: [...new Set(figures)].join(', ') })}`,
  );

/** Columns parted by two spaces, the first one to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

const excuses = ({ onlySource, repeated, unchecked }: Excused, say: TerminalWording): string =>
  `  ${say.t('provenance.excused', { onlySource, repeated, unchecked })}`;

function sharesTable(shares: readonly Shares[], say: TerminalWording, words: Wording): string[] {
  const head = [
    say.t('provenance.kind'),
    say.t('provenance.statements'),
    ...VERIFICATIONS.map((mark) => words.find(`verification.${mark}`) ?? mark),
  ];
  const rows = shares.map((row) => {
    const total = VERIFICATIONS.reduce((sum, mark) => sum + row[mark], 0);
    const share = (count: number): string => `${count} (${words.percent(Math.round((100 * count) / total))})`;
    const name = row.kind === 'sources' ? words.t('section.sources') : words.find(`kind.${row.kind}`);
    return [name ?? row.kind, String(total), ...VERIFICATIONS.map((mark) => share(row[mark]))];
  });
  return table([head, ...rows]);
}

/** The whole result for the terminal, in Czech, German or English. */
export function provenanceText({ figures, shares, commonRuns }: Provenance, lang: LanguageTag): string {
  const say = terminalWording(lang);
  const { facts, excusedFacts, passages, excusedPassages, unsourcedFacts, unsourcedPassages } = figures;
  return [
    say.t('provenance.facts', { count: facts, lacking: unsourcedFacts.length }),
    excuses(excusedFacts, say),
    ...lacking(unsourcedFacts, say),
    say.t('provenance.passages', { count: passages, lacking: unsourcedPassages.length }),
    excuses(excusedPassages, say),
    ...lacking(unsourcedPassages, say),
    '',
    say.t('provenance.shares'),
    ...sharesTable(shares, say, wording(lang)),
    '',
    commonRuns ? say.t('provenance.ownWords', { count: commonRuns.length }) : say.t('provenance.notCompared'),
    ...(commonRuns ?? []).map(({ file, line, words }) => `  ${file}:${line}  ${say.t('provenance.common', { words })}`),
    '',
  ].join('\n');
}

/** Drawn facts for the terminal: the pages, what stands there, and the source to compare it with. */
export function drawText(facts: readonly DrawnFact[], lang: LanguageTag): string {
  const say = terminalWording(lang);
  const words = wording(lang);
  const blocks = facts.map(({ name, verification, pages, sources }, index) =>
    [
      `${index + 1}. ${name}  (${words.find(`verification.${verification}`) ?? verification})`,
      ...pages.map(({ lang: own, address, statement }) => `   ${own}  ${address}\n       ${statement}`),
      ...sources.map(({ id, title, locator, url }) =>
        [`   ${say.t('provenance.sources')}: ${id}`, title, locator, url].filter((part) => part).join('\n       '),
      ),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
