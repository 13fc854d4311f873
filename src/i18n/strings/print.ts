import { area } from './area.ts';

export const print = area({
  en: {},
  cs: {},
  de: {},
});
