import { printed } from '../../diagram/printed.ts';
import { typst } from '../../diagram/typst.ts';
import { sourceNumber, type TypstRenderer } from '../../typst-renderer.ts';
import { array, block, escapeText, named, stringLiteral } from '../../typst-text.ts';

export const diagramTypst: TypstRenderer<'Diagram'> = ({ name }, _children, ctx) => {
  const target = ctx.diagram(name);
  if (!target) return '';
  const { title, alt, note, unit, asOf, sources } = target;
  const meta = [unit, asOf].filter((part) => part !== undefined).join(' · ');
  const numbers = sources
    .map((id) => sourceNumber(ctx, id))
    .filter((number) => number !== '')
    .join('#h(0.25em)');
  const under = [...(note === undefined ? [] : [escapeText(note)]), escapeText(meta) + numbers].filter(
    (part) => part !== '',
  );
  return `#diagram(${named({
    alt: stringLiteral(alt),
    title: block(escapeText(title)),
    caption: under.length === 0 ? undefined : block(under.join(' ')),
    drawings: array(printed(target, ctx.countries).map(({ parts }) => array(parts.map(typst)))),
  })})`;
};
