import type { TypstRenderer } from '../../typst-renderer.ts';

export const stepsTypst: TypstRenderer<'Steps'> = (_attributes, children) =>
  `#steps-list(${children.filter((child) => child !== '').join(', ')})`;
