import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { stemGerman } from './german.ts';

const FORMS = `
Beratung Beratungen beraten berät
Schuldner Schuldnern Schuldnerin Schuldnerinnen Schuldners
Haus Häuser Häusern Hauses Haeuser
Kind Kinder Kindern Kindes
Familie Familien
Jugendamt Jugendämter Jugendamtes Jugendämtern Jugendaemter
Wohnung Wohnungen wohnen
Förderung fördern Förderungen Foerderung
Gemeinde Gemeinden
Träger Trägern Trägers
Straße Straßen Strasse
Hilfe Hilfen
Recht Rechte Rechten rechtlich rechtliche
Gesetz Gesetze Gesetzen Gesetzes gesetzlich
Grenze Grenzen
Bezirk Bezirke Bezirks Bezirken
Sozialarbeiter Sozialarbeiterin Sozialarbeiterinnen Sozialarbeitern
sozial soziale sozialen sozialer soziales
obdachlos obdachlose Obdachlosen Obdachlosigkeit
Pfändung Pfändungen pfänden
Leistung Leistungen leisten
Stadt Städte Städten
Land Länder Ländern
Verein Vereine Vereinen Vereins
Zuwendung Zuwendungen
Amt Ämter Ämtern Amtes
Mensch Menschen
Gericht Gerichte Gerichten
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('the German stemmer', () => {
  test.each(FORMS.map((forms) => [forms[0] ?? '', forms] as const))('joins the forms of %s', (_, forms) => {
    const stems = forms.map((form) => stemGerman(fold(form)));
    expect(stems).toEqual(forms.map(() => stems[0]));
  });

  test('keeps different words apart', () => {
    const stems = FORMS.map(([first = '']) => stemGerman(fold(first)));
    expect(new Set(stems).size).toBe(FORMS.length);
  });

  test('leaves short words as they are', () => {
    expect(['asd', 'eu', 'kita', '12'].map(stemGerman)).toEqual(['asd', 'eu', 'kita', '12']);
  });
});
