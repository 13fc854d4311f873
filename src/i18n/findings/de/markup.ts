import { attributeSentence } from '../component-sentences.ts';
import type { MarkupRules } from '../markup.ts';
import { listed, mailOf } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean } from './words.ts';

const FAULTS: Readonly<Record<string, (name: string) => [wrong: string, mend: string]>> = {
  'html-comment': () => [
    'Eine Anmerkung <!-- … --> kann in einem Text nicht stehen.',
    'Schreiben Sie die Anmerkung als  {/* … */}',
  ],
  autolink: (address) => [
    'Eine Adresse in < > ist nicht lesbar.',
    mailOf(address) === undefined
      ? `Schreiben Sie die Adresse ohne < > oder, mit Worten,  [Worte des Links](${address})`
      : `Schreiben Sie  [${mailOf(address)}](mailto:${mailOf(address)})`,
  ],
  unclosed: (name) => [
    `<${name}> hat kein Ende.`,
    `Ergänzen Sie  </${name}>  oder beenden Sie das Zeichen selbst mit  />`,
  ],
  unopened: (name) => [
    `</${name}> schließt etwas, das nicht geöffnet wurde.`,
    'Löschen Sie es oder ergänzen Sie den Anfang.',
  ],
  tag: (name) => [`<${name} …> ist nicht lesbar.`, 'Prüfen Sie die Anführungszeichen darin und das schließende  >'],
  'less-than': () => [
    'Das Zeichen < kann in einem Text nicht für sich stehen.',
    'Schreiben Sie  &lt;  oder die Wörter „kleiner als“.',
  ],
  other: () => [
    'Der Text ist ab hier nicht lesbar.',
    'Vergleichen Sie ihn mit einem anderen Text oder löschen Sie die Stelle und schreiben Sie sie neu.',
  ],
};

export const markup: AreaSentences<MarkupRules> = {
  'mdx-is-readable': ({ fault, name, address }) => {
    const [wrong, mend] = (FAULTS[fault] ?? FAULTS['other'] ?? (() => ['', '']))(name ?? address ?? '');
    return { wrong, expected: 'Erwartet werden Text, Markdown und die Bausteine aus dem Handbuch.', mend };
  },
  'mdx-has-no-import': ({ code }) => ({
    wrong: `„${code}“ würde ein Programm laden.`,
    expected: 'Erwartet werden Texte; die Bausteine stehen bereit, ohne dass man sie lädt.',
    mend: 'Löschen Sie die Zeile.',
  }),
  'mdx-has-no-export': ({ code }) => ({
    wrong: `„${code}“ ist eine Programmzeile.`,
    expected: 'Erwartet werden Texte; Angaben gehören in die Felder am Anfang der Datei.',
    mend: 'Löschen Sie die Zeile.',
  }),
  'mdx-has-no-expression': ({ code, attribute }) => ({
    wrong: `„${code}“ ist ein Stück Programm.`,
    expected:
      attribute === undefined
        ? 'Erwartet werden Texte; geschweifte Klammern { } bedeuten darin nichts.'
        : 'Erwartet wird ein Wert in Anführungszeichen.',
    mend:
      attribute === undefined
        ? 'Löschen Sie es oder schreiben Sie die Klammer als  \\{'
        : `Schreiben Sie  ${attribute}="…"`,
  }),
  'mdx-has-no-spread': ({ code }) => ({
    wrong: `„${code}“ ist ein Stück Programm.`,
    expected: 'Erwartet werden Angaben mit einem Wert in Anführungszeichen.',
    mend: 'Löschen Sie es und schreiben Sie die Angaben einzeln.',
  }),
  'html-is-not-used': ({ element, instead }) => ({
    wrong: `„${element}“ ist HTML, das die gedruckte Publikation nicht zeigen kann.`,
    expected: 'Erwartet werden Markdown und die Bausteine aus dem Handbuch.',
    mend:
      element === 'br'
        ? 'Beginnen Sie nach einer leeren Zeile einen neuen Absatz oder schreiben Sie eine Liste mit einem Strich vor jeder Zeile.'
        : instead === undefined
          ? 'Löschen Sie es oder verwenden Sie einen Baustein.'
          : `Schreiben Sie stattdessen  ${instead}`,
  }),
  'text-is-not-nested-too-deeply': ({ limit }) => ({
    wrong: `Mehr als ${limit} Listen, Zitate oder Bausteine stehen ineinander.`,
    expected: 'Erwartet werden wenige Stufen.',
    mend: 'Teilen Sie die Stelle auf.',
  }),
  'component-is-known': ({ component, suggestions, known }) => ({
    wrong: `Einen Baustein „${component}“ gibt es nicht.`,
    expected: `Erwartet wird einer der Bausteine: ${listed(known)}.`,
    mend: didYouMean(suggestions[0], 'Löschen Sie das Zeichen und lassen Sie seinen Text stehen.'),
  }),
  'component-has-its-parts': ({ component, parts }) => ({
    wrong: `In <${component}> steht etwas anderes als seine Teile.`,
    expected: `Erwartet wird darin nur: ${listed(parts)}.`,
    mend: `Setzen Sie den Text in  <${parts[0] ?? ''} …> … </${parts[0] ?? ''}>`,
  }),
  'component-has-no-content': ({ component }) => ({
    wrong: `In <${component}> steht ein Text, den niemand sehen würde.`,
    expected: 'Erwartet wird darin nichts.',
    mend: `Schreiben Sie  <${component} … />  und den Text danach.`,
  }),
  'component-stands-alone': ({ component }) => ({
    wrong: `<${component}> steht mitten in einem Satz.`,
    expected: 'Erwartet wird eine eigene Zeile.',
    mend: 'Setzen Sie davor und danach eine leere Zeile.',
  }),
  'component-stands-in-its-place': ({ component, within }) => ({
    wrong: `<${component}> steht nicht in <${within}>.`,
    expected: `Erwartet wird der Platz in <${within}>.`,
    mend: `Schreiben Sie davor  <${within}>  und danach  </${within}>`,
  }),
  'component-stands-in-text': ({ component, around }) => ({
    wrong: `${component.startsWith('[') ? 'Ein Link' : `<${component}>`} kann nicht in ${around === 'heading' ? 'einer Überschrift' : around === 'link' ? 'einem Link' : `<${around}>`} stehen.`,
    expected: 'Erwartet wird fortlaufender Text.',
    mend: 'Verschieben Sie es in den Satz davor oder danach.',
  }),
  'attribute-is-known': ({ component, attribute, suggestions, known }) => ({
    wrong: `<${component}> hat keine Angabe „${attribute}“.`,
    expected: known.length === 0 ? 'Erwartet werden keine Angaben.' : `Erwartet werden: ${listed(known)}.`,
    mend: didYouMean(suggestions[0], 'Löschen Sie die Angabe.'),
  }),
  'attribute-is-present': ({ component, attribute }) => ({
    wrong: `In <${component}> fehlt die Angabe „${attribute}“.`,
    expected: attributeSentence('de', component, attribute) ?? 'Erwartet wird ein Wert in Anführungszeichen.',
    mend: `Schreiben Sie  <${component} ${attribute}="…">`,
  }),
  'attribute-is-unique': ({ component, attribute }) => ({
    wrong: `In <${component}> steht die Angabe „${attribute}“ zweimal.`,
    expected: 'Erwartet wird jede Angabe nur einmal.',
    mend: 'Löschen Sie eine der beiden.',
  }),
  'attribute-is-valid': ({ component, attribute, value, choices }) => ({
    wrong:
      value === ''
        ? `Die Angabe „${attribute}“ von <${component}> hat keinen Wert.`
        : `Die Angabe „${attribute}“ von <${component}> hat den Wert „${value}“, der nicht möglich ist.`,
    expected:
      choices === undefined
        ? (attributeSentence('de', component, attribute) ?? 'Erwartet wird ein Wert, wie ihn das Handbuch beschreibt.')
        : `Erwartet wird einer der Werte: ${listed(choices)}.`,
    mend: `Schreiben Sie zum Beispiel  ${attribute}="${choices?.[0] ?? '…'}"`,
  }),
  'heading-has-text': () => ({
    wrong: 'Die Überschrift hat keinen Text.',
    expected: 'Erwartet werden Wörter nach den Zeichen #.',
    mend: 'Schreiben Sie die Überschrift oder löschen Sie die Zeichen.',
  }),
  'heading-level-is-offered': ({ level }) => ({
    wrong: `Die Überschrift steht auf Ebene ${level} (${'#'.repeat(level)}).`,
    expected: 'Erwartet werden Überschriften von ## bis ####; der Titel steht im Feld „title“.',
    mend:
      level < 2 ? 'Schreiben Sie  ##' : 'Schreiben Sie ein # mehr, als die Überschrift darüber hat, höchstens  ####',
  }),
  'link-is-safe': ({ address, fault, suggestion }) => ({
    wrong: {
      kind: `Der Link zu „${address}“ beginnt mit einer Art, die es nicht gibt.`,
      hidden: `In der Adresse „${address}“ steht ein unsichtbares Zeichen.`,
      login: `In der Adresse „${address}“ steht ein Name oder ein Passwort, das alle sehen würden.`,
      disk: `Der Link auf „${address}“ führt zu einer Datei, die nur ein Computer hat.`,
      unsafe: `Der Link auf „${address}“ ist für die Lesenden nicht sicher.`,
    }[fault],
    expected: 'Erwartet wird https://, mailto:, tel:, eine Überschrift (#…) oder ein Eintrag (case:…).',
    mend: didYouMean(
      suggestion,
      {
        kind: 'Ersetzen Sie die Adresse oder löschen Sie den Link.',
        hidden: 'Löschen Sie die Adresse und tippen Sie sie neu.',
        login: 'Löschen Sie, was vor dem @ steht, und das Zeichen selbst.',
        disk: 'Geben Sie die Adresse an, unter der die Lesenden sie finden, oder löschen Sie den Link.',
        unsafe: 'Ersetzen Sie die Adresse oder löschen Sie den Link.',
      }[fault],
    ),
  }),
  'link-target-is-offered': ({ address, suggestion }) => ({
    wrong: `Der Link auf „${address}“ führt zu keinem Ort, den es im Web und im Druck gibt.`,
    expected:
      'Erwartet wird ein Eintrag (case:…, method:…), eine Überschrift (#…) oder eine vollständige Adresse (https://…).',
    mend: didYouMean(suggestion, 'Schreiben Sie zum Beispiel  [Wörter des Links](case:ordnername)'),
  }),
  'link-is-defined': ({ words, name }) => ({
    wrong: `Der Link [${words}][${name}] hat keine Adresse und würde so gedruckt, wie er dasteht.`,
    expected: 'Erwartet wird die Adresse in runden Klammern nach den Worten.',
    mend: `Schreiben Sie  [${words}](https://…)`,
  }),
  'picture-lies-beside-the-text': ({ address }) => ({
    wrong: `Das Bild „${address}“ liegt nicht im Ordner des Eintrags.`,
    expected: 'Erwartet wird der Name eines Bildes im selben Ordner, ohne Pfad.',
    mend: 'Kopieren Sie das Bild hierher und schreiben Sie seinen Namen, zum Beispiel  ![Was es zeigt](bild.jpg)',
  }),
  'footnote-is-defined': ({ name }) => ({
    wrong: `Zum Zeichen [^${name}] fehlt die Anmerkung; es würde so gedruckt, wie es dasteht.`,
    expected: 'Erwartet wird zu jedem Zeichen eine Anmerkung auf einer eigenen Zeile.',
    mend: `Ergänzen Sie am Ende des Textes nach einer leeren Zeile  [^${name}]: Text der Anmerkung.  oder löschen Sie das Zeichen.`,
  }),
  'footnote-is-used': ({ name }) => ({
    wrong: `Die Anmerkung [^${name}] erscheint nirgends.`,
    expected: 'Erwartet wird, dass zu jeder Anmerkung ein Zeichen im Text führt und jede ein anderes hat.',
    mend: `Schreiben Sie im Text hinter den Satz, zu dem sie gehört,  [^${name}]  oder löschen Sie die Anmerkung.`,
  }),
  'table-has-its-line': ({ line }) => ({
    wrong: 'Die Tabelle würde als Zeilen mit senkrechten Strichen gedruckt.',
    expected: 'Erwartet wird unter ihrer ersten Zeile eine Zeile aus Strichen mit ebenso vielen Spalten.',
    mend: `Schreiben Sie unter die erste Zeile  ${line}`,
  }),
  'address-has-no-space': ({ address, meant, suggestion }) => ({
    wrong:
      meant === 'one line'
        ? `Die Adresse „${address}“ geht auf der nächsten Zeile weiter; die Klammern würden so gedruckt, wie sie dastehen.`
        : `In der Adresse „${address}“ steht ein Leerzeichen.`,
    expected:
      meant === 'picture'
        ? 'Erwartet wird der Name eines Bildes ohne Leerzeichen.'
        : 'Erwartet wird eine Adresse ohne Leerzeichen.',
    mend:
      meant === 'picture'
        ? 'Benennen Sie die Bilddatei um, mit Bindestrichen statt Leerzeichen, und schreiben Sie den neuen Namen.'
        : meant === 'one line'
          ? 'Schreiben Sie die ganze Adresse in eine Zeile.'
          : suggestion === undefined
            ? 'Ersetzen Sie jedes Leerzeichen der Adresse durch  %20'
            : `Schreiben Sie  ${suggestion}`,
  }),
  'row-fits-its-table': ({ cells, columns }) => ({
    wrong: `Die Zeile hat ${cells} Zellen und die Tabelle ${columns} Spalten; die letzten Zellen gingen verloren.`,
    expected: 'Erwartet werden gleich viele Spalten in jeder Zeile, auch in der mit den Strichen.',
    mend: 'Ergänzen Sie Spalten in den ersten beiden Zeilen, oder schreiben Sie  \\|  wo ein senkrechter Strich zum Text gehört.',
  }),
  'table-fits-the-page': ({ columns, limit }) => ({
    wrong: `Die Tabelle hat ${columns} Spalten; im Druck liefen ihre Wörter ineinander.`,
    expected: `Erwartet werden höchstens ${limit} Spalten.`,
    mend: 'Teilen Sie sie in mehrere Tabellen oder vertauschen Sie Zeilen und Spalten.',
  }),
  'footnote-is-unique': ({ name }) => ({
    wrong: `Die Anmerkung [^${name}] steht zweimal da; nur die erste würde gezeigt.`,
    expected: 'Erwartet wird für jede Anmerkung ein anderes Zeichen.',
    mend: `Geben Sie dieser ein eigenes Zeichen, hier und im Text, zum Beispiel  [^${name}-2]`,
  }),
};
