import type { FileRules } from '../files.ts';
import { isTextFile, listed, sizeOf } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { countryIsMeant, didYouMean } from './words.ts';

export const files: AreaSentences<FileRules> = {
  'folder-exists': ({ folder }) => ({
    wrong: `Den Ordner „${folder}“ gibt es nicht.`,
    expected: 'Erwartet wird ein Ordner mit den Inhalten: die Datei site.yaml und die Ordner der Einträge.',
    mend: 'Prüfen Sie den Namen oder nennen Sie einen anderen Ordner:  npm run check -- --content ORDNER',
  }),
  'folder-is-readable': ({ folder }) => ({
    wrong: `Der Ordner „${folder}“ lässt sich nicht öffnen.`,
    expected: 'Erwartet wird ein Ordner, den Sie lesen dürfen.',
    mend: 'Ändern Sie die Rechte des Ordners oder fragen Sie, wer den Rechner betreut.',
  }),
  'folder-has-content': ({ folder }) => ({
    wrong: `Der Ordner „${folder}“ ist leer.`,
    expected: 'Erwartet wird darin mindestens die Datei site.yaml.',
    mend: 'Kopieren Sie die Inhalte hinein oder nennen Sie einen anderen Ordner:  npm run check -- --content ORDNER',
  }),
  'folder-is-small-enough': ({ limit }) => ({
    wrong: `Im Ordner liegen mehr als ${limit} Dateien.`,
    expected: 'Erwartet wird ein Ordner, in dem nur die Inhalte liegen.',
    mend: 'Prüfen Sie, ob Sie den richtigen Ordner genannt haben.',
  }),
  'folders-are-shallow': ({ limit }) => ({
    wrong: `Mehr als ${limit} Ordner liegen ineinander.`,
    expected: 'Erwartet wird ein Ordner für jeden Eintrag und darin unmittelbar seine Dateien.',
    mend: 'Verschieben Sie die Dateien nach oben oder löschen Sie den Ordner.',
  }),
  'folder-is-known': ({ name, known, suggestion }) => ({
    wrong: `Der Ordner „${name}“ gehört nicht hierher.`,
    expected:
      known.length === 0
        ? 'Im Ordner eines Eintrags werden nur Dateien erwartet.'
        : `Erwartet werden die Ordner: ${listed(known)}.`,
    mend: didYouMean(
      suggestion,
      'Verschieben Sie die Dateien dorthin, wohin sie gehören, oder löschen Sie den Ordner.',
    ),
  }),
  'folder-name-has-the-form': ({ name, suggestion }) => ({
    wrong: `Der Ordnername „${name}“ kann kein Name eines Eintrags sein.`,
    expected: 'Erwartet werden 2 bis 80 Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche.',
    mend: `Benennen Sie den Ordner um, zum Beispiel  ${suggestion}`,
  }),
  'file-is-readable': ({ name }) => ({
    wrong: `Die Datei „${name}“ lässt sich nicht öffnen.`,
    expected: 'Erwartet wird eine Datei, die Sie lesen dürfen.',
    mend: 'Ändern Sie die Rechte der Datei oder speichern Sie sie neu.',
  }),
  'file-is-a-file': ({ name }) => ({
    wrong: `„${name}“ ist keine Datei, sondern ein Ordner oder ein Gerät.`,
    expected: 'Erwartet wird eine gewöhnliche Datei.',
    mend: 'Benennen Sie es um oder löschen Sie es, und legen Sie eine Datei an seine Stelle.',
  }),
  'link-leads-inside': ({ name }) => ({
    wrong: `„${name}“ ist eine Verknüpfung, die aus dem Ordner mit den Inhalten hinausführt.`,
    expected: 'Erwartet werden Dateien, die selbst im Ordner mit den Inhalten liegen.',
    mend: 'Löschen Sie die Verknüpfung und kopieren Sie die Datei hierher.',
  }),
  'link-target-exists': ({ name }) => ({
    wrong: `„${name}“ ist eine Verknüpfung mit einer Datei, die es nicht gibt.`,
    expected: 'Erwartet werden Dateien, die selbst im Ordner mit den Inhalten liegen.',
    mend: 'Löschen Sie die Verknüpfung oder legen Sie die Datei wieder an ihren Platz.',
  }),
  'link-leads-to-a-file': ({ name }) => ({
    wrong: `„${name}“ ist eine Verknüpfung mit einem Ordner.`,
    expected: 'Erwartet werden Ordner, die selbst im Ordner mit den Inhalten liegen.',
    mend: 'Löschen Sie die Verknüpfung und verschieben Sie den Ordner hierher.',
  }),
  'file-is-small-enough': ({ name, size, limit }) => ({
    wrong: `Die Datei „${name}“ hat ${sizeOf(size, 'de')}.`,
    expected: `Erwartet werden höchstens ${sizeOf(limit, 'de')}.`,
    mend: isTextFile(name)
      ? 'Kürzen oder teilen Sie sie.'
      : 'Verkleinern Sie das Bild, zum Beispiel auf 2000 Pixel an der längeren Seite, und speichern Sie es neu.',
  }),
  'line-is-short-enough': ({ length, limit }) => ({
    wrong: `Die Zeile hat ${length} Zeichen.`,
    expected: `Erwartet werden höchstens ${limit}.`,
    mend: 'Kürzen Sie sie oder verteilen Sie sie auf mehrere Felder.',
  }),
  'lines-are-few': ({ lines, limit }) => ({
    wrong: `Die Felder der Datei füllen ${lines} Zeilen.`,
    expected: `Erwartet werden höchstens ${limit}.`,
    mend: 'Löschen Sie leere Zeilen und alles, was nicht gebraucht wird.',
  }),
  'faults-are-few': ({ more }) => ({
    wrong: more === 1 ? 'Ab hier hat die Datei noch einen Befund.' : `Ab hier hat die Datei noch ${more} Befunde.`,
    expected: 'Erwartet wird eine Datei, deren Fehler sich aufzählen lassen.',
    mend: 'Beheben Sie zuerst die Fehler darüber und prüfen Sie die Datei erneut.',
  }),
  'file-is-text': ({ name }) => ({
    wrong: `In der Datei „${name}“ steht kein Text.`,
    expected: 'Erwartet wird eine einfache Textdatei.',
    mend: 'Öffnen Sie das Original, kopieren Sie den Text und speichern Sie ihn als einfachen Text in UTF-8.',
  }),
  'file-is-utf-8': ({ name }) => ({
    wrong: `Die Datei „${name}“ ist nicht in UTF-8 gespeichert; Umlaute und Akzente gingen verloren.`,
    expected: 'Erwartet wird die Zeichenkodierung UTF-8.',
    mend: 'Öffnen Sie die Datei in Ihrem Editor und speichern Sie sie mit der Kodierung UTF-8.',
  }),
  'file-is-known': ({ name, known, suggestion }) => ({
    wrong: `Die Datei „${name}“ gehört nicht hierher; niemand würde sie lesen.`,
    expected: `Erwartet werden: ${listed(known)}${known.some((item) => item.includes('facts')) ? ' und Bilder' : ''}.`,
    mend: didYouMean(suggestion, 'Benennen Sie die Datei um oder verschieben Sie sie aus dem Ordner mit den Inhalten.'),
  }),
  'file-name-is-plain': ({ name, suggestion }) => ({
    wrong: `Der Dateiname „${name}“ enthält Buchstaben, die manche Systeme anders schreiben.`,
    expected: 'Erwartet werden Buchstaben ohne Umlaute und Akzente, Ziffern, Bindestriche und Punkte.',
    mend: `Benennen Sie die Datei um, zum Beispiel  ${suggestion}  und verwenden Sie den neuen Namen in den Texten.`,
  }),
  'file-names-differ': ({ name, other }) => ({
    wrong: `„${name}“ und „${other}“ unterscheiden sich nur durch Großbuchstaben oder die Speicherung von Umlauten und Akzenten.`,
    expected: 'Erwartet werden Namen, die auf jedem Rechner verschieden sind.',
    mend: 'Benennen Sie einen von beiden um oder löschen Sie ihn.',
  }),
  'required-file-exists': ({ name, folder }) => ({
    wrong: `Im Ordner „${folder}“ fehlt die Datei „${name}“.`,
    expected:
      name === 'site.yaml'
        ? 'Erwartet wird eine Datei mit Namen, Sprachen und Ländern der Website.'
        : 'Erwartet wird eine Datei mit dem, was in jeder Sprache gleich ist.',
    mend: `Legen Sie die Datei ${name} an; kopieren Sie die eines anderen Eintrags oder Projekts und ändern Sie sie.`,
  }),
  'entry-has-a-text': ({ id, names }) => ({
    wrong: `Der Eintrag „${id}“ hat in keiner Sprache einen Text.`,
    expected: `Erwartet wird mindestens eine der Dateien: ${listed(names)}.`,
    mend: `Schreiben Sie die Datei ${names[0] ?? 'text.de.mdx'} oder löschen Sie den Ordner.`,
  }),
  'file-language-is-configured': ({ name, lang, languages, suggestion, country }) => ({
    wrong: `Die Datei ist für die Sprache „${lang}“, die die Website nicht hat.`,
    expected: `Erwartet werden die Sprachen aus site.yaml: ${listed(languages)}.`,
    mend:
      suggestion === undefined
        ? `Benennen Sie die Datei um oder ergänzen Sie ${lang} in site.yaml unter „languages“.`
        : `Benennen Sie die Datei um in  ${name.replace(lang, suggestion)}${countryIsMeant(suggestion, country)}`,
  }),
  'file-has-its-ending': ({ name, suggestion }) => ({
    wrong: `Die Datei „${name}“ hat nicht den Namen, den sie haben soll.`,
    expected: `Erwartet wird der Name „${suggestion}“, samt Endung und Kleinbuchstaben.`,
    mend: `Benennen Sie die Datei um in  ${suggestion}`,
  }),
  'text-has-no-control-characters': ({ sign }) => ({
    wrong: `Hier steht ein unsichtbares Steuerzeichen (${sign}), das weder Web noch Druck zeigen können.`,
    expected: 'Erwartet werden Buchstaben, Ziffern, Satzzeichen und Leerzeichen.',
    mend: 'Löschen Sie das Zeichen oder die Folge \\… oder &#…;, die dafür steht, und tippen Sie den Text neu.',
  }),
};
