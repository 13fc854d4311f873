import type { FootnoteDefinition, Link, List, ListItem, Nodes, Root, Table } from 'mdast';
import { elementTypst } from './components-typst.ts';
import type { RenderContext } from './context.ts';
import { isElement, isParent } from './element.ts';
import { readTarget } from './link-target.ts';
import { tidyTree } from './tidy.ts';
import { inBlocks } from './typst-renderer.ts';
import { withRests } from './typst-rests.ts';
import { array, block, escapeText, named, stringLiteral } from './typst-text.ts';

/**
 * Typst markup of a body, to be put into a document that defines these functions; all words in strings and contents
 * are in the language of the edition, with its typography:
 *
 * - `note(kind: "info" | "caution" | "law" | "practice", title: [..])[..]`; `title` only where the author gave one
 * - `fig("path", alt: "..", caption: [..], width: 1200, height: 800)`, pixels; `caption` optional
 * - `quotation(source: [..])[..]`
 * - `term("id")[..]`, a word that the glossary has
 * - `law-ref(verification: "verified" | "secondary" | "unchecked")[..]`
 * - `cite-ref(3, locator: "s. 3")`, the number of a source, with or without a place in it
 * - `steps-list((title: [..], body: [..]), ..)`
 * - `key-figure(value: "37", label: [..], as-of: "duben 2021", source: 3, target: "plán: 50", share: 0.740)`; `source`,
 *   `target` and `share` (the part of the target that was reached, at most 1) optional
 * - `contact(name: "..", address: "..", phone: "..", email: "..", website: "..", status: "neověřeno")`, all but the name
 *   optional
 * - `diagram(alt: "..", title: [..], caption: [..], drawings: (((width: 161, height: 80, shapes: (..)), ..), ..))`, for each
 *   width, the narrowest first, a drawing in one part or one for each page; `caption` optional, for the shapes see
 *   `diagram/typst.ts`
 * - `sides((country: "CZ", body: [..]), ..)`, one to four
 * - `data-table(columns: 2, align: (left, auto), header: ([..], [..]), rows: (([..], [..]), ..))`
 * - `entry-link("label")[..]`, a link to something else in the same document
 *
 * Everything else uses what Typst itself has (`heading`, `list`, `enum`, `emph`, `strong`, `strike`, `raw`, `quote`,
 * `link`, `footnote`, `line`). A link whose target is not in the edition is its text alone. A footnote that is
 * referred to twice is printed twice. Nothing of the text can become markup or code.
 */
export function toTypst(root: Root, ctx: RenderContext): string {
  const tree = tidyTree(root, ctx.wording.tidy);
  const notes = new Map<string, FootnoteDefinition>();
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if (isParent(node)) node.children.forEach(collect);
  };
  collect(tree);
  return emitter(ctx, notes)(tree);
}

type Emit = (node: Nodes, holder?: Nodes) => string;

function emitter(ctx: RenderContext, notes: ReadonlyMap<string, FootnoteDefinition>): Emit {
  const open = new Set<string>();
  let rested = 0;
  const emit: Emit = (node, holder) => {
    if (isElement(node)) return elementTypst(node, holder, (child) => emit(child, node), ctx);
    const words = (): string => (isParent(node) ? node.children.map((child) => emit(child, node)).join('') : '');
    const blocks = (): string => (isParent(node) ? inBlocks(node.children.map((child) => emit(child, node))) : '');
    switch (node.type) {
      case 'text': {
        const { markup, words: behind } = withRests(node.value, rested);
        rested = behind;
        return markup;
      }
      case 'root':
        return blocks();
      case 'paragraph':
        rested = 0;
        return words();
      case 'heading':
        return `#heading(level: ${ctx.headingDepth + Math.max(2, node.depth) - 2})${block(words())}`;
      case 'emphasis':
        return `#emph${block(words())}`;
      case 'strong':
        return `#strong${block(words())}`;
      case 'delete':
        return `#strike${block(words())}`;
      case 'inlineCode':
        return `#raw(${stringLiteral(node.value)})`;
      case 'code':
        return `#raw(block: true, ${node.lang ? `lang: ${stringLiteral(node.lang)}, ` : ''}${stringLiteral(node.value)})`;
      case 'break':
        return '#linebreak()';
      case 'thematicBreak':
        return '#align(center, line(length: 30%, stroke: 0.5pt))';
      case 'blockquote':
        return `#quote(block: true)${block(blocks())}`;
      case 'list':
        return list(node, ctx, emit);
      case 'link':
        return link(node, words(), ctx);
      case 'image': {
        const picture = ctx.picture(node.url);
        return picture
          ? `#box(image(${stringLiteral(picture.href)}, ${named({ alt: stringLiteral(node.alt ?? ''), height: '1em' })}))`
          : '';
      }
      case 'table':
        return table(node, emit);
      case 'footnoteReference': {
        const note = notes.get(node.identifier);
        if (!note || open.has(node.identifier)) return '';
        open.add(node.identifier);
        const text = inBlocks(note.children.map((child) => emit(child, note)));
        open.delete(node.identifier);
        return `#footnote${block(text)}`;
      }
      default:
        return '';
    }
  };
  return emit;
}

function list(node: List, ctx: RenderContext, emit: Emit): string {
  const item = (child: ListItem): string => {
    const task =
      typeof child.checked === 'boolean'
        ? `#emph${block(escapeText(`${ctx.wording.t(child.checked ? 'markup.task.done' : 'markup.task.open')}:`))} `
        : '';
    return block(task + inBlocks(child.children.map((part) => emit(part, child))));
  };
  const loose = node.spread === true || node.children.some(({ spread }) => spread === true);
  const settings = named({
    tight: String(!loose),
    start: node.ordered && typeof node.start === 'number' && node.start !== 1 ? String(node.start) : undefined,
  });
  return `#${node.ordered ? 'enum' : 'list'}(${settings}, ${node.children.map(item).join(', ')})`;
}

function link(node: Link, words: string, ctx: RenderContext): string {
  const target = readTarget(node.url);
  if (target.kind === 'address')
    return `#link(${stringLiteral(target.href)})${block(words || escapeText(target.href))}`;
  if (target.kind !== 'reference') return words;
  const found = ctx.link(target.reference);
  if (!found) return words;
  const title = escapeText(ctx.wording.tidy(found.title));
  const own =
    found.lang === undefined
      ? title
      : `#text(lang: ${stringLiteral(found.lang.split('-')[0] ?? found.lang)})${block(title)}`;
  return found.href === undefined ? words || own : `#entry-link(${stringLiteral(found.href)})${block(words || own)}`;
}

function table(node: Table, emit: Emit): string {
  const [head, ...rest] = node.children.map((row) =>
    row.children.map((cell) => block(cell.children.map((child) => emit(child, cell)).join(''))),
  );
  const columns = Math.max(1, head?.length ?? 0);
  const filled = (cells: readonly string[]): string[] =>
    Array.from({ length: columns }, (_, index) => cells[index] ?? '[]');
  return `#data-table(${named({
    columns: String(columns),
    align: array(Array.from({ length: columns }, (_, index) => node.align?.[index] ?? 'auto')),
    header: array(filled(head ?? [])),
    rows: array(rest.map((cells) => array(filled(cells)))),
  })})`;
}
