import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

test.each([
  ['Částka 14\u00a0689,27 EUR a podíl 16,71 %', ['14689.27', '16.71']],
  ['Vom 1. 10. 2021 bis 30.06.2022, zusammen 9 Monate', ['2021-10-01', '2022-06-30', '9']],
  ['V letech 2021–2027 přes 400 000 žádostí', ['2021', '2027', '400000']],
  ['2.512.815 Kronen für 5 Stellen', ['2512815', '5']],
  ['563, 506 a 471 EUR', ['563', '506', '471']],
  ['3/4 der Kinder, etwa 2/3 aller Familien, Rund 1/4 lebt allein, ½ úvazku', ['3/4', '2/3', '1/4', '1/2']],
  ['15000 Menschen leben hier. 15000 Besucher kamen, insgesamt, 15000 Personen.', ['15000', '15000', '15000']],
  ['Hilfe aller Art. 40 Familien kamen.', ['40']],
  ['Stojí pět Kč. 500 lidí to platí.', ['500']],
  ['Celkem 111 22 Rodin', ['111', '22']],
])('figures of a text come as facts have them: %s', (text, figures) => {
  expect(figuresIn(text).toSorted()).toEqual(figures.toSorted());
});

test.each([
  '§ 65 odst. 2 zákona č. 108/2006 Sb.',
  '§§ 27, 31 und 36 Abs. 2 SGB VIII',
  'Gesetz Nr. 359/1999 Sb., BGBl. I',
  'Projekt CZ.03.2.65/0.0/0.0/16_047/0015863 a EEL-0810-CZ-20.08.2021',
  'Stufe E2, prioritní osa 2, Bozděchova 99/6, 400 01 Ústí nad Labem, 01307 Dresden',
  '400 01 Ústí nad Labem',
  'Schloss, 99974 Mühlhausen; D-01307 Dresden, Lidická 3/4, Brno',
  'nach Art. 6 GG und Art. 28 Abs. 2, kap. 3, Č. j. neznámé',
  'čtyři workshopy v devíti měsících',
])('what only names something is no figure: %s', (text) => {
  expect(figuresIn(text)).toEqual([]);
});
