import { entryAddress, homeAddress, sectionAddress, wordingOf } from '#library/address.ts';
import { findEntry } from '#library/find-entry.ts';
import type { Entry, Library } from '#library/library.ts';
import { contentAsOf } from '#library/views/content-as-of.ts';
import { titleOf } from '#library/views/head-view.ts';
import { localized } from '#library/views/localized.ts';
import type { TermView } from '#library/views/view.ts';
import { vocabularyTerm } from '#library/views/vocabulary-term.ts';
import { COLLECTIONS, KINDS } from '#model/kind.ts';
import type { LanguageTag } from '#model/language.ts';
import type { Localized } from '#model/localized.ts';
import type { PublicationManifest } from '#model/publication-manifest.ts';
import type { OpenList } from '#model/vocabulary.ts';
import type { Edition, MenuLink, SiteTitle } from '../edition/edition.ts';
import type { PictureShop } from '../pictures/picture-shop.ts';
import { coverOf } from './cover-of.ts';
import { defined } from './defined.ts';

/** Place among the compared countries of the country in which a language is at home (CLDR's likely region). */
function bankOf(library: Library, lang: LanguageTag): number | undefined {
  const { region } = new Intl.Locale(lang).maximize();
  const place = library.site.countries.indexOf(region ?? '');
  return place < 0 ? undefined : place;
}

const ownName = (lang: LanguageTag): string => {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
};

const titles = (library: Library): SiteTitle[] =>
  library.site.languages.map((lang) => ({
    lang,
    title: localized(library, library.site.title, lang) ?? lang,
    tagline: localized(library, library.site.tagline, lang) ?? '',
    language: ownName(lang),
    home: homeAddress(lang),
    ...defined({ bank: bankOf(library, lang) }),
  }));

const pagesIn = (library: Library, menu: 'main' | 'footer'): Entry<'page'>[] =>
  [...library.collections.page.values()]
    .filter((entry) => entry.facts.menu === menu)
    .sort((a, b) => a.facts.order - b.facts.order);

function pageLinks(library: Library, lang: LanguageTag, menu: 'main' | 'footer'): MenuLink[] {
  return pagesIn(library, menu).map((entry) => {
    const { title, lang: own } = titleOf(library, entry, lang);
    return {
      section: 'page',
      text: title,
      href: entryAddress(library, entry, lang),
      ...defined({ lang: own === lang ? undefined : own }),
    };
  });
}

function menu(library: Library, lang: LanguageTag): MenuLink[] {
  const words = wordingOf(library, lang);
  const kinds = KINDS.filter((kind) => library.collections[kind].size > 0);
  const links: MenuLink[] = kinds.map((section) => ({
    section,
    text: words.t(`kinds.${section}.short`),
    href: sectionAddress(library, section, lang),
  }));
  if (Object.keys(library.glossary).length > 0)
    links.push({
      section: 'glossary',
      text: words.t('kinds.glossary.short'),
      href: sectionAddress(library, 'glossary', lang),
    });
  if (library.publication)
    links.push({
      section: 'publication',
      text: words.t('nav.publication'),
      href: sectionAddress(library, 'publication', lang),
    });
  return [...links, ...pageLinks(library, lang, 'main')];
}

function footer(library: Library, lang: LanguageTag): MenuLink[] {
  const words = wordingOf(library, lang);
  const lists = (['organisation', 'workshop'] as const).filter((name) => library.collections[name].size > 0);
  return [
    ...lists.map((section) => ({
      section,
      text: words.t(`kinds.${section}.short`),
      href: sectionAddress(library, section, lang),
    })),
    ...pageLinks(library, lang, 'footer'),
  ];
}

const terms = (library: Library, list: OpenList, lang: LanguageTag): TermView[] =>
  Object.keys(library.vocabulary[list]).map((code) => vocabularyTerm(library, list, code, lang));

function searchExamples(library: Library, lang: LanguageTag): Edition['searchExamples'] {
  return (library.site.searchExamples?.[lang] ?? []).map((text) => ({ text }));
}

function publication(library: Library, lang: LanguageTag, manifest: PublicationManifest): Partial<Edition> {
  const plan = library.publication;
  if (!plan) return {};
  const words = wordingOf(library, lang);
  const say = (value: Localized | undefined): string | undefined => localized(library, value, lang);
  return {
    publication: {
      title: say(plan.title) ?? '',
      ...defined({ subtitle: say(plan.subtitle), blurb: say(plan.blurb) }),
      cover: coverOf(library, plan, lang),
      maxPages: plan.maxPages,
      chapters: plan.chapters.map((chapter) => say(chapter.title) ?? words.t(`kinds.${chapter.content}`)),
      editions: manifest.editions,
    },
  };
}

/** What every page of a language has in common. Logos are ordered from the shop. */
export function editionOf(
  library: Library,
  lang: LanguageTag,
  manifest: PublicationManifest,
  shop: PictureShop,
): Edition {
  const { site } = library;
  const words = wordingOf(library, lang);
  const say = (value: Localized | undefined): string | undefined => localized(library, value, lang);
  const { project } = site;
  return {
    lang,
    ui: library.ui.get(lang) ?? {},
    title: say(site.title) ?? '',
    tagline: say(site.tagline) ?? '',
    description: say(site.description) ?? '',
    baseUrl: site.baseUrl,
    titles: titles(library),
    countries: site.countries,
    menu: menu(library, lang),
    footer: footer(library, lang),
    counts: Object.fromEntries(COLLECTIONS.map((name) => [name, library.collections[name].size])) as Edition['counts'],
    topics: terms(library, 'topics', lang),
    targetGroups: terms(library, 'targetGroups', lang),
    regions: terms(library, 'regions', lang),
    searchExamples: searchExamples(library, lang),
    ...(project && {
      project: defined({
        title: say(project.title),
        number: project.number,
        period: project.period && words.period(project.period),
      }),
    }),
    ...defined({ publicity: say(site.publicity) }),
    funders: site.funders.map((funder) => {
      const picture = funder.logo ? library.pictures.get(funder.logo) : undefined;
      const name = say(funder.name) ?? '';
      return {
        name,
        ...defined({ url: funder.url }),
        ...(picture && { logo: { ...shop.order(picture), alt: say(funder.logoAlt) ?? name } }),
      };
    }),
    partners: site.partners.map((id) => {
      const entry = findEntry(library, 'organisation', id);
      if (!entry) return { name: id };
      const { title, lang: own } = titleOf(library, entry, lang);
      return {
        name: title,
        href: entryAddress(library, entry, lang),
        ...defined({ lang: own === lang ? undefined : own }),
      };
    }),
    imprint: defined({ ...site.imprint }),
    ...defined({ contentAsOf: contentAsOf(library) }),
    glossaryTerms: Object.keys(library.glossary).length,
    ...publication(library, lang, manifest),
  };
}
