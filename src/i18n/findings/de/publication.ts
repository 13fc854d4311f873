import { cutsAsMend } from '../cuts-as-mend.ts';
import type { PublicationRules } from '../publication.ts';
import type { AreaSentences } from '../sentences.ts';

export const publication: AreaSentences<PublicationRules> = {
  'publication-fits': ({ language, pages, limit, cuts, enough }) => ({
    wrong: `Die Publikation (${language}) hat ${pages} Seiten.`,
    expected: `Erwartet werden höchstens ${limit} Seiten, so viele erlaubt das Feld maxPages.`,
    mend: cutsAsMend(cuts, enough, {
      intro: 'kürzen Sie in publication.yaml einige Einträge oder lassen Sie sie weg; am wenigsten geht so verloren:',
      notEnough: 'und das reicht noch nicht: erhöhen Sie maxPages oder lassen Sie ein Kapitel weg.',
      none: 'erhöhen Sie in publication.yaml maxPages oder lassen Sie ein Kapitel weg.',
    }),
  }),
  'characters-are-printable': ({ character, code }) => ({
    wrong: `Das Zeichen „${character}“ (${code}) fehlt in den Schriften der Publikation; gedruckt würde ein leeres Kästchen.`,
    expected: 'Erwartet werden lateinische, kyrillische und griechische Buchstaben, Ziffern und übliche Satzzeichen.',
    mend: 'löschen Sie das Zeichen oder schreiben Sie ein Wort dafür. Die Website ohne Publikation baut  npm run build -- --no-print',
  }),
  'picture-can-be-printed': ({ name, message }) => ({
    wrong: `Das Bild ${name} lässt sich nicht für den Druck vorbereiten (${message}).`,
    expected: 'Erwartet wird ein Bild, das sich im Browser öffnen lässt.',
    mend: 'öffnen Sie es in einem Bildprogramm und speichern Sie es neu als PNG oder JPEG.',
  }),
  'picture-is-sharp': ({ name, dots, width, needed }) => ({
    wrong: `Das Bild ${name} wird im Heft ${width} mm breit und hat dafür nur ${dots} Punkte je Zoll; im Druck wird es unscharf.`,
    expected: `Erwartet werden mindestens 300 Punkte je Zoll, also ein Bild von mindestens ${needed} Punkten Breite.`,
    mend: 'legen Sie dasselbe Bild in höherer Auflösung ab. Website und PDF entstehen trotzdem.',
  }),
  'print-renders': ({ message }) => ({
    wrong: `Diese Stelle lässt sich nicht setzen (${message}).`,
    expected: 'Erwartet wird ein Text, wie ihn die anderen Einträge haben.',
    mend: 'vereinfachen Sie die Stelle: Tabelle teilen, Bild oder Komponente weglassen. Die Website ohne Publikation baut  npm run build -- --no-print',
  }),
  'pdf-passes-preflight': ({ name, check, found }) => ({
    wrong: `Die Datei ${name} besteht die Prüfung vor dem Druck nicht: ${check} (${found}).`,
    expected:
      'Erwartet wird ein PDF mit allen Seiten, richtigem Format, den eingebetteten Schriften der Publikation, Farben für seinen Zweck, Sprache, Titel und gültigen Links.',
    mend: 'meist ist es ein SVG-Bild mit eigener Schrift oder eigenen Farben: speichern Sie es als PNG und bauen Sie neu. Sonst ist es ein Fehler des Programms, senden Sie uns die Datei publication/preflight.json',
  }),
  'typesetter-loads': ({ platform }) => ({
    wrong: `Das Satzprogramm (Typst) lässt sich auf diesem Rechner nicht starten (${platform}).`,
    expected: 'Die Publikation entsteht unter Linux, Windows und macOS mit üblichem Prozessor.',
    mend: 'führen Sie  npm ci  noch einmal aus, oder bauen Sie die Website ohne Publikation:  npm run build -- --no-print',
  }),
};
