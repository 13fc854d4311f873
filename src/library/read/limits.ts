/** Sizes in bytes up to which a file is read, and counts up to which a folder is walked. */
export const LIMITS = {
  text: 1_000_000,
  picture: 50_000_000,
  /** Lines of a group of fields, and characters of one of them: beyond that the YAML parser takes time by the square. */
  lines: 50_000,
  line: 10_000,
  /** Findings that are told for one file. */
  findings: 200,
  /** Files and folders in the whole content folder. */
  entries: 100_000,
  /** Folders inside one another, seen from the content folder. */
  depth: 12,
} as const;
