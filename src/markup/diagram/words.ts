import type { DiagramLabel, DiagramPicture, DiagramTarget } from './diagram.ts';

const said = ({ text, line }: DiagramLabel): string => (line === undefined ? text : `${text}, ${line}`);

function labels(picture: DiagramPicture): string[] {
  switch (picture.kind) {
    case 'bars':
      return [...picture.bars, ...(picture.reference ? [picture.reference] : [])].map(
        (bar) => `${bar.label} ${bar.shown}`,
      );
    case 'roles':
      return [
        said(picture.centre),
        ...picture.sides.flatMap(({ head, items }) => [head, ...items.map(said)]),
        ...picture.shared.map(said),
      ];
    case 'paths':
      return [
        ...picture.sides.map(({ head }) => head),
        ...picture.steps.flatMap((step) =>
          'shared' in step ? [said(step.shared)] : step.cells.flatMap((cell) => (cell ? [said(cell)] : [])),
        ),
      ];
    case 'tally':
      return [...picture.columns, ...picture.rows].map(({ label }) => label);
  }
}

/** What a diagram says, as plain text: title, description, note and labels, each on a line. */
export const diagramWords = ({ title, alt, note, picture }: DiagramTarget): string =>
  [title, alt, ...(note === undefined ? [] : [note]), ...labels(picture)].join('\n');
