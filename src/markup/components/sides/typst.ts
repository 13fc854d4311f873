import type { TypstRenderer } from '../../typst-renderer.ts';

export const sidesTypst: TypstRenderer<'Sides'> = (_attributes, children) =>
  `#sides(${children.filter((child) => child !== '').join(', ')})`;
