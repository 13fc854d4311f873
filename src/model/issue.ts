/** What a rule found wrong. Data only; reporters turn it into sentences. */
export interface Issue {
  /** Permanent id that names the healthy state, for example `vocabulary-term-exists`. */
  rule: string;
  severity: 'error' | 'warning';
  /** Path from the folder above the content folder, with forward slashes: `content/cases/x/facts.yaml`. */
  file: string;
  /** Counted from 1; 1:1 when the whole file is meant. */
  line: number;
  column: number;
  /** Path of the field in dots, when the finding is about a field: `results.0.value`. */
  field?: string;
  /** Values that the sentences of the rule name. */
  params: IssueParams;
}

export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;
