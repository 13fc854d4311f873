import { describe, expect, test } from 'vitest';
import type { Entry } from '../library.ts';
import { entryView } from './entry-view.ts';
import { fixtureEntry, fixtureLibrary, seen } from './fixture.ts';
import type { EntryView } from './view.ts';

const library = await fixtureLibrary();
const theCase = fixtureEntry(library, 'case', 'skutec-prevention-assistant');

/** The facts panel as lines of text. */
const panel = (view: EntryView): readonly string[] =>
  view.facts.map(({ label, values }) =>
    seen(`${label}: ${values.map(({ text, note }) => (note ? `(${text})` : text)).join(' + ')}`),
  );

describe('a case', () => {
  const cs = entryView(library, theCase, 'cs');
  const de = entryView(library, theCase, 'de');

  test('has its head in words', () => {
    expect(cs.head).toMatchObject({
      lang: 'cs',
      translated: true,
      slug: 'asistent-prevence-skutec',
      countries: ['CZ'],
      transferable: true,
      claim: { code: 'reported', label: 'vykázáno' },
      evidence: { code: 'E1', label: 'zkušenost' },
    });
    expect(cs.head.place.map(seen)).toEqual([
      'region MAS Skutečsko, Košumbersko a_Chrastecko',
      'MAS SKCH',
      'mimo příhraničí, přenositelné',
    ]);
    expect(seen(de.head.reviewedOn)).toBe('1._11._2026');
  });

  test('has its facts panel in both languages', () => {
    expect(panel(cs)).toEqual([
      'Kde: region MAS Skutečsko, Košumbersko a_Chrastecko + (mimo příhraničí, přenositelné)',
      'Kdy: 1._4._2020_– 31._12._2022',
      'Kdo: MAS Skutečsko, Košumbersko a_Chrastecko',
      'Kdo se podílí: obec / město + nezisková organizace + místní akční skupina',
      'Koho se týká: lidé s_dluhy a_v_exekuci + neformální pečující + odborníci a_obce',
      'Lidé: Asistent na plný úvazek, odborný garant na poloviční.',
      'Peníze: Evropský sociální fond; zdroj částku neuvádí.',
      'Registrační číslo: CZ.03.2.65/0.0/0.0/16_047/0015863',
      'Metody: Případová konference',
      'Právo: Oddlužení',
      'Stav záznamu: 1._11._2026 + ověřeno z_druhé ruky',
    ]);
    expect(panel(de).map((line) => line.split(':')[0])).toEqual([
      'Wo',
      'Wann',
      'Wer',
      'Beteiligte',
      'Für wen',
      'Personal',
      'Geld',
      'Registrierungsnummer',
      'Methoden',
      'Recht',
      'Stand des Eintrags',
    ]);
  });

  test('has figures with target, date and source number', () => {
    expect(cs.noResults).toBe(false);
    expect(cs.results[0]).toMatchObject({ number: '37', target: { share: 0.74 }, source: 1 });
    expect(seen(cs.results[0]?.target?.text)).toBe('z_plánovaných 50');
    expect(seen(de.results[0]?.asOf)).toBe('April_2021');
  });

  test('has transfer in each direction over five dimensions', () => {
    expect(cs.transfer.map(({ label }) => seen(label))).toEqual(['z_Česka do Německa']);
    expect(de.transfer[0]?.label).toBe('aus Tschechien nach Deutschland');
    expect(de.transfer[0]?.dimensions.map(({ label, verdict }) => `${label}: ${verdict.label}`)).toEqual([
      'Recht: mit Anpassung übertragbar',
      'Finanzierung: mit Anpassung übertragbar',
      'Personal und Qualifikation: direkt übertragbar',
      'Strukturen und Zuständigkeiten: mit Anpassung übertragbar',
      'Sprache und Haltungen: nicht beurteilt',
    ]);
  });

  test('has the verdicts of the criteria of the site', () => {
    expect(cs.assessment.map(({ label, verdict }) => seen(`${label}: ${verdict}`))).toEqual([
      'Adekvátní cílová skupina: splněno',
      'Skutečný efekt: splněno částečně',
    ]);
  });

  test('without figures says so, without period too', () => {
    const { period, ...rest } = theCase.facts;
    expect(period).toBeDefined();
    const bare: Entry<'case'> = { ...theCase, facts: { ...rest, results: [], amounts: [] } };
    const view = entryView(library, bare, 'cs');
    expect(view.noResults).toBe(true);
    expect(panel(view)[1]).toBe('Kdy: (Kdy to bylo, naše zdroje neuvádějí.)');
  });

  test('shows sums on which sources disagree side by side, with their sources', () => {
    const sum = { currency: 'EUR', kind: 'approved', per: 'total' } as const;
    const amounts = [
      { ...sum, value: 14_689.27, source: 'mas-skch-presentation' },
      { ...sum, value: 7179.1, source: 'elbe-labe-project' },
    ];
    const view = entryView(library, { ...theCase, facts: { ...theCase.facts, amounts } }, 'cs');
    const money = view.facts.find(({ field }) => field === 'money');
    expect(money?.values.slice(1).map(({ text, source, note }) => [seen(text), source, note])).toEqual([
      ['14_689,27_EUR, schváleno', 1, undefined],
      ['7_179,10_EUR, schváleno', 2, undefined],
      ['Zdroje se rozcházejí.', undefined, true],
    ]);
    expect(view.sources.map(({ id, number }) => [id, number])).toEqual([
      ['mas-skch-presentation', 1],
      ['elbe-labe-project', 2],
    ]);
  });

  test('without a text in a language shows the one it has, with labels of the language', () => {
    const texts = new Map([...theCase.texts].filter(([tag]) => tag === 'cs'));
    const view = entryView(library, { ...theCase, texts }, 'de');
    expect(view.head).toMatchObject({ lang: 'cs', translated: false, slug: 'asistent-prevence-skutec' });
    expect(seen(view.head.title)).toBe('Asistent prevence sociálního vyloučení na Skutečsku');
    expect(view.facts[0]).toMatchObject({ label: 'Wo', values: [{ lang: 'cs' }, { note: true }] });
  });
});

describe('a comparison of law', () => {
  const entry = fixtureEntry(library, 'legislation', 'debt-relief');
  const { comparison, head, passages } = entryView(library, entry, 'de');

  test('has a column for each country and a cell for each column', () => {
    expect(head.equivalence?.label).toBe('teilweise vergleichbar');
    expect(comparison?.columns).toEqual([
      { country: 'CZ', label: 'Tschechien', name: 'Entschuldung', original: 'oddlužení', state: 'in Kraft' },
      { country: 'DE', label: 'Deutschland', name: 'Verbraucherinsolvenz', state: 'in Kraft' },
    ]);
    const [row] = comparison?.rows ?? [];
    expect(row?.cells.map(({ basis }) => basis.map(({ text }) => seen(text)))).toEqual([
      ['§_412a Gesetz_Nr._182/2006_Sb.'],
      ['§_287_Abs._2 InsO'],
    ]);
    expect(row?.cells.map(({ sources }) => sources)).toEqual([[1], [2]]);
  });

  test('has one day of the law, and each country its own where they were read on different days', () => {
    expect(panel(entryView(library, entry, 'de'))).toContain('Rechtsstand: 15._3._2026');
    const later: Entry<'legislation'> = {
      ...entry,
      facts: { ...entry.facts, asOfByCountry: { DE: '2026-08-19' } },
    };
    expect(panel(entryView(library, later, 'cs'))).toContain('Právní stav: CZ_15._3._2026 + DE_19._8._2026');
    const same: Entry<'legislation'> = {
      ...entry,
      facts: { ...entry.facts, asOfByCountry: { CZ: '2026-08-19', DE: '2026-08-19' } },
    };
    expect(panel(entryView(library, same, 'cs'))).toContain('Právní stav: 19._8._2026');
  });

  test('leaves the text of a cell out when the sources say nothing', () => {
    const text = entry.texts.get('de');
    if (!text) throw new Error('The fixture has no German text.');
    const rows = { ...text.fields.rows, duration: { label: 'Wie lange', text: { DE: 'Drei Jahre.' } } };
    const texts = new Map([['de', { ...text, fields: { ...text.fields, rows } }]]);
    const cells = entryView(library, { ...entry, texts }, 'de').comparison?.rows[0]?.cells;
    expect(cells?.map((cell) => cell.text)).toEqual([undefined, 'Drei Jahre.']);
  });

  test('tells what is coming, and that it is no legal advice', () => {
    expect(comparison?.upcoming).toMatchObject([{ country: 'CZ', date: '2027', state: 'Entwurf' }]);
    expect(passages.map(({ field }) => field)).toEqual(['question', 'difference', 'crossBorder', 'disclaimer']);
    expect(passages.at(-1)?.text).toBe('Diese Übersicht ist keine Rechtsberatung.');
  });

  test('has columns only for the countries of the site that it speaks of, in the order of the site', () => {
    const three = { ...library, site: { ...library.site, countries: ['DE', 'SK', 'CZ'] } };
    expect(entryView(three, entry, 'cs').comparison?.columns.map(({ country }) => country)).toEqual(['DE', 'CZ']);
  });
});

test('a way of funding has shares and sums with date and source', () => {
  const view = entryView(library, fixtureEntry(library, 'funding', 'small-projects-fund'), 'cs');
  expect(panel(view)).toContain('Míra podpory: 85_% + (stav: 2022)');
  expect(panel(view)).toContain('Nejvýše: 15_000_EUR + (stav: 2022)');
  expect(panel(view)).toContain('Výzva: výzva je uzavřená + (stav: 2022)');
  expect(view.points.map(({ field }) => field)).toContain('pros');
});

test('a method has steps and legal notes per country', () => {
  const view = entryView(library, fixtureEntry(library, 'method', 'case-conference'), 'cs');
  expect(view.steps).toHaveLength(3);
  expect(view.legalNotes.map(({ country, basis }) => `${country} ${seen(basis[0]?.text)}`)).toEqual([
    'CZ §_10_odst._3 zákona_č._359/1999_Sb.',
    'DE §_36 SGB_VIII',
  ]);
  expect(view.head.countries, 'a method belongs to both banks').toEqual(['CZ', 'DE']);
});

test('an organisation can be reached', () => {
  const view = entryView(library, fixtureEntry(library, 'organisation', 'acord-cz'), 'de');
  expect(panel(view)).toContain('Anschrift: Bozděchova 99/6, 400_01 Ústí nad Labem');
});

test('a workshop without a date says so', () => {
  const view = entryView(library, fixtureEntry(library, 'workshop', 'workshop-1'), 'de');
  expect(panel(view)).toContain('Wann: (Datum nicht bekannt)');
  expect(panel(view)[0]).toBe('Workshop: 1._Workshop');
});
