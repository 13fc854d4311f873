import { fieldName, lineOf } from '../phrases.ts';
import type { SenseRules } from '../sense.ts';
import type { AreaSentences } from '../sentences.ts';

export const sense: AreaSentences<SenseRules> = {
  'dates-are-in-order': ({ first, firstValue, second, secondValue }) => ({
    wrong: `„${fieldName(second)}“ (${secondValue}) liegt vor „${fieldName(first)}“ (${firstValue}).`,
    expected: 'Erwartet wird das spätere Datum im späteren Feld.',
    mend: 'Berichtigen Sie eines der beiden Daten.',
  }),
  'date-has-come': ({ field, value }) => ({
    wrong: `Das Datum in „${fieldName(field)}“ (${value}) liegt in der Zukunft.`,
    expected: 'Erwartet wird ein Tag, der schon gekommen ist.',
    mend: 'Berichtigen Sie das Datum.',
  }),
  'date-names-its-source': ({ field }) => ({
    wrong: `Beim Datum in „${fieldName(field)}“ steht nicht, woher es ist.`,
    expected: 'Erwartet wird eine Quelle, weil der Eintrag mehrere hat.',
    mend: 'Ergänzen Sie dort eine der Quellen des Eintrags, zum Beispiel  source: jahresbericht',
  }),
  'review-is-current': ({ due }) => ({
    wrong: `Der Eintrag sollte bis ${due} erneut geprüft werden.`,
    expected: 'Erwartet wird ein Eintrag, dessen Prüfung nicht überfällig ist.',
    mend: 'Prüfen Sie den Eintrag und ändern Sie dann „reviewedOn“ und „reviewDue“.',
  }),
  'figure-names-its-currency': ({ field }) => ({
    wrong: 'Die Angabe ist ein Geldbetrag, aber die Währung fehlt.',
    expected: `Erwartet wird die Währung in „${fieldName(field)}“.`,
    mend: 'Ergänzen Sie zum Beispiel  currency: EUR',
  }),
  'currency-stands-with-money': ({ unit }) => ({
    wrong: `Die Angabe hat eine Währung, aber ihre Einheit ist „${unit}“.`,
    expected: 'Erwartet wird eine Währung nur bei Geldbeträgen.',
    mend: 'Schreiben Sie  unit: currency  oder löschen Sie die Währung.',
  }),
  'currency-exists': ({ currency }) => ({
    wrong: `Eine Währung „${currency}“ gibt es nicht.`,
    expected: 'Erwartet wird eine Währung, die es gibt, zum Beispiel CZK oder EUR.',
    mend: 'Berichtigen Sie die drei Buchstaben.',
  }),
  'shares-fit': ({ sum }) => ({
    wrong: `Der geförderte Anteil und der Eigenanteil ergeben zusammen ${sum} %.`,
    expected: 'Erwartet werden höchstens 100 %.',
    mend: 'Prüfen Sie beide Anteile in der Quelle.',
  }),
  'minimum-is-below-maximum': ({ minimum, maximum }) => ({
    wrong: `Der kleinste Betrag (${minimum}) ist größer als der größte (${maximum}).`,
    expected: 'Erwartet wird der kleinere Betrag in „minimum“.',
    mend: 'Vertauschen oder berichtigen Sie die beiden.',
  }),
  'plan-has-no-results': () => ({
    wrong: 'Das Beispiel ist erst geplant, hat aber Ergebnisse.',
    expected: 'Erwartet werden keine Ergebnisse: Ein Plan ist kein Ergebnis.',
    mend: 'Schreiben Sie  claim: reported,  wenn die Quelle Ergebnisse nennt, sonst setzen Sie die geplanten Zahlen unter „target“.',
  }),
  'claim-fits-evidence': ({ claim, evidence }) => ({
    wrong: `Die Aussage „${claim}“ und der Beleg „${evidence}“ widersprechen sich.`,
    expected:
      'Erwartet: Zu einem Plan (planned) gehört E0; E3 und E4 brauchen eine Evaluation, und eine Evaluation (evaluated) ergibt mindestens E3.',
    mend: 'Berichtigen Sie „claim“ oder „evidence“ nach der Quelle.',
  }),
  'direction-crosses-a-border': ({ country }) => ({
    wrong: `Die Richtung führt von „${country}“ nach „${country}“.`,
    expected: 'Erwartet werden zwei verschiedene Länder.',
    mend: 'Berichtigen Sie „from“ oder „to“.',
  }),
  'coordinates-fit-the-country': ({ field, lat, lon, countries, swapped }) => ({
    wrong: `Der Ort in „${fieldName(field)}“ (geografische Breite ${lat}, Länge ${lon}) liegt weit von ${countries.join(', ')} entfernt.`,
    expected: 'Erwartet wird ein Ort in dem Land, das bei ihm steht, oder nahe an dessen Grenze.',
    mend:
      swapped === 'yes'
        ? `Sind Breite und Länge vertauscht? Schreiben Sie die Breite ${lon} und die Länge ${lat}.`
        : 'Prüfen Sie Breite, Länge und Land.',
  }),
  'heading-levels-follow': ({ text, depth, highest }) => ({
    wrong: `Die Überschrift „${text}“ steht auf Ebene ${depth} und überspringt damit eine Ebene.`,
    expected: `Erwartet wird hier höchstens Ebene ${highest}; ein Text beginnt mit ##.`,
    mend: `Schreiben Sie  ${'#'.repeat(highest)} ${text}`,
  }),
  'thousands-stand-together': ({ field, typed, read, thousands }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert ${typed}, der als ${read} gelesen wird.`,
    expected: 'Erwartet wird eine Zahl ohne Tausenderpunkte; der Punkt steht vor den Dezimalstellen.',
    mend: `Schreiben Sie  ${lineOf(field, String(thousands))}  oder, wenn ${read} gemeint ist,  ${lineOf(field, String(read))}`,
  }),
};
