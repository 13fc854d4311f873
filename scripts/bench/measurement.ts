import type { TerminalKey, TerminalWording } from '#i18n/terminal.ts';
import type { Figure } from './figure.ts';

/** What a measurement works with. */
export interface Bench {
  /** Absolute path of the content folder. */
  content: string;
  /** How often everything is measured. */
  runs: number;
  /** An empty folder for whatever is made meanwhile; somebody else removes it. */
  folder: string;
  say: TerminalWording;
  /** Programs that are named on the command line because they are not on the PATH, by the id of their row. */
  programs: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder with the judged queries. */
  queries: string;
  /** Tells somebody who waits what is being done. */
  progress(step: string): void;
}

/** One line of a measurement. */
export interface Row {
  /** Names the row for programs; permanent. */
  id: string;
  label: string;
  /** Heading of the table in which the row stands, when a measurement has several. */
  group?: string;
  /** Seconds of each run; none when the thing is missing or failed, or when no time is taken. */
  seconds: readonly number[];
  /** Times of the other rows are told as multiples of this one's. */
  base?: boolean;
  figures: Readonly<Partial<Record<Figure, number>>>;
  /** What the row is, where the label is too short for it. */
  note?: string;
  /** What the program does not do that the first row does. */
  lacks?: readonly Lack[];
  /** The machine does not have the program. */
  missing?: boolean;
  /** Why the program gave nothing. */
  failed?: string;
}

/** What a typesetter leaves undone, as in the strings `bench.lack.…`. */
export type Lack = Extract<TerminalKey, `bench.lack.${string}`> extends `bench.lack.${infer Name}` ? Name : never;

/** Something that can be measured by itself. */
export interface Measurement {
  name: string;
  title: TerminalKey;
  /** @throws when our own part of it fails; what other programs do wrong is told in their rows. */
  measure(bench: Bench): Promise<readonly Row[]>;
}
