import type { Path, YamlFile } from '../parse/yaml-file.ts';

/** A whole value between quotation marks as word processors set them, with none of them inside. */
const QUOTED = /^[„“”»«‚‘’]([^„“”»«‚‘{]+)[“”„»«‘’"']$/u;

/** A text whose quotation marks mean nothing to YAML and would be shown. */
export interface QuotedByWord {
  path: Path;
  /** As it was typed. */
  whole: string;
  /** Without the marks. */
  inner: string;
}

/** The values that somebody put into „…“ instead of "…"; inside straight ones they are meant to be seen. */
export function quotedByWord(yaml: YamlFile): QuotedByWord[] {
  const found: QuotedByWord[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const inner = QUOTED.exec(value)?.[1]?.trim();
      if (inner && yaml.typed(path, value) !== undefined) found.push({ path, whole: value, inner });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value as Readonly<Record<string, unknown>>))
        visit(item, [...path, Array.isArray(value) ? Number(name) : name]);
    }
  };
  visit(yaml.value, []);
  return found;
}
