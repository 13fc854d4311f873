import type { Place } from '../finding.ts';
import type { Path } from '../parse/yaml-file.ts';
import { soundItems } from '../validate/validate.ts';
import type { Rule } from './rule.ts';

/** Countries that are named are among those that site.yaml compares, and comparisons leave none of them out. */
export const countriesAreConfigured: Rule = (draft, report) => {
  const { countries } = draft;
  if (!countries) return;
  const check = (country: string, place: () => Place): void => {
    if (!countries.includes(country)) report('country-is-configured', place(), { country, countries });
  };

  for (const { facts, texts, collection } of draft.entries) {
    if (facts) {
      const { sound } = facts;
      const checkKeys = (record: object | undefined, ...path: Path): void => {
        for (const country of Object.keys(record ?? {})) check(country, () => facts.keyPlace([...path, country]));
      };
      for (const [index, country] of (sound.countries ?? []).entries())
        check(country, () => facts.place(['countries', index]));
      for (const [index, { from, to }] of (sound.transfer ?? []).entries()) {
        check(from, () => facts.place(['transfer', index, 'from']));
        check(to, () => facts.place(['transfer', index, 'to']));
        if (from === to) report('direction-crosses-a-border', facts.place(['transfer', index, 'to']), { country: to });
      }
      for (const [name, diagram] of Object.entries(sound.diagrams ?? {})) {
        const path = ['diagrams', name];
        if (diagram.kind === 'roles') checkKeys(diagram.sides, ...path, 'sides');
        if (diagram.kind === 'paths')
          for (const [index, step] of diagram.steps.entries()) checkKeys(step, ...path, 'steps', index);
        if (diagram.kind === 'bars') {
          for (const [index, { country }] of diagram.values.entries())
            if (country !== undefined) check(country, () => facts.place([...path, 'values', index, 'country']));
        }
      }
      checkKeys(sound.legalBasis, 'legalBasis');
      checkKeys(sound.asOfByCountry, 'asOfByCountry');
      checkKeys(sound.states, 'states');
      for (const [index, { sides }] of (sound.rows ?? []).entries()) checkKeys(sides, 'rows', index, 'sides');
      for (const [index, { country }] of (sound.upcoming ?? []).entries())
        check(country, () => facts.place(['upcoming', index, 'country']));
      if (collection === 'legislation' && sound.states && sound.equivalence !== 'none') {
        for (const country of countries) {
          if (!(country in sound.states))
            report('comparison-covers-countries', facts.place(['states']), { field: 'states', country });
        }
      }
    }
    for (const { fields, mentions, file } of texts.values()) {
      const { subjects, legalNotes } = fields.sound;
      for (const [field, record] of Object.entries({ subjects, legalNotes })) {
        for (const country of Object.keys(record ?? {})) check(country, () => fields.keyPlace([field, country]));
      }
      for (const country of subjects && facts?.sound.equivalence !== 'none' ? countries : []) {
        if (!(country in (subjects ?? {})))
          report('comparison-covers-countries', fields.place(['subjects']), { field: 'subjects', country });
      }
      for (const mention of mentions) {
        if (mention.kind !== 'country') continue;
        const { country, line, column } = mention;
        check(country, () => ({ file, line, column }));
      }
    }
  }

  const { vocabulary, glossary, publication } = draft;
  for (const [id, { country }] of Object.entries(vocabulary?.sound.regions ?? {})) {
    if (vocabulary && country !== undefined) check(country, () => vocabulary.place(['regions', id, 'country']));
  }
  for (const [id, { legalBasis }] of soundItems(glossary)) {
    for (const country of Object.keys(legalBasis))
      if (glossary) check(country, () => glossary.keyPlace([id, 'legalBasis', country]));
  }
  for (const list of ['river', 'places'] as const) {
    for (const [index, { country }] of (publication?.sound.cover?.[list] ?? []).entries()) {
      if (publication) check(country, () => publication.place(['cover', list, index, 'country']));
    }
  }
};
