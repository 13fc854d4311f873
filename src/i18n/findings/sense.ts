import type { AreaSeverities } from './sentences.ts';

/** Rules on whether what is said makes sense, with the values that their sentences name. */
export type SenseRules = {
  'dates-are-in-order': { first: string; firstValue: string; second: string; secondValue: string };
  'date-has-come': { field: string; value: string };
  'date-names-its-source': { field: string };
  'review-is-current': { due: string };
  'figure-names-its-currency': { field: string };
  'currency-stands-with-money': { field: string; unit: string };
  'currency-exists': { currency: string };
  'shares-fit': { sum: number };
  'minimum-is-below-maximum': { minimum: number; maximum: number };
  'plan-has-no-results': Record<never, never>;
  'claim-fits-evidence': { claim: string; evidence: string };
  'direction-crosses-a-border': { country: string };
  'coordinates-fit-the-country': {
    field: string;
    lat: number;
    lon: number;
    countries: readonly string[];
    swapped: 'yes' | 'no';
  };
  'heading-levels-follow': { text: string; depth: number; highest: number };
  'thousands-stand-together': { field: string; typed: string; read: number; thousands: number };
};

export const SENSE_SEVERITIES: AreaSeverities<SenseRules> = {
  'dates-are-in-order': 'error',
  'date-has-come': 'warning',
  'date-names-its-source': 'warning',
  'review-is-current': 'warning',
  'figure-names-its-currency': 'error',
  'currency-stands-with-money': 'error',
  'currency-exists': 'error',
  'shares-fit': 'warning',
  'minimum-is-below-maximum': 'error',
  'plan-has-no-results': 'warning',
  'claim-fits-evidence': 'warning',
  'direction-crosses-a-border': 'error',
  'coordinates-fit-the-country': 'warning',
  'heading-levels-follow': 'error',
  'thousands-stand-together': 'warning',
};
