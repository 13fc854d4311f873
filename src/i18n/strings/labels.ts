import { area } from './area.ts';

/** Words that site, print and search share: kinds, signs, fields, routes. */
export const labels = area({
  en: {
    'route.case': 'cases',
    'route.method': 'methods',
    'route.legislation': 'law',
    'route.funding': 'funding',
    'route.organisation': 'organisations',
    'route.workshop': 'workshops',
    'route.page': 'pages',
    'route.glossary': 'glossary',
    'route.search': 'search',
    'route.publication': 'publication',
    'period.since': 'since {date}',
  },
  cs: {
    'route.case': 'priklady',
    'route.method': 'metody',
    'route.legislation': 'pravo',
    'route.funding': 'financovani',
    'route.organisation': 'organizace',
    'route.workshop': 'workshopy',
    'route.page': 'stranky',
    'route.glossary': 'slovnik',
    'route.search': 'hledani',
    'route.publication': 'brozura',
    'period.since': 'od {date}',
  },
  de: {
    'route.case': 'beispiele',
    'route.method': 'methoden',
    'route.legislation': 'recht',
    'route.funding': 'finanzierung',
    'route.organisation': 'organisationen',
    'route.workshop': 'workshops',
    'route.page': 'seiten',
    'route.glossary': 'glossar',
    'route.search': 'suche',
    'route.publication': 'broschuere',
    'period.since': 'seit {date}',
  },
});
