import type { TerminalWording } from '#i18n/terminal.ts';
import { wording } from '#i18n/wording.ts';
import type { LanguageTag } from '#model/language.ts';
import { FIGURES, type Figure } from './figure.ts';
import type { RowResult } from './result.ts';

const NAMES = Object.keys(FIGURES) as Figure[];

/** Lines of a table with the first column on the left and numbers on the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Rows as lines for the terminal; only columns in which something stands, remarks below. */
export function tableOf(rows: readonly RowResult[], say: TerminalWording, lang: LanguageTag): string[] {
  const words = wording(lang);
  const fixed = (value: number | undefined, digits: number): string =>
    value === undefined
      ? '–'
      : new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  const bases = Object.keys(rows.find(({ ratios }) => Object.keys(ratios).length > 0)?.ratios ?? {});
  const timed = rows.some(({ seconds }) => seconds !== undefined);
  const figures = NAMES.filter((figure) => rows.some((row) => row.figures[figure] !== undefined));
  const remark = ({ lacks = [], missing, failed, note }: RowResult): string | undefined => {
    if (missing) return say.t('bench.missing');
    if (failed !== undefined) return say.t('bench.failed', { message: failed });
    if (lacks.length === 0) return note;
    return say.t('bench.lacks', { things: words.list(lacks.map((lack) => say.t(`bench.lack.${lack}`))) });
  };
  const remarks = [...new Set(rows.map(remark).filter((said) => said !== undefined))];
  const numberOf = (row: RowResult): string => {
    const said = remark(row);
    return said === undefined ? '' : ` (${remarks.indexOf(said) + 1})`;
  };
  const labels = new Map(rows.map(({ id }, index) => [id, String.fromCharCode(65 + index)]));
  return [
    ...aligned([
      [
        '',
        ...(timed ? [say.t('bench.seconds')] : []),
        ...bases.map((id) => say.t('bench.ratio', { row: labels.get(id) ?? id })),
        ...figures.map((figure) => say.t(`bench.figure.${figure}`)),
      ],
      ...rows.map((row) => [
        `${timed ? `${labels.get(row.id)}  ` : ''}${row.label}${numberOf(row)}`,
        ...(timed ? [fixed(row.seconds, 2)] : []),
        ...bases.map((id) => fixed(row.ratios[id], 2)),
        ...figures.map((figure) => fixed(row.figures[figure], FIGURES[figure])),
      ]),
    ]),
    ...remarks.map((said, index) => `  (${index + 1}) ${said}`),
  ];
}

/** The tables of a measurement as lines for the terminal: one for each group of rows, under its heading. */
export function tablesOf(rows: readonly RowResult[], say: TerminalWording, lang: LanguageTag): string[] {
  const groups = new Set(rows.map(({ group }) => group));
  return [...groups].flatMap((group) => [
    ...(group === undefined ? [] : ['', group]),
    ...tableOf(
      rows.filter((row) => row.group === group),
      say,
      lang,
    ),
  ]);
}
