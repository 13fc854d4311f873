import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const FACES = {
  'source-serif-4/400Regular/SourceSerif4_400Regular': 'Source Serif 4',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic': 'Source Serif 4',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold': 'Source Serif 4',
  'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic': 'Source Serif 4',
  'source-sans-3/400Regular/SourceSans3_400Regular': 'Source Sans 3',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic': 'Source Sans 3',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold': 'Source Sans 3',
  'source-sans-3/700Bold/SourceSans3_700Bold': 'Source Sans 3',
} as const;

const require = createRequire(import.meta.url);
const pathOf = (face: string): string => require.resolve(`@expo-google-fonts/${face}.ttf`);

/** The folders in which the faces lie, for programs that look for fonts themselves. */
export const fontFolders = (): readonly string[] => Object.keys(FACES).map((face) => dirname(pathOf(face)));

let loaded: readonly Buffer[] | undefined;

/** Every face that the templates use, as TrueType from the npm packages (OFL); read once. */
export function fontFiles(): readonly Buffer[] {
  loaded ??= Object.keys(FACES).map((face) => readFileSync(pathOf(face)));
  return loaded;
}
