import { attributeSentence } from '../component-sentences.ts';
import type { MarkupRules } from '../markup.ts';
import { listed, mailOf } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean } from './words.ts';

const FAULTS: Readonly<Record<string, (name: string) => [wrong: string, mend: string]>> = {
  'html-comment': () => ['A remark <!-- … --> cannot stand in a text.', 'Write the remark as  {/* … */}'],
  autolink: (address) => [
    'An address in < > cannot be read.',
    mailOf(address) === undefined
      ? `Write the address without < > or, with words,  [words of the link](${address})`
      : `Write  [${mailOf(address)}](mailto:${mailOf(address)})`,
  ],
  unclosed: (name) => [`<${name}> has no end.`, `Add  </${name}>  or end the tag itself with  />`],
  unopened: (name) => [`</${name}> closes something that was not opened.`, 'Delete it, or add the beginning.'],
  tag: (name) => [`The tag <${name} …> cannot be read.`, 'Check its quotation marks and its closing  >'],
  'less-than': () => ['The sign < cannot stand in a text by itself.', 'Write  &lt;  or the words “less than”.'],
  other: () => [
    'The text cannot be read from here on.',
    'Compare it with another text, or delete the passage and write it again.',
  ],
};

export const markup: AreaSentences<MarkupRules> = {
  'mdx-is-readable': ({ fault, name, address }) => {
    const [wrong, mend] = (FAULTS[fault] ?? FAULTS['other'] ?? (() => ['', '']))(name ?? address ?? '');
    return { wrong, expected: 'Expected are text, Markdown and the components of the handbook.', mend };
  },
  'mdx-has-no-import': ({ code }) => ({
    wrong: `“${code}” would load a program.`,
    expected: 'Expected are texts; components are there without loading them.',
    mend: 'Delete the line.',
  }),
  'mdx-has-no-export': ({ code }) => ({
    wrong: `“${code}” is a line of a program.`,
    expected: 'Expected are texts; values belong into the fields at the top of the file.',
    mend: 'Delete the line.',
  }),
  'mdx-has-no-expression': ({ code, attribute }) => ({
    wrong: `“${code}” is a piece of a program.`,
    expected:
      attribute === undefined
        ? 'Expected are texts; braces { } have no meaning in them.'
        : 'Expected is a value in quotation marks.',
    mend: attribute === undefined ? 'Delete it, or write a brace as  \\{' : `Write  ${attribute}="…"`,
  }),
  'mdx-has-no-spread': ({ code }) => ({
    wrong: `“${code}” is a piece of a program.`,
    expected: 'Expected are attributes with a value in quotation marks.',
    mend: 'Delete it and write the attributes one by one.',
  }),
  'html-is-not-used': ({ element, instead }) => ({
    wrong: `“${element}” is HTML, which the publication cannot show.`,
    expected: 'Expected are Markdown and the components of the handbook.',
    mend:
      element === 'br'
        ? 'Begin a new paragraph after an empty line, or write a list with a hyphen before each line.'
        : instead === undefined
          ? 'Delete it, or use a component.'
          : `Write instead  ${instead}`,
  }),
  'text-is-not-nested-too-deeply': ({ limit }) => ({
    wrong: `More than ${limit} lists, quotations or components stand inside one another.`,
    expected: 'Expected are a few levels.',
    mend: 'Take the passage apart.',
  }),
  'component-is-known': ({ component, suggestions, known }) => ({
    wrong: `There is no component “${component}”.`,
    expected: `Expected is one of: ${listed(known)}.`,
    mend: didYouMean(suggestions[0], 'Delete the tag and keep its text.'),
  }),
  'component-has-its-parts': ({ component, parts }) => ({
    wrong: `<${component}> holds something else than its parts.`,
    expected: `Expected inside it is only: ${listed(parts)}.`,
    mend: `Put the text into  <${parts[0] ?? ''} …> … </${parts[0] ?? ''}>`,
  }),
  'component-has-no-content': ({ component }) => ({
    wrong: `<${component}> holds a text, which nobody would see.`,
    expected: 'Expected is nothing inside it.',
    mend: `Write  <${component} … />  and put the text after it.`,
  }),
  'component-stands-alone': ({ component }) => ({
    wrong: `<${component}> stands inside a sentence.`,
    expected: 'Expected is a line of its own.',
    mend: 'Put an empty line before it and after it.',
  }),
  'component-stands-in-its-place': ({ component, within }) => ({
    wrong: `<${component}> does not stand inside <${within}>.`,
    expected: `Expected is its place inside <${within}>.`,
    mend: `Write  <${within}>  before it and  </${within}>  after it.`,
  }),
  'component-stands-in-text': ({ component, around }) => ({
    wrong: `${component.startsWith('[') ? 'A link' : `<${component}>`} cannot stand in ${around === 'heading' ? 'a heading' : around === 'link' ? 'a link' : `<${around}>`}.`,
    expected: 'Expected is running text.',
    mend: 'Move it into the sentence before or after.',
  }),
  'attribute-is-known': ({ component, attribute, suggestions, known }) => ({
    wrong: `<${component}> has no attribute “${attribute}”.`,
    expected: known.length === 0 ? 'Expected are no attributes.' : `Expected are: ${listed(known)}.`,
    mend: didYouMean(suggestions[0], 'Delete the attribute.'),
  }),
  'attribute-is-present': ({ component, attribute }) => ({
    wrong: `<${component}> lacks the attribute “${attribute}”.`,
    expected: attributeSentence('en', component, attribute) ?? 'Expected is a value in quotation marks.',
    mend: `Write  <${component} ${attribute}="…">`,
  }),
  'attribute-is-unique': ({ component, attribute }) => ({
    wrong: `<${component}> has the attribute “${attribute}” twice.`,
    expected: 'Expected is each attribute once.',
    mend: 'Delete one of the two.',
  }),
  'attribute-is-valid': ({ component, attribute, value, choices }) => ({
    wrong:
      value === ''
        ? `The attribute “${attribute}” of <${component}> has no value.`
        : `The attribute “${attribute}” of <${component}> has the value “${value}”, which is not possible.`,
    expected:
      choices === undefined
        ? (attributeSentence('en', component, attribute) ?? 'Expected is a value as the handbook describes it.')
        : `Expected is one of: ${listed(choices)}.`,
    mend: `Write for example  ${attribute}="${choices?.[0] ?? '…'}"`,
  }),
  'heading-has-text': () => ({
    wrong: 'The heading has no text.',
    expected: 'Expected are words after the signs #.',
    mend: 'Write the heading or delete the signs.',
  }),
  'heading-level-is-offered': ({ level }) => ({
    wrong: `The heading is on level ${level} (${'#'.repeat(level)}).`,
    expected: 'Expected are headings from ## to ####; the title is in the field “title”.',
    mend: level < 2 ? 'Write  ##' : 'Write one # more than the heading above has, and at most  ####',
  }),
  'link-is-safe': ({ address, fault, suggestion }) => ({
    wrong: {
      kind: `The link to “${address}” begins with a kind that does not exist.`,
      hidden: `The address “${address}” holds an invisible character.`,
      login: `The address “${address}” holds a name or a password that everybody would see.`,
      disk: `The link to “${address}” leads to a file that only one computer has.`,
      unsafe: `The link to “${address}” is not safe for readers.`,
    }[fault],
    expected: 'Expected is https://, mailto:, tel:, a heading (#…) or an entry (case:…).',
    mend: didYouMean(
      suggestion,
      {
        kind: 'Replace the address or delete the link.',
        hidden: 'Delete the address and type it anew.',
        login: 'Delete what stands before the @, and the sign itself.',
        disk: 'Give the address under which readers find it, or delete the link.',
        unsafe: 'Replace the address or delete the link.',
      }[fault],
    ),
  }),
  'link-target-is-offered': ({ address, suggestion }) => ({
    wrong: `The link to “${address}” leads to no place that web and print both have.`,
    expected: 'Expected is an entry (case:…, method:…), a heading (#…) or a whole address (https://…).',
    mend: didYouMean(suggestion, 'Write for example  [words of the link](case:folder-name)'),
  }),
  'link-is-defined': ({ words, name }) => ({
    wrong: `The link [${words}][${name}] has no address and would be printed as it is typed.`,
    expected: 'Expected is the address in round brackets after the words.',
    mend: `Write  [${words}](https://…)`,
  }),
  'picture-lies-beside-the-text': ({ address }) => ({
    wrong: `The picture “${address}” does not lie in the folder of the entry.`,
    expected: 'Expected is the name of a picture in the same folder, without a path.',
    mend: 'Copy the picture here and write its name, for example  ![What it shows](picture.jpg)',
  }),
  'footnote-is-defined': ({ name }) => ({
    wrong: `The mark [^${name}] has no footnote and would be printed as it is typed.`,
    expected: 'Expected is a footnote for each mark, on a line of its own.',
    mend: `Add at the end of the text, after an empty line,  [^${name}]: Text of the footnote.  or delete the mark.`,
  }),
  'footnote-is-used': ({ name }) => ({
    wrong: `The footnote [^${name}] is shown nowhere.`,
    expected: 'Expected is a mark in the text that leads to each footnote, and another mark for each.',
    mend: `Write  [^${name}]  in the text after the sentence to which it belongs, or delete the footnote.`,
  }),
  'table-has-its-line': ({ line }) => ({
    wrong: 'The table would be printed as lines with vertical strokes.',
    expected: 'Expected is a line of dashes below its first line, with as many columns.',
    mend: `Write below the first line  ${line}`,
  }),
  'address-has-no-space': ({ address, meant, suggestion }) => ({
    wrong:
      meant === 'one line'
        ? `The address “${address}” is broken over two lines; its brackets would be printed as they are typed.`
        : `The address “${address}” holds a space.`,
    expected:
      meant === 'picture'
        ? 'Expected is the name of a picture without spaces.'
        : 'Expected is an address without spaces.',
    mend:
      meant === 'picture'
        ? 'Rename the file of the picture, with hyphens instead of spaces, and write the new name.'
        : meant === 'one line'
          ? 'Write the whole address on one line.'
          : suggestion === undefined
            ? 'Replace each space of the address by  %20'
            : `Write  ${suggestion}`,
  }),
  'row-fits-its-table': ({ cells, columns }) => ({
    wrong: `The row has ${cells} cells and the table ${columns} columns; the last cells would be lost.`,
    expected: 'Expected is the same number of columns in every row, that of dashes included.',
    mend: 'Add columns to the first two rows, or write  \\|  where a vertical stroke belongs to the text.',
  }),
  'table-fits-the-page': ({ columns, limit }) => ({
    wrong: `The table has ${columns} columns; in print their words would run into one another.`,
    expected: `Expected are at most ${limit} columns.`,
    mend: 'Divide it into several tables, or swap rows and columns.',
  }),
  'footnote-is-unique': ({ name }) => ({
    wrong: `The footnote [^${name}] stands twice; only the first one would be shown.`,
    expected: 'Expected is another mark for each footnote.',
    mend: `Give this one a mark of its own, here and in the text, for example  [^${name}-2]`,
  }),
};
