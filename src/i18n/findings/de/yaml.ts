import type { AreaSentences } from '../sentences.ts';
import type { YamlRules } from '../yaml.ts';

export const yaml: AreaSentences<YamlRules> = {
  'keys-are-unique': ({ key }) => ({
    wrong: `Das Feld „${key}“ steht zweimal an derselben Stelle.`,
    expected: 'Erwartet wird jedes Feld nur einmal.',
    mend: 'Fassen Sie beide zusammen oder löschen Sie eines.',
  }),
  'indent-has-no-tabs': () => ({
    wrong: 'Die Zeile ist mit der Tabulatortaste eingerückt.',
    expected: 'Erwartet werden Leerzeichen, zwei für jede Stufe.',
    mend: 'Ersetzen Sie den Tabulator durch Leerzeichen.',
  }),
  'indent-is-consistent': () => ({
    wrong: 'Die Zeile ist weder wie die Zeilen davor noch wie die umgebenden eingerückt.',
    expected: 'Erwartet wird die gleiche Zahl von Leerzeichen für alle Felder einer Gruppe.',
    mend: 'Verschieben Sie die Zeile so, dass sie genau unter den anderen steht.',
  }),
  'quotes-are-closed': ({ quote }) => ({
    wrong: `Ein Anführungszeichen ${quote} wird hier geöffnet und nicht geschlossen.`,
    expected: `Erwartet wird ein weiteres ${quote} am Ende des Wertes.`,
    mend: `Ergänzen Sie ${quote} oder löschen Sie das am Anfang.`,
  }),
  'brackets-are-closed': ({ bracket }) => ({
    wrong: `Die Klammer ${bracket} hat kein Gegenstück.`,
    expected: 'Erwartet wird zu jeder öffnenden Klammer eine schließende: [ ] und { }.',
    mend: 'Ergänzen Sie die fehlende Klammer oder löschen Sie diese.',
  }),
  'value-with-colon-is-quoted': () => ({
    wrong:
      'Im Wert steht ein Doppelpunkt mit Leerzeichen, oder die Zeile darunter ist eingerückt, als gehöre sie zu einem Text.',
    expected: 'Erwartet werden gerade Anführungszeichen ("…") um einen Wert mit Doppelpunkt.',
    mend: 'Schreiben Sie zum Beispiel  title: "Workshop 1: Daten und Recht"',
  }),
  'value-with-comma-is-quoted': ({ name }) => ({
    wrong: `„${name}“ gilt als eigenes Feld, weil ein Komma innerhalb von { } oder [ ] etwas Neues beginnt.`,
    expected: 'Erwartet werden Anführungszeichen um einen Wert mit Komma.',
    mend: 'Schreiben Sie zum Beispiel  { name: "Amt für Jugend, Familie und Soziales" }',
  }),
  'value-begins-plainly': ({ sign }) => ({
    wrong: `Der Wert beginnt mit ${sign}, das dort eine eigene Bedeutung hat.`,
    expected: 'Erwartet werden Anführungszeichen um einen solchen Wert.',
    mend: `Schreiben Sie zum Beispiel  title: "${sign} …"`,
  }),
  'value-has-plain-quotes': ({ value, inner }) => ({
    wrong: `Der Wert ${value} steht in Anführungszeichen einer Textverarbeitung, die mit angezeigt würden.`,
    expected: 'Erwartet werden gerade Anführungszeichen ("…") um einen Wert oder keine.',
    mend: `Schreiben Sie  "${inner}"  oder, wenn die Zeichen zu sehen sein sollen,  "${value}"`,
  }),
  'quoted-value-stands-alone': () => ({
    wrong: 'Nach dem schließenden Anführungszeichen folgt noch etwas.',
    expected: 'Erwartet wird nach einem Wert in Anführungszeichen nichts mehr.',
    mend: 'Setzen Sie den ganzen Wert in Anführungszeichen und schreiben Sie darin deutsche Anführungszeichen „…“.',
  }),
  'backslash-is-doubled': ({ sequence }) => ({
    wrong: `Die Zeichen ${sequence} bedeuten innerhalb doppelter Anführungszeichen nichts.`,
    expected: 'Erwartet wird ein Text ohne umgekehrte Schrägstriche.',
    mend: "Löschen Sie den umgekehrten Schrägstrich oder setzen Sie den Wert in einfache Anführungszeichen: '…'",
  }),
  'field-has-a-colon': () => ({
    wrong: 'In der Zeile fehlt der Doppelpunkt, deshalb ist unklar, zu welchem Feld sie gehört.',
    expected: 'Erwartet wird  Name: Wert',
    mend: 'Ergänzen Sie den Doppelpunkt und danach ein Leerzeichen, oder hängen Sie die Zeile an den Text davor an.',
  }),
  'file-has-one-part': () => ({
    wrong: 'Eine Zeile mit drei Bindestrichen teilt die Datei in mehrere Teile.',
    expected: 'Erwartet wird nur ein Teil.',
    mend: 'Löschen Sie die Zeile mit  ---',
  }),
  'aliases-are-few': () => ({
    wrong: 'Die Datei wiederholt eigene Stellen mit den Zeichen & und * viel zu oft.',
    expected: 'Erwartet wird, dass jeder Wert ausgeschrieben ist.',
    mend: 'Ersetzen Sie die Zeichen & und * durch die Werte selbst.',
  }),
  'nesting-is-shallow': ({ limit }) => ({
    wrong: `Mehr als ${limit} Klammern oder Listen stehen ineinander.`,
    expected: 'Erwartet werden höchstens sechs Stufen.',
    mend: 'Löschen Sie die überzähligen Klammern.',
  }),
  'fields-are-well-formed': () => ({
    wrong: 'Diese Zeile ist nicht lesbar.',
    expected: 'Erwartet wird in jeder Zeile  Name: Wert,  Listen mit Bindestrich oder in [ ].',
    mend: 'Vergleichen Sie sie mit derselben Zeile eines anderen Eintrags und setzen Sie den Wert in Anführungszeichen.',
  }),
  'file-holds-fields': ({ example }) => ({
    wrong: 'In der Datei stehen keine Felder, sondern eine Liste oder nur ein Text.',
    expected: 'Erwartet wird in jeder Zeile  Name: Wert',
    mend:
      example === undefined
        ? 'Vergleichen Sie sie mit derselben Datei eines anderen Eintrags.'
        : `Schreiben Sie vor jeden Eintrag statt des Bindestrichs seinen Namen, zum Beispiel  ${example}`,
  }),
  'front-matter-is-present': () => ({
    wrong: 'Die Datei beginnt nicht mit ihren Feldern.',
    expected: 'Erwartet wird eine Zeile  ---  dann die Felder (title, summary …), dann eine Zeile  ---  und der Text.',
    mend: 'Schreiben Sie  ---  in die erste Zeile und ergänzen Sie darunter die Felder.',
  }),
  'front-matter-is-closed': () => ({
    wrong: 'Die Felder am Anfang der Datei haben kein Ende.',
    expected: 'Erwartet wird eine zweite Zeile  ---  zwischen den Feldern und dem Text.',
    mend: 'Ergänzen Sie nach dem letzten Feld eine Zeile  ---',
  }),
};
