import type { DiagramTarget } from './diagram/diagram.ts';

const EXAMPLES: Readonly<Record<string, DiagramTarget>> = {
  shares: {
    title: 'Kolik domácností má dluhy',
    alt: 'Ve městě 19 %, na venkově 7 %; v celé zemi 9 %.',
    note: 'Výběr, ne celý seznam.',
    unit: 'podíl domácností',
    asOf: '2021',
    sources: ['plan-2018'],
    table: {
      header: ['Místo', 'podíl domácností'],
      rows: [
        ['město', '19 %'],
        ['venkov', '7 %'],
        ['celá země', '9 %'],
      ],
    },
    picture: {
      kind: 'bars',
      bars: [
        { label: 'město', value: 19, shown: '19 %', country: 'CZ' },
        { label: 'venkov', value: 7, shown: '7 %', country: 'CZ' },
      ],
      reference: { label: 'celá země', value: 9, shown: '9 %' },
    },
  },
  table: {
    title: 'Kdo sedí u stolu',
    alt: 'V Česku zve úřad, v Německu úřad pro mládež; rodina a škola sedí u stolu na obou stranách.',
    sources: [],
    picture: {
      kind: 'roles',
      centre: { text: 'dítě a rodina' },
      sides: [
        {
          country: 'CZ',
          head: 'Případová konference',
          items: [{ text: 'úřad', line: 'zve a píše' }, { text: 'služba' }],
        },
        { country: 'DE', head: 'Plánování pomoci', items: [{ text: 'úřad pro mládež', line: 'zve a rozhoduje' }] },
      ],
      shared: [{ text: 'škola' }],
    },
  },
  ways: {
    title: 'Cesta rodiny k pomoci',
    alt: 'V Česku rodina uzavře smlouvu se službou. V Německu rozhoduje úřad a teprve potom pomoc začne.',
    sources: ['jugendhilfe'],
    picture: {
      kind: 'paths',
      sides: [
        { country: 'CZ', head: 'Služba' },
        { country: 'DE', head: 'Pomoc' },
      ],
      steps: [
        { shared: { text: 'rodina hledá pomoc' } },
        { cells: [undefined, { text: 'rozhodnutí úřadu', sources: [2] }] },
        { cells: [{ text: 'smlouva' }, { text: 'plán pomoci' }] },
        { shared: { text: 'práce v domácnosti' } },
        { cells: [{ text: 'konec podle dohody' }, undefined] },
        { cells: [{ text: 'ohlédnutí' }, { text: 'prověrka plánu' }] },
      ],
    },
  },
  holdings: {
    title: 'Co sbírka obsahuje',
    alt: 'O bydlení je 12 českých a 8 německých záznamů, o dluzích 5 a 0.',
    asOf: 'spočítáno z této sbírky: 25 záznamů',
    sources: [],
    table: {
      header: ['Téma', 'Česko', 'Německo'],
      rows: [
        ['bydlení', '12', '8'],
        ['dluhy', '5', '0'],
      ],
    },
    picture: {
      kind: 'tally',
      columns: [
        { label: 'CZ', country: 'CZ' },
        { label: 'DE', country: 'DE' },
      ],
      rows: [
        { label: 'bydlení', counts: [12, 8] },
        { label: 'dluhy', counts: [5, 0] },
      ],
    },
  },
};

/** The diagrams of the imaginary project that the examples of the components speak of. */
export const exampleDiagram = (name: string): DiagramTarget | undefined => EXAMPLES[name];
