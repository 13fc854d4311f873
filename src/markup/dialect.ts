import type { Definition, Heading, Nodes, Paragraph, Root } from 'mdast';
import { checkElement } from './check-element.ts';
import { checkAddresses, checkReferences, checkRows } from './check-leftover.ts';
import { checkTable } from './check-table.ts';
import { isElement, isParent } from './element.ts';
import { looksLikeTag, unreadable } from './fault.ts';
import { isOtherPicture, PICTURE_NAME, readTarget } from './link-target.ts';
import { meantReference } from './meant-reference.ts';
import { otherPicture } from './other-picture.ts';
import type { Finding } from './problem.ts';
import { CLOSE, EXPORT, excerpt, IMPORT, LESS, OPEN, unmask } from './signs.ts';
import { unsafeLink, unsafePicture } from './unsafe-address.ts';

/** Checks a tree of at most moderate depth against the dialect: all that is not text, Markdown or a known component is a finding. */
export function checkDialect(root: Root, masked: string): Finding[] {
  const findings: Finding[] = [];
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes, ancestors: readonly Nodes[]): void => {
    for (const finding of checkNode(node, ancestors, masked, definitions)) findings.push(finding);
    if (!isParent(node)) return;
    const above = [...ancestors, node];
    for (const child of node.children) visit(child, above);
  };
  collectDefinitions(root, definitions);
  visit(root, []);
  return findings;
}

/** Link definitions by identifier; the first of a name counts. */
export function collectDefinitions(node: Nodes, found: Map<string, Definition>): void {
  if (node.type === 'definition' && !found.has(key(node.identifier))) found.set(key(node.identifier), node);
  if (isParent(node)) for (const child of node.children) collectDefinitions(child, found);
}

/** CommonMark compares labels without regard to case. */
export const key = (identifier: string): string => identifier.toLowerCase().toUpperCase();

function checkNode(
  node: Nodes,
  ancestors: readonly Nodes[],
  masked: string,
  definitions: ReadonlyMap<string, Definition>,
): Finding[] {
  const offset = node.position?.start.offset ?? 0;
  if (isElement(node)) return checkElement(node, ancestors, masked);
  switch (node.type) {
    case 'text':
      return [
        ...checkText(masked, offset, node.position?.end.offset ?? offset),
        ...checkAddresses(masked, offset, node.position?.end.offset ?? offset, ancestors.at(-1)),
        ...checkReferences(masked, offset, node.position?.end.offset ?? offset, ancestors.at(-1)),
      ];
    case 'paragraph':
      return [...checkModule(node, offset), ...checkRows(node, masked, offset)];
    case 'table':
      return checkTable(node, masked, offset);
    case 'heading':
      return checkHeading(node, offset);
    case 'link':
      return checkLink(unmask(node.url), offset, ancestors);
    case 'definition':
      return checkDefinition(unmask(node.url), offset);
    case 'image':
      return checkImage(unmask(node.url), node.alt ?? '', offset);
    case 'imageReference':
      return checkImage(unmask(definitions.get(key(node.identifier))?.url ?? ''), node.alt ?? '', offset);
    case 'html':
      return [{ rule: 'html-is-not-used', offset, params: { element: excerpt(node.value) } }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ rule: 'mdx-has-no-expression', offset, params: { code: excerpt(node.value) } }];
    case 'mdxjsEsm':
      return [{ rule: 'mdx-has-no-import', offset, params: { code: excerpt(node.value) } }];
    default:
      return [];
  }
}

/** One finding for each outermost pair of braces in a text and for each tag that is none. */
function checkText(masked: string, start: number, end: number): Finding[] {
  const findings: Finding[] = [];
  let depth = 0;
  for (let offset = start; offset < end; offset += 1) {
    if (masked[offset] === LESS && looksLikeTag(masked[offset + 1] ?? '')) {
      findings.push({ rule: 'mdx-is-readable', offset, params: unreadable(masked, offset) });
    } else if (masked[offset] === OPEN) {
      if (depth === 0) {
        const close = masked.indexOf(CLOSE, offset);
        const code = excerpt(masked.slice(offset, close < 0 ? offset + 41 : close + 1));
        findings.push({ rule: 'mdx-has-no-expression', offset, params: { code } });
      }
      depth += 1;
    } else if (masked[offset] === CLOSE) depth = Math.max(0, depth - 1);
  }
  return findings;
}

const IMPORTS = /^import(?:\s*["'{(*]|\s+type\s|\s+[\w$]+\s*,|\s+[\w$]+\s+from\b)/;
const EXPORTS = /^export(?:\s*[{*]|\s+(?:default|const|let|var|function|class|async|type|interface|enum)\b)/;

function checkModule(paragraph: Paragraph, offset: number): Finding[] {
  const [first] = paragraph.children;
  if (first?.type !== 'text' || !(first.value.startsWith(IMPORT) || first.value.startsWith(EXPORT))) return [];
  const code = unmask(first.value);
  if (IMPORTS.test(code)) return [{ rule: 'mdx-has-no-import', offset, params: { code: excerpt(code) } }];
  if (EXPORTS.test(code)) return [{ rule: 'mdx-has-no-export', offset, params: { code: excerpt(code) } }];
  return [];
}

function checkHeading({ depth, children }: Heading, offset: number): Finding[] {
  const findings: Finding[] = [];
  if (depth < 2 || depth > 4) findings.push({ rule: 'heading-level-is-offered', offset, params: { level: depth } });
  if (children.length === 0) findings.push({ rule: 'heading-has-text', offset, params: {} });
  return findings;
}

/** The address as the sentences name it, and the reference that was meant by it. */
function addressed(url: string): { address: string; suggestion?: string } {
  const suggestion = meantReference(url);
  return { address: excerpt(url), ...(suggestion === undefined ? {} : { suggestion: excerpt(suggestion) }) };
}

function checkLink(url: string, offset: number, ancestors: readonly Nodes[]): Finding[] {
  const { kind } = readTarget(url);
  if (kind === 'unsafe') return [unsafeLink(url, offset)];
  if (kind === 'path') return [{ rule: 'link-target-is-offered', offset, params: addressed(url) }];
  if (ancestors.some((node) => isElement(node) && node.name === 'Term')) {
    return [{ rule: 'component-stands-in-text', offset, params: { component: '[…](…)', around: 'Term' } }];
  }
  return [];
}

/** A definition may belong to a link or to a picture; only what is unsafe for both is wrong in itself. */
function checkDefinition(url: string, offset: number): Finding[] {
  const { kind } = readTarget(url);
  if (kind === 'unsafe') return [unsafeLink(url, offset)];
  if (kind === 'path' && !PICTURE_NAME.test(url))
    return [{ rule: 'link-target-is-offered', offset, params: addressed(url) }];
  return [];
}

function checkImage(url: string, alt: string, offset: number): Finding[] {
  const findings: Finding[] = [];
  if (!PICTURE_NAME.test(url)) {
    if (readTarget(url).kind === 'unsafe') findings.push(unsafePicture(url, offset));
    else if (isOtherPicture(url))
      findings.push({ rule: 'picture-has-a-format', offset, params: otherPicture(excerpt(url)) });
    else findings.push({ rule: 'picture-lies-beside-the-text', offset, params: { address: excerpt(url) } });
  }
  if (alt.trim() === '') findings.push({ rule: 'picture-has-alt-text', offset, params: { picture: excerpt(url) } });
  return findings;
}
