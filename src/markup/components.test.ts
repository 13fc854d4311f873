import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { COMPONENT_SENTENCES } from '#i18n/findings/component-sentences.ts';
import { COMPONENT_NAMES, COMPONENTS, componentNamed } from './components.ts';

describe('components', () => {
  test('stand under their own names', () => {
    expect(Object.values(COMPONENTS).map(({ name }) => name)).toEqual(COMPONENT_NAMES);
  });

  test('have a folder each, and each folder is one', () => {
    const folders = COMPONENT_NAMES.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
    expect(readdirSync(join(import.meta.dirname, 'components')).sort()).toEqual(folders.sort());
  });

  test('tell the editor what they and their attributes are for, in every language', () => {
    const english = COMPONENT_NAMES.flatMap((name) => {
      const { about, attributes } = COMPONENTS[name];
      const shape: Readonly<Record<string, ZodType>> = attributes.shape;
      const described = Object.entries(shape).map(([attribute, schema]) => [
        `attribute.${name}.${attribute}`,
        schema.description,
      ]);
      return [[`component.${name}`, about], ...described];
    });
    expect(COMPONENT_SENTENCES.en).toEqual(Object.fromEntries(english));
    for (const lang of ['cs', 'de'] as const) {
      expect(Object.keys(COMPONENT_SENTENCES[lang]).sort()).toEqual(Object.keys(COMPONENT_SENTENCES.en).sort());
    }
  });

  test('hold and stand in one another as both say', () => {
    for (const name of COMPONENT_NAMES) {
      const definition = componentNamed(name);
      const parts = typeof definition?.content === 'string' ? [] : (definition?.content ?? []);
      for (const part of parts) expect(componentNamed(part)?.within).toBe(name);
      if (definition?.within !== undefined) expect(componentNamed(definition.within)?.content).toContain(name);
    }
  });
});
