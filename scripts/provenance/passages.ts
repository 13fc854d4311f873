import type { Nodes } from 'mdast';
import { type Wording, wording } from '#i18n/wording.ts';
import type { Draft, DraftEntry, DraftText } from '#library/draft.ts';
import { componentNamed } from '#markup/components.ts';
import { isElement, isParent, textAttributes } from '#markup/element.ts';
import { type TextContext, toText } from '#markup/text.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Fact } from './facts.ts';

/** A paragraph, point, table row, key figure or field of front matter: the stretch in which a source must stand. */
export interface Passage {
  lang: LanguageTag;
  file: string;
  line: number;
  /** Field of the front matter; none in the body. */
  field?: string;
  text: string;
  /** Names of the sources that stand in it, or that the fact behind it names. */
  sources: readonly string[];
  citesLaw: boolean;
  /** Readers see that it is unchecked. */
  unchecked: boolean;
  isKeyFigure: boolean;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableRow', 'footnoteDefinition']);

/** Sources and laws that stand around a passage and count for it. */
interface Around {
  sources: readonly string[];
  laws: boolean;
}

const isLaw = (node: Nodes): boolean => isElement(node) && node.name === 'Law';

const sourceNamed = (node: Nodes): string[] => {
  if (!isElement(node)) return [];
  const mentions = componentNamed(node.name ?? '')?.mentions ?? {};
  const attributes = textAttributes(node);
  return Object.entries(mentions).flatMap(([attribute, kind]) => {
    const value = attributes.get(attribute);
    return kind === 'source' && value ? [value] : [];
  });
};

const everything = (node: Nodes): Nodes[] => [
  node,
  ...(isParent(node) ? (node.children as Nodes[]).flatMap(everything) : []),
];

/** A table has one source for all of it: in one of its rows or in the paragraph right before or after it. */
function withNeighbours(table: Nodes, before: Nodes | undefined, after: Nodes | undefined, around: Around): Around {
  const near = [table, ...[before, after].flatMap((node) => (node?.type === 'paragraph' ? node : []))].flatMap(
    everything,
  );
  return { sources: [...around.sources, ...near.flatMap(sourceNamed)], laws: around.laws || near.some(isLaw) };
}

/** The passages of a body in their order. */
function bodyPassages({ body, file, lang }: DraftText, words: Wording): Passage[] {
  const found: Passage[] = [];
  const none = (): undefined => undefined;
  const context: TextContext = { law: words.law, term: none, link: none, diagram: none };
  const add = (node: Nodes, text: string, inside: readonly Nodes[], around: Around): void => {
    found.push({
      lang,
      file,
      line: node.position?.start.line ?? 1,
      text,
      sources: [...new Set([...around.sources, ...inside.flatMap(sourceNamed)])],
      citesLaw: around.laws || inside.some(isLaw),
      unchecked: false,
      isKeyFigure: isElement(node) && node.name === 'KeyFigure',
    });
  };
  const visit = (node: Nodes, around: Around): void => {
    if (BLOCKS.has(node.type)) {
      add(node, toText(node, context), everything(node), around);
      return;
    }
    const inner = isElement(node) ? { ...around, sources: [...around.sources, ...sourceNamed(node)] } : around;
    if (isElement(node)) {
      const attributes = textAttributes(node);
      const shown = (componentNamed(node.name ?? '')?.shown ?? []).flatMap((name) => attributes.get(name) ?? []);
      if (shown.length > 0) add(node, shown.join(' '), [node], around);
    }
    if (!isParent(node)) return;
    const children = node.children as Nodes[];
    for (const [index, child] of children.entries())
      visit(
        child,
        child.type === 'table' ? withNeighbours(child, children[index - 1], children[index + 1], inner) : inner,
      );
  };
  if (body) visit(body.root, { sources: [], laws: false });
  return found;
}

/** Fields that are no statement: what only the program or a search reads. */
const NO_STATEMENT = new Set(['slug', 'keywords', 'translatedFrom']);

/** All strings of plain data with the path to each. */
export function stringsIn(value: unknown, path: readonly (string | number)[] = []): [(string | number)[], string][] {
  if (typeof value === 'string') return [[[...path], value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => stringsIn(item, [...path, name]));
}

/** The facts that a field of the front matter puts into words: `results.people.label` belongs to `results.0`. */
function factsBehind(path: readonly (string | number)[], entry: DraftEntry, facts: readonly Fact[]): readonly Fact[] {
  const [field, name, , country] = path;
  const sound = entry.facts?.sound;
  const position = (list: readonly { id: string }[] | undefined): number =>
    list?.findIndex(({ id }) => id === name) ?? -1;
  const at = (wanted: string): readonly Fact[] => facts.filter((fact) => fact.field === wanted);
  if (field === 'results') return at(`results.${position(sound?.results)}`);
  if (field === 'upcoming') return at(`upcoming.${position(sound?.upcoming)}`);
  if (field === 'rows') return at(`rows.${position(sound?.rows)}.sides.${country}`);
  if (field === 'diagrams') return at(`diagrams.${name}`);
  if (field === 'legalNotes') return facts.filter((fact) => fact.field.startsWith(`legalBasis.${name}.`));
  return [];
}

function fieldPassages(text: DraftText, entry: DraftEntry, facts: readonly Fact[]): Passage[] {
  const { fields, file, lang } = text;
  return stringsIn(fields.data).flatMap(([path, said]): Passage[] => {
    if (NO_STATEMENT.has(String(path[0]))) return [];
    const behind = factsBehind(path, entry, facts);
    const supporting = (entry.facts?.sound.sources ?? []).filter((use) =>
      use.supports?.some((field) => field === path[0]),
    );
    return [
      {
        lang,
        file,
        line: fields.place(path).line,
        field: path.join('.'),
        text: said,
        sources: [
          ...new Set([
            ...behind.flatMap(({ sources, restsOnOnly }) => (restsOnOnly ? [] : sources)),
            ...supporting.map(({ id }) => id),
          ]),
        ],
        citesLaw: behind.some(({ citesLaw }) => citesLaw),
        unchecked: behind.some(({ verification }) => verification === 'unchecked'),
        isKeyFigure: false,
      },
    ];
  });
}

/** Everything that a text says, front matter first, passage by passage. */
export function passagesOf(text: DraftText, entry: DraftEntry, facts: readonly Fact[], draft: Draft): Passage[] {
  const words = wording(text.lang, draft.ui.get(text.lang)?.data);
  const mark = words.t('verification.unchecked');
  return [...fieldPassages(text, entry, facts), ...bodyPassages(text, words)].map((passage) => ({
    ...passage,
    unchecked: passage.unchecked || passage.text.toLocaleLowerCase(text.lang).includes(mark),
  }));
}
