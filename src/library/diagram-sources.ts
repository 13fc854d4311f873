import type { Diagram } from '#model/diagram.ts';
import type { Path } from './parse/yaml-file.ts';

/** The sources that a diagram names, and where in its facts. */
export function sourcesOfDiagram(diagram: Diagram): { id: string; path: Path }[] {
  if (diagram.kind === 'tally') return [];
  const whole = diagram.sources.map((id, index) => ({ id, path: ['sources', index] }));
  if (diagram.kind !== 'paths') return whole;
  const ofSteps = Object.entries(diagram.stepSources).flatMap(([step, ids]) =>
    ids.map((id, index) => ({ id, path: ['stepSources', step, index] })),
  );
  return [...whole, ...ofSteps];
}
