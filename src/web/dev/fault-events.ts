/** Event by which a page asks for the report. */
export const HELLO = 'both-sides:hello';
/** Event by which pages get it. */
export const REPORT = 'both-sides:report';

/** Languages in which findings can be told. */
export const FAULT_LANGUAGES = ['cs', 'de', 'en'] as const;
export type FaultLanguage = (typeof FAULT_LANGUAGES)[number];

/** The report in one language, as the browser shows it. */
export interface FaultText {
  title: string;
  lead: string;
  close: string;
  report: string;
}

/** The report in every language; the page picks its own. */
export interface FaultMessage {
  errors: number;
  texts: Readonly<Record<FaultLanguage, FaultText>>;
}
