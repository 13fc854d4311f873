import type { FindingLanguage } from './sentences.ts';

/** Words around the findings. Counted nouns by plural category. */
interface ReportWords {
  error: string;
  warning: string;
  /** Stands before the sentence that says how to mend it. */
  mend: string;
  errors: Readonly<Record<string, string>>;
  warnings: Readonly<Record<string, string>>;
  files: Readonly<Record<string, string>>;
  and: string;
  nothing: string;
}

export const REPORT_WORDS: Readonly<Record<FindingLanguage, ReportWords>> = {
  cs: {
    error: 'chyba',
    warning: 'varování',
    mend: 'Oprava',
    errors: { one: '{count} chyba', few: '{count} chyby', other: '{count} chyb' },
    warnings: { one: '{count} varování', few: '{count} varování', other: '{count} varování' },
    files: { one: 'v {count} souboru', few: 've {count} souborech', other: 'v {count} souborech' },
    and: 'a',
    nothing: 'Žádná chyba ani varování.',
  },
  de: {
    error: 'Fehler',
    warning: 'Warnung',
    mend: 'Abhilfe',
    errors: { one: '{count} Fehler', other: '{count} Fehler' },
    warnings: { one: '{count} Warnung', other: '{count} Warnungen' },
    files: { one: 'in {count} Datei', other: 'in {count} Dateien' },
    and: 'und',
    nothing: 'Keine Fehler, keine Warnungen.',
  },
  en: {
    error: 'error',
    warning: 'warning',
    mend: 'Mend',
    errors: { one: '{count} error', other: '{count} errors' },
    warnings: { one: '{count} warning', other: '{count} warnings' },
    files: { one: 'in {count} file', other: 'in {count} files' },
    and: 'and',
    nothing: 'No errors, no warnings.',
  },
};

/** A count with its noun in the form that the language wants. */
export const countedIn = (lang: FindingLanguage, count: number, forms: Readonly<Record<string, string>>): string =>
  (forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '').replace('{count}', String(count));
