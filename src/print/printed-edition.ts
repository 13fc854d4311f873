import { homeAddress, publicAddress, wordingOf } from '#library/address.ts';
import { COVER_PAGES, coverDrawing } from '#library/cover/cover-line.ts';
import { findEntry } from '#library/find-entry.ts';
import type { Library } from '#library/library.ts';
import { contentAsOf } from '#library/views/content-as-of.ts';
import { titleOf } from '#library/views/head-view.ts';
import { judgement } from '#library/views/label.ts';
import { localized } from '#library/views/localized.ts';
import { CLAIMS, EQUIVALENCES, EVIDENCE_LEVELS, TRANSFERS, VERIFICATIONS } from '#model/judgements.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Outline, PlannedChapter } from './outline.ts';
import { printedWords } from './printed-words.ts';
import { qrRuns } from './qr.ts';
import { BLEED } from './variants/page-format.ts';

/** Folios of entries that are known from an earlier pass; without them the typesetter finds them out itself. */
export type KnownPages = ReadonlyMap<string, number>;

/** Paths of the logos in the typesetter's files, by the path in site.yaml. */
export type Logos = ReadonlyMap<string, string>;

/** Who made the publication, in lines under their labels. */
export function imprint(library: Library, lang: LanguageTag): { label: string; lines: string[] }[] {
  const words = wordingOf(library, lang);
  const { t } = words;
  const { site, publication } = library;
  const { project } = site;
  const partner = (id: string): string[] => {
    const entry = findEntry(library, 'organisation', id);
    if (!entry) return [];
    const { address } = entry.facts;
    return [[titleOf(library, entry, lang).title, ...(address ? [words.tidy(address)] : [])].join(', ')];
  };
  const [lead, ...others] = site.partners;
  const asOf = contentAsOf(library);
  const row = (label: string, lines: readonly (string | undefined)[]): { label: string; lines: string[] }[] => {
    const said = lines.filter((line) => line !== undefined);
    return said.length === 0 ? [] : [{ label, lines: said }];
  };
  return [
    ...row(t('print.project'), [localized(library, project?.title, lang)]),
    ...row(t('print.projectNumber'), [project?.number]),
    ...row(t('print.period'), [project?.period ? words.period(project.period) : undefined]),
    ...row(t('print.leadPartner'), lead === undefined ? [] : partner(lead)),
    ...row(others.length > 1 ? t('print.partners') : t('print.partner'), others.flatMap(partner)),
    ...(lead !== undefined && partner(lead)[0] === words.tidy(site.imprint.publisher)
      ? []
      : row(t('print.publisher'), [words.tidy(site.imprint.publisher)])),
    ...row(t('print.editionLabel'), [publication?.edition]),
    ...row(t('print.contact'), [site.imprint.email]),
    ...row(t('print.licence'), [site.imprint.licence]),
    ...row(t('print.asOf'), [asOf ? words.date(asOf) : undefined]),
    ...row(t('print.web'), [shownAddress(publicAddress(library, homeAddress(lang)))]),
  ];
}

/** An address as readers see it: without protocol, www and the stroke at its end. */
export const shownAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Title of a chapter: its own, else the usual one. */
export const chapterTitle = (library: Library, { chapter }: PlannedChapter, lang: LanguageTag): string =>
  localized(library, chapter.title, lang) ?? wordingOf(library, lang).t(`kinds.${chapter.content}.short`);

/**
 * All that the templates need to know about an edition beside its outline and its entries (`/edition.json`). It is the
 * same for every outline of the same chapters, so that the typesetter need not set again what it has set before.
 */
export function printedEdition(
  library: Library,
  outline: Outline,
  lang: LanguageTag,
  logos: Logos,
  pages?: KnownPages,
): Record<string, unknown> {
  const { site } = library;
  const { publication } = outline;
  const words = wordingOf(library, lang);
  const say = (text: Parameters<typeof localized>[1]): string | null => localized(library, text, lang) ?? null;
  const title = localized(library, publication.title, lang) ?? '';
  const subtitle = say(publication.subtitle);
  const home = publicAddress(library, homeAddress(lang));
  const otherTitles = site.languages.flatMap((tag) => {
    const other = publication.title[tag];
    return tag === lang || other === undefined || other === title
      ? []
      : [{ lang: tag, title: wordingOf(library, tag).tidy(other) }];
  });
  const partners = site.partners.flatMap((id) => {
    const entry = findEntry(library, 'organisation', id);
    return entry ? [titleOf(library, entry, lang).title] : [];
  });
  const equivalences = EQUIVALENCES.map((code) => judgement(library, 'equivalences', code, lang));
  return {
    lang,
    format: publication.format,
    bleed: BLEED,
    pages: pages ? Object.fromEntries(pages) : null,
    title,
    subtitle,
    otherTitles,
    documentTitle: [title, subtitle].filter(Boolean).join('. '),
    authors: partners,
    partners,
    wording: printedWords(words),
    countries: site.countries.map((code) => ({ code, name: words.country(code) })),
    // With one language no term has a counterpart whose meaning could differ.
    termEquivalences: site.languages.length > 1 ? equivalences : [],
    key: {
      evidence: EVIDENCE_LEVELS.map((code) => ({
        ...judgement(library, 'evidence', code, lang),
        text: words.tidy(words.t(`evidence.${code}.long`)),
      })),
      claims: CLAIMS.map((code) => judgement(library, 'claims', code, lang)),
      transfers: TRANSFERS.map((code) => ({ code, label: words.tidy(words.t(`transfer.${code}.short`)) })),
      equivalences,
      verifications: VERIFICATIONS.map((code) => judgement(library, 'verifications', code, lang)),
    },
    chapters: outline.chapters.map((planned) => ({ title: chapterTitle(library, planned, lang) })),
    cover: coverDrawing(library, publication, lang, COVER_PAGES[publication.format], title),
    blurb: say(publication.blurb),
    imprint: [
      ...imprint(library, lang),
      { label: words.t('print.typefaces'), lines: [words.t('print.typefacesText')] },
    ],
    imprintNote: say(publication.imprintNote),
    editionNote:
      otherTitles.length === 0
        ? null
        : words.t('print.otherEditions', {
            titles: words.list(
              otherTitles.map(
                (other) => `${words.t('print.quote', { text: other.title })} (${words.language(other.lang)})`,
              ),
            ),
          }),
    funders: site.funders.map((funder) => {
      const logo = funder.logo ? logos.get(funder.logo) : undefined;
      const name = say(funder.name);
      return { name, ...(logo === undefined ? {} : { logo, alt: say(funder.logoAlt) ?? name }) };
    }),
    publicity: say(site.publicity),
    url: home,
    shownUrl: shownAddress(home),
    qr: qrRuns(home) ?? null,
    backNote: words.tidy(words.t(site.languages.length > 1 ? 'print.backNote' : 'print.backNote.single')),
  };
}
