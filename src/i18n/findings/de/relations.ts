import { fieldName, listed } from '../phrases.ts';
import type { RelationRules } from '../relations.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean, oneOf } from './words.ts';

export const relations: AreaSentences<RelationRules> = {
  'entry-exists': ({ ref, folder, suggestion }) => ({
    wrong: `Einen Eintrag „${ref}“ gibt es nicht.`,
    expected: `Erwartet wird der Name eines Ordners in „${folder}“.`,
    mend: didYouMean(suggestion, 'Berichtigen Sie den Namen, legen Sie den Eintrag an oder löschen Sie den Verweis.'),
  }),
  'term-exists': ({ id, suggestion }) => ({
    wrong: `Das Glossar hat keinen Begriff „${id}“.`,
    expected: 'Erwartet wird ein Name aus glossary.yaml.',
    mend: didYouMean(suggestion, 'Berichtigen Sie den Namen oder ergänzen Sie den Begriff in glossary.yaml.'),
  }),
  'source-exists': ({ id, suggestion }) => ({
    wrong: `Eine Quelle „${id}“ gibt es nicht.`,
    expected: 'Erwartet wird ein Name aus sources.yaml.',
    mend: didYouMean(suggestion, 'Berichtigen Sie den Namen oder ergänzen Sie die Quelle in sources.yaml.'),
  }),
  'source-is-listed': ({ id }) => ({
    wrong: `Die Quelle „${id}“ wird hier verwendet, steht aber nicht im Quellenverzeichnis des Eintrags.`,
    expected: 'Erwartet wird jede verwendete Quelle im Feld „sources“ von facts.yaml.',
    mend: `Ergänzen Sie unter „sources“ in facts.yaml:  - { id: ${id} }`,
  }),
  'source-is-cited': ({ id }) => ({
    wrong: `Kein Eintrag verwendet die Quelle „${id}“.`,
    expected: 'Erwartet werden Quellen, auf die sich etwas stützt.',
    mend: 'Nennen Sie sie in dem Eintrag, der sich auf sie stützt, oder löschen Sie sie aus sources.yaml.',
  }),
  'criterion-exists': ({ id, known, suggestion }) => ({
    wrong: `In site.yaml gibt es kein Kriterium „${id}“.`,
    expected: oneOf(known),
    mend: didYouMean(suggestion, 'Berichtigen Sie den Namen oder ergänzen Sie das Kriterium in site.yaml.'),
  }),
  'vocabulary-term-exists': ({ field, value, list, known, example, suggestion }) => ({
    wrong: `Das Feld „${fieldName(field)}“ hat den Wert „${value}“, den das Schlagwortverzeichnis nicht kennt.`,
    expected: known.length === 0 ? `Die Liste „${list}“ in vocabulary.yaml ist noch leer.` : oneOf(known),
    mend: didYouMean(
      suggestion,
      known.length === 0
        ? `Füllen Sie zuerst vocabulary.yaml, zum Beispiel  ${list}: { ${example} }`
        : `Wählen Sie einen davon oder ergänzen Sie unter „${list}“ in vocabulary.yaml:  ${example}`,
    ),
  }),
  'anchor-exists': ({ anchor, target, known, suggestion }) => ({
    wrong:
      target === ''
        ? `Dieser Text hat keine Überschrift „#${anchor}“.`
        : `Der Text von „${target}“ hat keine Überschrift „#${anchor}“.`,
    expected:
      known.length === 0
        ? 'In jenem Text gibt es keine Überschrift.'
        : `Erwartet wird eine der Überschriften: ${listed(known.map((name) => `#${name}`))}.`,
    mend: didYouMean(suggestion && `#${suggestion}`, 'Berichtigen Sie den Teil nach # oder lassen Sie ihn weg.'),
  }),
  'entry-names-others': ({ ref }) => ({
    wrong: `Der Eintrag verweist auf sich selbst („${ref}“).`,
    expected: 'Erwartet werden andere Einträge.',
    mend: 'Löschen Sie den Verweis.',
  }),
  'picture-exists': ({ file, known, suggestion }) => ({
    wrong: `Ein Bild „${file}“ gibt es nicht.`,
    expected:
      known.length === 0
        ? 'Erwartet wird eine Bilddatei in diesem Ordner.'
        : `Erwartet wird eine der Dateien: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Berichtigen Sie den Namen oder kopieren Sie das Bild hierher.'),
  }),
  'picture-is-readable': ({ file }) => ({
    wrong: `Das Bild „${file}“ ist beschädigt oder von anderer Art, als seine Endung sagt.`,
    expected: 'Erwartet wird ein vollständiges Bild in SVG, PNG, JPEG, WebP oder AVIF.',
    mend: 'Speichern Sie das Bild neu aus dem Programm, in dem es entstand, und ersetzen Sie die Datei.',
  }),
  'picture-has-a-format': ({ file, format, suggestion }) => ({
    wrong: `Das Bild „${file}“ hat das Format ${format}, das nicht jeder Browser und kein Druck zeigen kann.`,
    expected: 'Erwartet wird ein Bild als SVG, PNG, JPEG, WebP oder AVIF.',
    mend: `Speichern Sie es in einem dieser Formate, zum Beispiel als  ${suggestion}`,
  }),
  'picture-size-is-sensible': ({ file, width, height, limit }) => ({
    wrong: `Das Bild „${file}“ hat ${width} × ${height} Bildpunkte.`,
    expected: `Erwartet werden höchstens ${limit} auf der längeren Seite; mehr braucht der Druck nicht.`,
    mend: 'Verkleinern Sie das Bild und speichern Sie es neu.',
  }),
  'picture-can-be-scaled': ({ file, width, height, limit }) => ({
    wrong: `Das Bild „${file}“ hat ${width} × ${height} Bildpunkte, mehr, als sich für Web und Druck aufbereiten lässt.`,
    expected: `Erwartet werden höchstens ${limit} auf der längeren Seite.`,
    mend: 'Verkleinern Sie das Bild und speichern Sie es neu.',
  }),
  'picture-has-alt-text': ({ picture }) => ({
    wrong: `Nirgends steht, was das Bild „${picture}“ zeigt.`,
    expected: 'Erwartet wird eine Beschreibung für alle, die das Bild nicht sehen.',
    mend: `Schreiben Sie zum Beispiel  ![Das Team vor dem Büro](${picture})  bei einem Logo füllen Sie „logoAlt“ aus.`,
  }),
  'diagram-exists': ({ name, known, suggestion }) => ({
    wrong: `Das Diagramm „${name}“ gibt es in facts.yaml nicht.`,
    expected:
      known.length === 0
        ? 'Erwartet wird ein Name aus dem Feld „diagrams“, das aber leer ist.'
        : `Erwartet wird einer der Namen im Feld „diagrams“: ${listed(known)}.`,
    mend: didYouMean(
      suggestion,
      'Berichtigen Sie den Namen oder beschreiben Sie das Diagramm in facts.yaml im Feld „diagrams“.',
    ),
  }),
  'diagram-step-exists': ({ name, known, suggestion }) => ({
    wrong: `Das Diagramm hat keinen Schritt „${name}“, zu dem hier Quellen stehen.`,
    expected: `Erwartet wird einer der Schritte: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Berichtigen Sie den Namen des Schritts oder löschen Sie die Zeile.'),
  }),
  'diagram-is-placed': ({ name, lang }) => ({
    wrong: `Das Diagramm „${name}“ wird in text.${lang}.mdx nicht gezeigt.`,
    expected: 'Erwartet wird, dass jedes Diagramm in jedem Text seinen Platz hat.',
    mend: `Schreiben Sie an die passende Stelle  <Diagram name="${name}" />  oder löschen Sie es aus facts.yaml.`,
  }),
  'diagram-is-described': ({ name }) => ({
    wrong: `Die Beschreibung des Diagramms „${name}“ wiederholt nur den Titel.`,
    expected: 'Im Feld „alt“ wird erwartet, was das Diagramm zeigt, für alle, die es nicht sehen.',
    mend: 'Sagen Sie in ein bis drei Sätzen, was daraus hervorgeht: wer, wie viel, worin sich die Seiten unterscheiden.',
  }),
  'diagram-fits-the-page': ({ name }) => ({
    wrong: `Das Diagramm „${name}“ ist höher als eine Druckseite; passend verkleinert wäre seine Schrift nicht mehr lesbar.`,
    expected:
      'Erwartet wird ein Diagramm, das mit Schrift von mindestens 6,5 Punkt auf eine Seite der Publikation passt.',
    mend: 'Kürzen Sie „labels“ und „lines“ oder teilen Sie es in facts.yaml in zwei Diagramme mit weniger Schritten oder Plätzen.',
  }),
  'drawing-is-inert': ({ file, part }) => ({
    wrong: `Die Zeichnung „${file}“ enthält ${part}, was etwas ausführen oder von außen laden könnte.`,
    expected: 'Erwartet wird eine Zeichnung aus Formen und Texten.',
    mend: 'Speichern Sie sie neu als einfaches SVG ohne Skripte und ohne fremde Dateien.',
  }),
  'slug-is-unique': ({ slug, other }) => ({
    wrong: `Die Adresse „${slug}“ hat schon ${other}.`,
    expected: 'Erwartet wird für jeden Eintrag einer Art in einer Sprache eine eigene Adresse.',
    mend: `Ändern Sie „slug“, zum Beispiel  slug: ${slug}-2`,
  }),
  'names-are-unique': ({ field, name }) => ({
    wrong: `„${name}“ steht in „${fieldName(field)}“ zweimal.`,
    expected: 'Erwartet wird alles nur einmal.',
    mend: 'Löschen Sie eines davon oder benennen Sie es um.',
  }),
  'chapter-holds-entry': ({ ref, chapters, missing }) => ({
    wrong: `„${ref}“ kann nie gedruckt werden: Kein Kapitel enthält Einträge dieser Art.`,
    expected: `Erwartet werden Einträge der Kapitel: ${listed(chapters)}.`,
    mend:
      missing === undefined
        ? 'Löschen Sie ihn aus publication.yaml.'
        : `Löschen Sie ihn oder ergänzen Sie unter „chapters“:  - content: ${missing}`,
  }),
};
