import type { AreaSentences } from '../sentences.ts';
import type { YamlRules } from '../yaml.ts';

export const yaml: AreaSentences<YamlRules> = {
  'keys-are-unique': ({ key }) => ({
    wrong: `The field “${key}” stands twice in the same place.`,
    expected: 'Expected is each field once.',
    mend: 'Join the two, or delete one of them.',
  }),
  'indent-has-no-tabs': () => ({
    wrong: 'The line is indented with the Tab key.',
    expected: 'Expected are spaces, two for each level.',
    mend: 'Replace the tab by spaces.',
  }),
  'indent-is-consistent': () => ({
    wrong: 'The line is indented neither like the lines before it nor like those around it.',
    expected: 'Expected is the same number of spaces for all fields of one group.',
    mend: 'Move the line so that it stands exactly under its siblings.',
  }),
  'quotes-are-closed': ({ quote }) => ({
    wrong: `A quotation mark ${quote} is opened here and not closed.`,
    expected: `Expected is another ${quote} at the end of the value.`,
    mend: `Add the ${quote}, or delete the one at the beginning.`,
  }),
  'brackets-are-closed': ({ bracket }) => ({
    wrong: `The bracket ${bracket} has no counterpart.`,
    expected: 'Expected is a closing bracket for each opening one: [ ] and { }.',
    mend: 'Add the missing bracket or delete this one.',
  }),
  'value-with-colon-is-quoted': () => ({
    wrong: 'The value holds a colon followed by a space, or the line below is indented as if it belonged to a text.',
    expected: 'Expected are straight quotation marks ("…") around a value with a colon.',
    mend: 'Write for example  title: "Workshop 1: data and law"',
  }),
  'value-with-comma-is-quoted': ({ name }) => ({
    wrong: `“${name}” was taken for a field of its own, because a comma inside { } or [ ] begins something new.`,
    expected: 'Expected are quotation marks around a value with a comma.',
    mend: 'Write for example  { name: "youth, family and social affairs" }',
  }),
  'value-begins-plainly': ({ sign }) => ({
    wrong: `The value begins with ${sign}, which has a meaning of its own there.`,
    expected: 'Expected are quotation marks around such a value.',
    mend: `Write for example  title: "${sign} …"`,
  }),
  'value-has-plain-quotes': ({ value, inner }) => ({
    wrong: `The value ${value} stands in quotation marks of a word processor, which readers would see.`,
    expected: 'Expected are straight quotation marks ("…") around a value, or none.',
    mend: `Write  "${inner}"  or, if readers are to see the marks,  "${value}"`,
  }),
  'quoted-value-stands-alone': () => ({
    wrong: 'Something follows after the closing quotation mark.',
    expected: 'Expected is nothing after a value in quotation marks.',
    mend: 'Put the whole value into quotation marks, and use ‘…’ or “…” for quotations inside it.',
  }),
  'backslash-is-doubled': ({ sequence }) => ({
    wrong: `The signs ${sequence} mean nothing inside double quotation marks.`,
    expected: 'Expected is a text without backslashes.',
    mend: "Delete the backslash, or put the value into single quotation marks: '…'",
  }),
  'field-has-a-colon': () => ({
    wrong: 'The line has no colon, so it is not clear which field it belongs to.',
    expected: 'Expected is  name: value',
    mend: 'Add the colon with a space after it, or join the line to the text before it.',
  }),
  'file-has-one-part': () => ({
    wrong: 'A line of three hyphens divides the file into several parts.',
    expected: 'Expected is one part only.',
    mend: 'Delete the line with  ---',
  }),
  'aliases-are-few': () => ({
    wrong: 'The file repeats its own passages with & and * far too many times.',
    expected: 'Expected is every value written out.',
    mend: 'Replace the signs & and * by the values themselves.',
  }),
  'nesting-is-shallow': ({ limit }) => ({
    wrong: `More than ${limit} brackets or lists stand inside one another.`,
    expected: 'Expected are at most six levels.',
    mend: 'Delete the superfluous brackets.',
  }),
  'fields-are-well-formed': () => ({
    wrong: 'This line cannot be read.',
    expected: 'Expected is  name: value  on each line, lists with a hyphen or in [ ].',
    mend: 'Compare it with the same line of another entry, and put the value into quotation marks.',
  }),
  'file-holds-fields': ({ example }) => ({
    wrong: 'The file holds no fields but a list or a mere text.',
    expected: 'Expected is  name: value  on each line.',
    mend:
      example === undefined
        ? 'Compare it with the same file of another entry.'
        : `Write a name before each item instead of the hyphen, for example  ${example}`,
  }),
  'front-matter-is-present': () => ({
    wrong: 'The file does not begin with its fields.',
    expected: 'Expected is a line  ---  then the fields (title, summary …), then a line  ---  and the text.',
    mend: 'Put  ---  on the first line and add the fields below it.',
  }),
  'front-matter-is-closed': () => ({
    wrong: 'The fields at the beginning have no end.',
    expected: 'Expected is a second line  ---  between the fields and the text.',
    mend: 'Add a line  ---  after the last field.',
  }),
};
