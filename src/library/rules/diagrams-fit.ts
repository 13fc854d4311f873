import { labelNames } from '#model/diagram.ts';
import { suggestion } from '../validate/suggestion.ts';
import type { Rule } from './rule.ts';

/** Texts place the diagrams that the facts have, all of them, and describe each in more words than its title; sources belong to steps that there are. */
export const diagramsFit: Rule = (draft, report) => {
  for (const { facts, texts } of draft.entries) {
    const diagrams = facts?.sound.diagrams;
    if (!facts || !diagrams) continue;
    const known = Object.keys(diagrams);
    for (const [name, diagram] of Object.entries(diagrams)) {
      if (diagram.kind !== 'paths') continue;
      for (const [index, step] of diagram.steps.entries()) {
        if (Object.keys(step).length > 0) continue;
        const path = ['diagrams', name, 'steps', index];
        const example = `{ ${draft.countries?.[0] ?? 'CZ'}: … }`;
        report('field-is-filled', facts.place(path), { field: path.join('.'), about: '', example });
      }
      const steps = labelNames(diagram);
      for (const step of Object.keys(diagram.stepSources)) {
        if (steps.includes(step)) continue;
        const place = facts.keyPlace(['diagrams', name, 'stepSources', step]);
        report('diagram-step-exists', place, { name: step, known: steps, ...suggestion(step, steps) });
      }
    }
    for (const { fields, mentions, file, lang, body } of texts.values()) {
      const placed = new Set<string>();
      for (const mention of mentions) {
        if (mention.kind !== 'diagram') continue;
        const { name, line, column } = mention;
        placed.add(name);
        if (!known.includes(name))
          report('diagram-exists', { file, line, column }, { name, known, ...suggestion(name, known) });
      }
      for (const name of body ? known : []) {
        if (!placed.has(name)) report('diagram-is-placed', facts.keyPlace(['diagrams', name]), { name, lang });
      }
      for (const [name, { title, alt }] of Object.entries(fields.sound.diagrams ?? {})) {
        if (title === alt) report('diagram-is-described', fields.place(['diagrams', name, 'alt']), { name });
      }
    }
  }
};
