import { area } from './area.ts';

export const site = area({
  en: {},
  cs: {},
  de: {},
});
