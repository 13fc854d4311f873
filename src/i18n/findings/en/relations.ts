import { fieldName, listed } from '../phrases.ts';
import type { RelationRules } from '../relations.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean, oneOf } from './words.ts';

export const relations: AreaSentences<RelationRules> = {
  'entry-exists': ({ ref, folder, suggestion }) => ({
    wrong: `There is no entry “${ref}”.`,
    expected: `Expected is the name of a folder in “${folder}”.`,
    mend: didYouMean(suggestion, 'Correct the name, make the entry, or delete the reference.'),
  }),
  'term-exists': ({ id, suggestion }) => ({
    wrong: `The glossary has no term “${id}”.`,
    expected: 'Expected is a name from glossary.yaml.',
    mend: didYouMean(suggestion, 'Correct the name or add the term to glossary.yaml.'),
  }),
  'source-exists': ({ id, suggestion }) => ({
    wrong: `There is no source “${id}”.`,
    expected: 'Expected is a name from sources.yaml.',
    mend: didYouMean(suggestion, 'Correct the name or add the source to sources.yaml.'),
  }),
  'source-is-listed': ({ id }) => ({
    wrong: `The source “${id}” is used here but is not in the list of sources of the entry.`,
    expected: 'Expected is every source that is used in the field “sources” of facts.yaml.',
    mend: `Add to “sources” in facts.yaml:  - { id: ${id} }`,
  }),
  'source-is-cited': ({ id }) => ({
    wrong: `No entry uses the source “${id}”.`,
    expected: 'Expected are sources on which something rests.',
    mend: 'Name it in the entry that rests on it, or delete it from sources.yaml.',
  }),
  'criterion-exists': ({ id, known, suggestion }) => ({
    wrong: `site.yaml names no criterion “${id}”.`,
    expected: oneOf(known),
    mend: didYouMean(suggestion, 'Correct the name or add the criterion to site.yaml.'),
  }),
  'vocabulary-term-exists': ({ field, value, list, known, example, suggestion }) => ({
    wrong: `The field “${fieldName(field)}” has the value “${value}”, which the vocabulary does not know.`,
    expected: known.length === 0 ? `The list “${list}” in vocabulary.yaml is still empty.` : oneOf(known),
    mend: didYouMean(
      suggestion,
      known.length === 0
        ? `Fill vocabulary.yaml first, for example  ${list}: { ${example} }`
        : `Choose one of them, or add under “${list}” in vocabulary.yaml:  ${example}`,
    ),
  }),
  'anchor-exists': ({ anchor, target, known, suggestion }) => ({
    wrong:
      target === '' ? `This text has no heading “#${anchor}”.` : `The text of “${target}” has no heading “#${anchor}”.`,
    expected:
      known.length === 0
        ? 'There is no heading in that text.'
        : `Expected is one of: ${listed(known.map((name) => `#${name}`))}.`,
    mend: didYouMean(suggestion && `#${suggestion}`, 'Correct the part after #, or leave it out.'),
  }),
  'entry-names-others': ({ ref }) => ({
    wrong: `The entry refers to itself (“${ref}”).`,
    expected: 'Expected are other entries.',
    mend: 'Delete the reference.',
  }),
  'picture-exists': ({ file, known, suggestion }) => ({
    wrong: `There is no picture “${file}”.`,
    expected:
      known.length === 0 ? 'Expected is a picture file in this folder.' : `Expected is one of: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Correct the name or copy the picture here.'),
  }),
  'picture-is-readable': ({ file }) => ({
    wrong: `The picture “${file}” is damaged, or it is of another kind than its ending says.`,
    expected: 'Expected is a whole picture in SVG, PNG, JPEG, WebP or AVIF.',
    mend: 'Export the picture again and replace the file.',
  }),
  'picture-has-a-format': ({ file, format, suggestion }) => ({
    wrong: `The picture “${file}” is in the format ${format}, which not every browser and no print can show.`,
    expected: 'Expected is a picture in SVG, PNG, JPEG, WebP or AVIF.',
    mend: `Export it in one of these formats, for example as  ${suggestion}`,
  }),
  'picture-size-is-sensible': ({ file, width, height, limit }) => ({
    wrong: `The picture “${file}” has ${width} × ${height} pixels.`,
    expected: `Expected are at most ${limit} on the longer side; print needs no more.`,
    mend: 'Scale the picture down and save it again.',
  }),
  'picture-can-be-scaled': ({ file, width, height, limit }) => ({
    wrong: `The picture “${file}” has ${width} × ${height} pixels, more than can be prepared for web and print.`,
    expected: `Expected are at most ${limit} on the longer side.`,
    mend: 'Scale the picture down and save it again.',
  }),
  'picture-has-alt-text': ({ picture }) => ({
    wrong: `Nothing says what the picture “${picture}” shows.`,
    expected: 'Expected is a description for those who do not see the picture.',
    mend: `Write for example  ![Team in front of the office](${picture})  or fill in “logoAlt” for a logo.`,
  }),
  'diagram-exists': ({ name, known, suggestion }) => ({
    wrong: `There is no diagram “${name}” in facts.yaml.`,
    expected:
      known.length === 0
        ? 'Expected is a name from the field “diagrams”, which is empty.'
        : `Expected is one of the names in the field “diagrams”: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Correct the name, or describe the diagram in the field “diagrams” of facts.yaml.'),
  }),
  'diagram-step-exists': ({ name, known, suggestion }) => ({
    wrong: `The diagram has no step “${name}”, for which sources are given here.`,
    expected: `Expected is one of the steps: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Correct the name of the step, or delete the line.'),
  }),
  'diagram-is-placed': ({ name, lang }) => ({
    wrong: `The diagram “${name}” is not shown in text.${lang}.mdx.`,
    expected: 'Expected is that every diagram has its place in every text.',
    mend: `Write  <Diagram name="${name}" />  where it belongs in the text, or delete it from facts.yaml.`,
  }),
  'diagram-is-described': ({ name }) => ({
    wrong: `The description of the diagram “${name}” only repeats its title.`,
    expected: 'Expected in the field “alt” is what the diagram shows, for those who do not see it.',
    mend: 'Say in one to three sentences what follows from it: who, how many, in what the sides differ.',
  }),
  'diagram-fits-the-page': ({ name }) => ({
    wrong: `The diagram “${name}” is higher than a printed page; to fit, its letters would get too small to read.`,
    expected: 'Expected is a diagram that fits a page of the publication with letters of at least 6.5 points.',
    mend: 'Shorten “labels” and “lines”, or part it in facts.yaml into two diagrams with fewer steps or seats.',
  }),
  'drawing-is-inert': ({ file, part }) => ({
    wrong: `The drawing “${file}” holds ${part}, which could run or load something.`,
    expected: 'Expected is a drawing of shapes and texts only.',
    mend: 'Export it again as a plain SVG without scripts and without outside files.',
  }),
  'slug-is-unique': ({ slug, other }) => ({
    wrong: `The address “${slug}” is taken already by ${other}.`,
    expected: 'Expected is an address of its own for each entry of a kind in a language.',
    mend: `Change “slug”, for example  slug: ${slug}-2`,
  }),
  'names-are-unique': ({ field, name }) => ({
    wrong: `“${name}” stands twice in “${fieldName(field)}”.`,
    expected: 'Expected is everything once.',
    mend: 'Delete or rename one of the two.',
  }),
  'chapter-holds-entry': ({ ref, chapters, missing }) => ({
    wrong: `“${ref}” can never be printed: no chapter holds entries of its kind.`,
    expected: `Expected are entries of the chapters: ${listed(chapters)}.`,
    mend:
      missing === undefined
        ? 'Delete it from publication.yaml.'
        : `Delete it, or add to “chapters”:  - content: ${missing}`,
  }),
};
