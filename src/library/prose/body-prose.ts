import type { Nodes, PhrasingContent } from 'mdast';
import { OBJECT } from '#i18n/typography/slip.ts';
import type { Body } from '#markup/body.ts';
import { componentNamed } from '#markup/components.ts';
import { isElement, isParent, isPhrasing, type JsxElement, textAttributes } from '#markup/element.ts';
import type { LanguageTag } from '#model/language.ts';
import { isFreeText } from '../validate/is-free-text.ts';
import { align } from './align.ts';
import type { Prose, Stretch } from './prose.ts';
import type { SourcePlaces } from './source-places.ts';

/** Attributes that hold a name or a citation as somebody else writes it. */
const OTHER_ATTRIBUTES = new Set(['act', 'section', 'locator']);

/** Code that the dialect refuses, and that its own finding speaks of. */
const REFUSED_CODE = /^(?:import|export)\s.*(?:from\s|[={])/;

/** The texts of a body: one for each block of words, and one for each attribute that readers see. */
export function bodyProse(body: Body, source: SourcePlaces, file: string, lang: LanguageTag): Prose[] {
  const found: Prose[] = [];
  const waiting: { node: Nodes; lang: LanguageTag }[] = [{ node: body.root, lang }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (isElement(node)) found.push(...attributeProse(node, source, file, next.lang));
    const attributes = isElement(node) ? textAttributes(node) : undefined;
    const inner = (node.type === 'mdxJsxFlowElement' && attributes?.get('lang')) || next.lang;
    if (!isParent(node)) continue;
    const children = node.children as Nodes[];
    if (children.some(isPhrasing)) {
      const prose = new Words(source).add(children as PhrasingContent[]).prose(file, inner);
      if (!REFUSED_CODE.test(prose.text)) found.push(prose);
      for (const element of elementsIn(children)) found.push(...attributeProse(element, source, file, inner));
    } else for (const child of [...children].reverse()) waiting.push({ node: child, lang: inner });
  }
  return found;
}

function elementsIn(nodes: readonly Nodes[]): JsxElement[] {
  return nodes.flatMap((node) => [
    ...(isElement(node) ? [node] : []),
    ...(isParent(node) ? elementsIn(node.children as Nodes[]) : []),
  ]);
}

function attributeProse(element: JsxElement, source: SourcePlaces, file: string, lang: LanguageTag): Prose[] {
  const shape = componentNamed(element.name ?? '')?.attributes.shape ?? {};
  const start = element.position ? source.offset(element.position.start) : 0;
  return [...textAttributes(element)].flatMap(([name, value]) => {
    const schema = shape[name];
    if (!value || !schema || OTHER_ATTRIBUTES.has(name) || !isFreeText(schema)) return [];
    const at = Math.max(start, source.text.indexOf(`${name}=`, start) + name.length + 1);
    const offsets = align(value, source.text, at);
    const place = (offset: number) => source.place(offsets[offset] ?? at);
    return [{ file, lang, text: value.replace(/\s/g, ' '), place, terms: [], apart: [] }];
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/** Words that are being collected, and where each sign of them stands. */
class Words {
  private text = '';
  private readonly offsets: number[] = [];
  private readonly terms: (Stretch & { id: string })[] = [];
  private readonly apart: Stretch[] = [];
  private readonly source: SourcePlaces;

  constructor(source: SourcePlaces) {
    this.source = source;
  }

  add(nodes: readonly Nodes[]): this {
    for (const node of nodes) this.addNode(node);
    return this;
  }

  prose(file: string, lang: LanguageTag): Prose {
    const { text, offsets, source, terms, apart } = this;
    return { file, lang, text, place: (offset) => source.place(offsets[offset] ?? 0), terms, apart };
  }

  private addNode(node: Nodes): void {
    const start = this.text.length;
    if (node.type === 'text') this.addText(node.value, node);
    else if (node.type === 'break') this.put(' ', node);
    else if (isParent(node) && node.children.length > 0) this.add(node.children as Nodes[]);
    else this.put(OBJECT, node);
    const end = this.text.length;
    if (isElement(node) && node.name === 'Term' && end > start)
      this.terms.push({ start, end, id: textAttributes(node).get('id') ?? '' });
    if (node.type === 'emphasis' || (isElement(node) && node.name === 'Term')) this.apart.push({ start, end });
  }

  private put(sign: string, node: Nodes): void {
    this.text += sign;
    this.offsets.push(node.position ? this.source.offset(node.position.start) : (this.offsets.at(-1) ?? 0));
  }

  /** The parser squeezes spaces; the source tells where somebody typed two. */
  private addText(value: string, node: Nodes): void {
    if (!node.position) {
      for (const sign of value.replace(/\s/g, ' ')) this.put(sign, node);
      return;
    }
    const start = this.source.offset(node.position.start);
    const raw = this.source.text.slice(start, this.source.offset(node.position.end));
    const isSame = squeezed(raw) === squeezed(value);
    const words = isSame ? raw.replace(/[^\S\n]*\n\s*/g, (gap) => '\n'.padEnd(gap.length, '\r')) : value;
    const offsets = isSame ? undefined : align(value, this.source.text, start);
    for (let index = 0; index < words.length; index += 1) {
      const sign = words[index] ?? '';
      if (sign === '\r') continue;
      this.text += sign === '\n' || sign === '\t' ? ' ' : sign;
      this.offsets.push(offsets?.[index] ?? start + index);
    }
  }
}
