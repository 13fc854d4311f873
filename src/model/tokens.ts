/** One colour in the three forms that the outputs need: screen light and dark (hex), print in per cent of C, M, Y, K. */
export interface ColourToken {
  light: string;
  dark: string;
  cmyk: readonly [number, number, number, number];
}

/** Neutral colours and the colours of claims. The only place in which a colour is defined. */
export const COLOURS = {
  paper: { light: '#fbf9f4', dark: '#14191a', cmyk: [0, 0, 0, 0] },
  cover: { light: '#f6f2e8', dark: '#14191a', cmyk: [2, 3, 9, 0] },
  wash: { light: '#f3efe5', dark: '#1c2324', cmyk: [0, 0, 0, 5] },
  ink: { light: '#1d2a2f', dark: '#ece7dc', cmyk: [0, 0, 0, 100] },
  soft: { light: '#54615f', dark: '#aab3ae', cmyk: [0, 0, 0, 76] },
  line: { light: '#d9d4c7', dark: '#333d3d', cmyk: [0, 0, 0, 24] },
  edge: { light: '#7f8276', dark: '#7b8784', cmyk: [0, 0, 0, 45] },
  planned: { light: '#845b00', dark: '#ddb35a', cmyk: [30, 55, 100, 18] },
  proven: { light: '#466329', dark: '#a8c684', cmyk: [62, 32, 96, 22] },
  mark: { light: '#f6e3a8', dark: '#574713', cmyk: [0, 5, 40, 0] },
} as const satisfies Record<string, ColourToken>;

/** Colour and tint of the compared countries, by their place in `site.yaml`; all reach 4.5 : 1 on paper in both themes. */
export const BANKS: readonly { name: string; colour: ColourToken; tint: ColourToken }[] = [
  {
    name: 'river',
    colour: { light: '#0f5e70', dark: '#7fc4d1', cmyk: [92, 42, 38, 22] },
    tint: { light: '#e3eff0', dark: '#14313a', cmyk: [10, 2, 5, 0] },
  },
  {
    name: 'sand',
    colour: { light: '#984418', dark: '#e8a57e', cmyk: [22, 76, 100, 14] },
    tint: { light: '#f6e9df', dark: '#3a2418', cmyk: [2, 8, 12, 0] },
  },
  {
    name: 'plum',
    colour: { light: '#6d3a72', dark: '#d3a6d8', cmyk: [58, 86, 18, 10] },
    tint: { light: '#f2e9f3', dark: '#33203a', cmyk: [5, 9, 0, 0] },
  },
  {
    name: 'pine',
    colour: { light: '#2f6440', dark: '#8fc9a0', cmyk: [80, 36, 84, 26] },
    tint: { light: '#e6f0e8', dark: '#1a3223', cmyk: [10, 1, 10, 0] },
  },
];
