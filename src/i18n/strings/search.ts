import { area } from './area.ts';

export const search = area({
  en: {},
  cs: {},
  de: {},
});
