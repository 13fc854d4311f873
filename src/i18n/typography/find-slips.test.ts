import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { SLIP_KINDS } from './slip.ts';

/** The text after every proposal was followed. */
function mended(text: string, lang: string): string {
  let out = text;
  for (const { offset, length, right } of findSlips(text, lang).reverse())
    out = out.slice(0, offset) + right + out.slice(offset + length);
  return out;
}

const WRONG: readonly [lang: string, wrong: string, right: string][] = [
  ['cs', 'Říká se tomu "depistáž" a “trasování”.', 'Říká se tomu „depistáž“ a „trasování“.'],
  ['cs', 'Řekl: „Slovo „kraj“ není Kreis.“', 'Řekl: „Slovo ‚kraj‘ není Kreis.“'],
  ['de', 'Das heißt "Hilfe zur Erziehung", sagt sie.', 'Das heißt „Hilfe zur Erziehung“, sagt sie.'],
  ['de', '„Er sagt ‘nein’ dazu“', '„Er sagt ‚nein‘ dazu“'],
  ['en', 'They call it "outreach".', 'They call it “outreach”.'],
  ['en', "It's the applicant's share.", 'It’s the applicant’s share.'],
  ['pl', 'Tak zwany "powiat".', 'Tak zwany „powiat”.'],
  ['bg', 'Така наречената "община".', 'Така наречената „община“.'],
  ['cs', 'A tak dále...', 'A tak dále…'],
  ['cs', 'Plán - a to je důležité - není výsledek.', 'Plán – a to je důležité – není výsledek.'],
  ['de', 'Sachsen -- Tschechien', 'Sachsen – Tschechien'],
  ['de', 'Ein Plan — noch kein Ergebnis.', 'Ein Plan – noch kein Ergebnis.'],
  ['cs', 'V letech 2014-2020 přišlo 10-12 lidí.', 'V letech 2014–2020 přišlo 10–12 lidí.'],
  ['cs', 'Bylo -5 stupňů.', 'Bylo −5 stupňů.'],
  ['cs', 'Od 12.3.2024 a od 01. 02.2024 do 5.6.', 'Od 12. 3. 2024 a od 1. 2. 2024 do 5. 6.'],
  ['cs', 'Začal 1.dubna.', 'Začal 1. dubna.'],
  ['de', 'Ab 12.März und 12. 3.2024.', 'Ab 12. März und 12. 3. 2024.'],
  ['cs', 'Podle §5 a §§10 a 11.', 'Podle § 5 a §§ 10 a 11.'],
  ['cs', 'Přišlo 20% lidí, tedy 20%.', 'Přišlo 20 % lidí, tedy 20 %.'],
  ['de', 'Es kamen 20% der Eltern.', 'Es kamen 20 % der Eltern.'],
  ['en', 'About 20 % came.', 'About 20% came.'],
  ['cs', 'Stálo to 500Kč.', 'Stálo to 500 Kč.'],
  ['de', 'Es kostet €500.', 'Es kostet 500 €.'],
  ['cs', 'Byt má 45 m2.', 'Byt má 45 m².'],
  ['cs', 'Sešli se 3x, místnost 4 x 5 metrů.', 'Sešli se 3×, místnost 4 × 5 metrů.'],
  ['cs', 'Úvazek 0.5 úvazku a 20000 Kč, 1.500.000 Kč.', 'Úvazek 0,5 úvazku a 20 000 Kč, 1 500 000 Kč.'],
  ['de', 'Das sind 3.5 % und 20000 Euro.', 'Das sind 3,5 % und 20 000 Euro.'],
  ['en', 'It cost 20000 EUR.', 'It cost 20,000 EUR.'],
  ['de', 'z.B. hier, d.h. dort, ein e.V., i.V.m. § 5', 'z. B. hier, d. h. dort, ein e. V., i. V. m. § 5'],
  [
    'cs',
    'Charita s.r.o. a Český západ, o.p.s., t.j. nestátní',
    'Charita s. r. o. a Český západ, o. p. s., tj. nestátní',
  ],
  ['cs', 'Chodí tam např rodiče.', 'Chodí tam např. rodiče.'],
  ['de', 'Obst bzw Gemüse', 'Obst bzw. Gemüse'],
  ['cs', 'Dvě  mezery.', 'Dvě mezery.'],
  ['cs', 'Ale ne , takhle ( ano ) .', 'Ale ne, takhle (ano).'],
  ['cs', 'jeden,dva', 'jeden, dva'],
  ['cs', 'Skončila.Začala znovu.', 'Skončila. Začala znovu.'],
  [
    'cs',
    'Skončila.\u00a0Začala znovu, viz zákon č. 108/2006 Sb.\u00a0Nový.',
    'Skončila. Začala znovu, viz zákon č. 108/2006 Sb. Nový.',
  ],
  ['de', 'Geöffnet 9.00-17.00 Uhr, die Schüler/-innen :', 'Geöffnet 9.00–17.00 Uhr, die Schülerinnen und Schüler:'],
  [
    'de',
    'Alle Teilnehmer*innen, Lehrer:innen und Mitarbeiter_innen',
    'Alle Teilnehmende, Lehrkräfte und Mitarbeitende',
  ],
  [
    'de',
    'Jede*r weiß: eine Ärzt*in, die BäckerInnen',
    'Jede*r weiß: eine Ärztin oder Ärzt, die Bäckerinnen und Bäcker',
  ],
  ['cs', 'Byla v Praze ,tam pršelo ;nic víc ,', 'Byla v Praze, tam pršelo; nic víc,'],
  [
    'cs',
    'Do 5 .října, tj.dnes, např.doma. Cca.50 lidí, cca. 3 dny.',
    'Do 5. října, tj. dnes, např. doma. Cca 50 lidí, cca 3 dny.',
  ],
  ['cs', 'Skončilo to .Potom nic..', 'Skončilo to. Potom nic.'],
  [
    'cs',
    'Podle zákona č.108/2006 Sb., odst.2, s.12, čl.3, trvá 1.5 hodin.',
    'Podle zákona č. 108/2006 Sb., odst. 2, s. 12, čl. 3, trvá 1,5 hodin.',
  ],
  ['de', 'Nr.5, Abs.2, S.12, Art.6 GG, vgl.dort, ca.30..', 'Nr. 5, Abs. 2, S. 12, Art. 6 GG, vgl. dort, ca. 30.'],
  ['de', 'Ausserdem ist der Fussball grösser. Daß muß so sein.', 'Außerdem ist der Fußball größer. Dass muss so sein.'],
  ['de', 'Er weiß, daß die Strasse lang ist.', 'Er weiß, dass die Straße lang ist.'],
];

test.each(WRONG)('%s: %s', (lang, wrong, right) => {
  expect(mended(wrong, lang)).toBe(right);
});

test('every kind of slip is shown above', () => {
  const shown = new Set(WRONG.flatMap(([lang, wrong]) => findSlips(wrong, lang).map(({ kind }) => kind)));
  expect(SLIP_KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
});

const RIGHT: readonly [lang: string, text: string][] = [
  ['cs', 'Řekl: „Slovo ‚kraj‘ není ‚Kreis‘.“ Tak (‚doslova‘).'],
  ['cs', 'Podle § 8a a § 37 odst. 2 zákona č. 108/2006 Sb., tj. např. kraj, s. 5–7, 20% sleva.'],
  ['cs', 'Projekt CZ.03.2.65/0.0/0.0/16_047/0015863 a EEL-0810-CZ-20.08.2021, ISBN 978-80-7041-123-4.'],
  ['cs', 'Tel. +420 123 456 789, info@acord-cz.example, www.elbelabe.eu, 2026-11-22.'],
  ['cs', 'ACoRD CZ, z. s., Bozděchova 99/6, 400 01 Ústí nad Labem; J. K. Tyl; česko-saský; 12. 3. – 15. 4. 2024.'],
  ['cs', 'Sraz je v 10.30 hodin, od 8.00 hod. do 12.15 h, s. 5–7 a atd. Ano.'],
  ['de', 'Zehn Prozent, also 20%ige und 5%iger Anteile, Az. S.12.34/5, Dipl.-Soz.-Päd., „so.“'],
  ['de-CH', 'Ausserdem ist die Strasse gross.'],
  ['cs', 'Je-li to tak, 5letý chlapec, COVID-19, 24/7, 1 500 Kč, 0,5 úvazku, E3/E4.'],
  ['de', 'EU-Mittel, Kinder- und Jugendhilfe, die Fachkraft und -beratung, 1. 10. 2024 und 1.10.2024 und 01.10.2024.'],
  ['de', '20%ig, 5 000 Euro, 10.000 Euro, §§ 67 ff. SGB XII, e. V., z. B., SGB-II-Leistungen, „sie sagt: ‚ja‘“.'],
  ['de', 'Schwerin, Mein Ausweis, weiß, Ex-Partner, Industrie/Innenstadt, im Innenhof.'],
  ['en', 'The applicant’s “own” share, e.g. 20% of it, i.e. 20,000 EUR – or ‘less’.'],
  ['cs', 'V poměru 1 : 3, verze 2.1. Začal prof.\u00a0Novák a JUDr.\u00a0Malá, viz kap. 5.6. a 7.'],
  ['de', 'Tel. 0351 4567-12, Prof.\u00a0Müller, 1-Euro-Job, 24-Stunden-Dienst, SGB-II-Bezug, §§ 16a–c, Hartz-4-Satz.'],
  ['de', 'Ärztin/Arzt, Kinder/Jugendliche, 1.234,56 €, 12:30–14:00 Uhr, Straße 5, die Sinne, Ghettos, M. A., Ph.D.'],
  ['cs', '{count} z {total} záznamů, v {place}'],
  ['cs', 'Odkaz \uFFFC, pramen \uFFFC. „\uFFFC“'],
  ['xx', 'whatever "this" -- is...'],
];

test.each(RIGHT)('%s, nothing wrong: %s', (lang, text) => {
  expect(findSlips(text, lang)).toEqual([]);
});

const HOSTILE = ['"', "'", '-', '.', 'A-', '1.', 'a.', ' ', '( ', '§5', '@', 'ß', 'Aa*', '10-12 ', '„', '\u00a0'];

test.each(HOSTILE)('a long text of nothing but “%s” is read to its end', (sign) => {
  const text = sign.repeat(100_000 / sign.length);
  for (const lang of ['cs', 'de', 'en'])
    for (const { offset, length, wrong } of findSlips(text, lang).slice(-10))
      expect(text.slice(offset, offset + length)).toBe(wrong);
});
