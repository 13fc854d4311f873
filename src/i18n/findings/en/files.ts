import type { FileRules } from '../files.ts';
import { isTextFile, listed, sizeOf } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { countryIsMeant, didYouMean } from './words.ts';

export const files: AreaSentences<FileRules> = {
  'folder-exists': ({ folder }) => ({
    wrong: `There is no folder “${folder}”.`,
    expected: 'Expected is a folder with the content: site.yaml and the folders of the entries.',
    mend: 'Check the name, or name another folder:  npm run check -- --content FOLDER',
  }),
  'folder-is-readable': ({ folder }) => ({
    wrong: `The folder “${folder}” cannot be opened.`,
    expected: 'Expected is a folder that you may read.',
    mend: 'Change the permissions of the folder or ask who looks after this computer.',
  }),
  'folder-has-content': ({ folder }) => ({
    wrong: `The folder “${folder}” is empty.`,
    expected: 'Expected is at least the file site.yaml.',
    mend: 'Copy the content into the folder, or name another folder:  npm run check -- --content FOLDER',
  }),
  'folder-is-small-enough': ({ limit }) => ({
    wrong: `There are more than ${limit} files in the folder.`,
    expected: 'Expected is a folder that holds the content and nothing else.',
    mend: 'Check that you named the right folder.',
  }),
  'folders-are-shallow': ({ limit }) => ({
    wrong: `More than ${limit} folders lie inside one another.`,
    expected: 'Expected is one folder for each entry, with its files directly in it.',
    mend: 'Move the files up or delete the folder.',
  }),
  'folder-is-known': ({ name, known, suggestion }) => ({
    wrong: `The folder “${name}” does not belong here.`,
    expected:
      known.length === 0
        ? 'Expected are only files in the folder of an entry.'
        : `Expected are the folders: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'Move its files to where they belong, or delete the folder.'),
  }),
  'folder-name-has-the-form': ({ name, suggestion }) => ({
    wrong: `The folder name “${name}” cannot serve as the name of an entry.`,
    expected: 'Expected are 2 to 80 lower-case letters without diacritics, digits and hyphens.',
    mend: `Rename the folder, for example  ${suggestion}`,
  }),
  'file-is-readable': ({ name }) => ({
    wrong: `The file “${name}” cannot be opened.`,
    expected: 'Expected is a file that you may read.',
    mend: 'Change the permissions of the file, or save it again.',
  }),
  'file-is-a-file': ({ name }) => ({
    wrong: `“${name}” is not a file but a folder or a device.`,
    expected: 'Expected is an ordinary file.',
    mend: 'Rename it or delete it, and put a file in its place.',
  }),
  'link-leads-inside': ({ name }) => ({
    wrong: `“${name}” is a shortcut that leads out of the content folder.`,
    expected: 'Expected are files that lie in the content folder themselves.',
    mend: 'Delete the shortcut and copy the file here.',
  }),
  'link-target-exists': ({ name }) => ({
    wrong: `“${name}” is a shortcut to a file that does not exist.`,
    expected: 'Expected are files that lie in the content folder themselves.',
    mend: 'Delete the shortcut, or put the file back.',
  }),
  'link-leads-to-a-file': ({ name }) => ({
    wrong: `“${name}” is a shortcut to a folder.`,
    expected: 'Expected are folders that lie in the content folder themselves.',
    mend: 'Delete the shortcut and move the folder here.',
  }),
  'file-is-small-enough': ({ name, size, limit }) => ({
    wrong: `The file “${name}” has ${sizeOf(size, 'en')}.`,
    expected: `Expected are at most ${sizeOf(limit, 'en')}.`,
    mend: isTextFile(name)
      ? 'Shorten it or divide it.'
      : 'Scale the picture down, for example to 2000 pixels on its longer side, and save it again.',
  }),
  'line-is-short-enough': ({ length, limit }) => ({
    wrong: `The line has ${length} characters.`,
    expected: `Expected are at most ${limit}.`,
    mend: 'Shorten it, or divide it into several fields.',
  }),
  'lines-are-few': ({ lines, limit }) => ({
    wrong: `The fields of the file fill ${lines} lines.`,
    expected: `Expected are at most ${limit}.`,
    mend: 'Delete empty lines and what is not needed.',
  }),
  'faults-are-few': ({ more }) => ({
    wrong: `The file has ${more} more findings from here on.`,
    expected: 'Expected is a file whose faults can be listed.',
    mend: 'Mend those above first and check again.',
  }),
  'file-is-text': ({ name }) => ({
    wrong: `The file “${name}” holds no text.`,
    expected: 'Expected is a plain text file.',
    mend: 'Open the original, copy the text and save it as plain text in UTF-8.',
  }),
  'file-is-utf-8': ({ name }) => ({
    wrong: `The file “${name}” is not saved in UTF-8, so letters with diacritics would be lost.`,
    expected: 'Expected is the encoding UTF-8.',
    mend: 'Open the file in your editor and save it again with the encoding UTF-8.',
  }),
  'file-is-known': ({ name, known, suggestion }) => ({
    wrong: `The file “${name}” does not belong here; nobody would read it.`,
    expected: `Expected are: ${listed(known)}${known.some((item) => item.includes('facts')) ? ' and pictures' : ''}.`,
    mend: didYouMean(suggestion, 'Rename the file or move it out of the content folder.'),
  }),
  'file-name-is-plain': ({ name, suggestion }) => ({
    wrong: `The file name “${name}” has letters that some systems write differently.`,
    expected: 'Expected are letters without diacritics, digits, hyphens and dots.',
    mend: `Rename the file, for example  ${suggestion}  and use the new name in the texts.`,
  }),
  'file-names-differ': ({ name, other }) => ({
    wrong: `“${name}” and “${other}” differ only in capitals or in how diacritics are stored.`,
    expected: 'Expected are names that stay different on every computer.',
    mend: 'Rename or delete one of the two.',
  }),
  'required-file-exists': ({ name, folder }) => ({
    wrong: `The file “${name}” is missing in “${folder}”.`,
    expected:
      name === 'site.yaml'
        ? 'Expected is a file with the name, the languages and the countries of the site.'
        : 'Expected is a file with what is the same in every language.',
    mend: `Make the file ${name}; copy that of another entry or project and change it.`,
  }),
  'entry-has-a-text': ({ id, names }) => ({
    wrong: `The entry “${id}” has no text in any language.`,
    expected: `Expected is at least one of: ${listed(names)}.`,
    mend: `Write the file ${names[0] ?? 'text.cs.mdx'}, or delete the folder.`,
  }),
  'file-language-is-configured': ({ name, lang, languages, suggestion, country }) => ({
    wrong: `The file is for the language “${lang}”, which the site does not have.`,
    expected: `Expected are the languages of site.yaml: ${listed(languages)}.`,
    mend:
      suggestion === undefined
        ? `Rename the file, or add ${lang} to “languages” in site.yaml.`
        : `Rename the file to  ${name.replace(lang, suggestion)}${countryIsMeant(suggestion, country)}`,
  }),
  'file-has-its-ending': ({ name, suggestion }) => ({
    wrong: `The file “${name}” does not have the name that is wanted.`,
    expected: `Expected is the name “${suggestion}”, ending and small letters included.`,
    mend: `Rename the file to  ${suggestion}`,
  }),
  'text-has-no-control-characters': ({ sign }) => ({
    wrong: `An invisible control character (${sign}) stands here, which neither web nor print can show.`,
    expected: 'Expected are letters, digits, punctuation and spaces.',
    mend: 'Delete the character, or the signs \\… or &#…; that stand for it, and type the text anew.',
  }),
};
