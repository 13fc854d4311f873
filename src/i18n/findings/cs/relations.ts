import { fieldName, listed } from '../phrases.ts';
import type { RelationRules } from '../relations.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean, oneOf } from './words.ts';

export const relations: AreaSentences<RelationRules> = {
  'entry-exists': ({ ref, folder, suggestion }) => ({
    wrong: `Záznam „${ref}“ neexistuje.`,
    expected: `Očekává se název složky z „${folder}“.`,
    mend: didYouMean(suggestion, 'opravte název, záznam vytvořte, nebo odkaz smažte.'),
  }),
  'term-exists': ({ id, suggestion }) => ({
    wrong: `Slovník nemá pojem „${id}“.`,
    expected: 'Očekává se jméno ze souboru glossary.yaml.',
    mend: didYouMean(suggestion, 'opravte jméno, nebo pojem doplňte do glossary.yaml.'),
  }),
  'source-exists': ({ id, suggestion }) => ({
    wrong: `Zdroj „${id}“ neexistuje.`,
    expected: 'Očekává se jméno ze souboru sources.yaml.',
    mend: didYouMean(suggestion, 'opravte jméno, nebo zdroj doplňte do sources.yaml.'),
  }),
  'source-is-listed': ({ id }) => ({
    wrong: `Zdroj „${id}“ se tu používá, ale v seznamu zdrojů záznamu není.`,
    expected: 'V poli „sources“ souboru facts.yaml se očekává každý použitý zdroj.',
    mend: `do pole „sources“ v facts.yaml přidejte  - { id: ${id} }`,
  }),
  'source-is-cited': ({ id }) => ({
    wrong: `Zdroj „${id}“ nepoužívá žádný záznam.`,
    expected: 'Očekávají se zdroje, o které se něco opírá.',
    mend: 'uveďte jej v záznamu, který se o něj opírá, nebo jej smažte ze sources.yaml.',
  }),
  'criterion-exists': ({ id, known, suggestion }) => ({
    wrong: `V site.yaml není kritérium „${id}“.`,
    expected: oneOf(known),
    mend: didYouMean(suggestion, 'opravte jméno, nebo kritérium doplňte do site.yaml.'),
  }),
  'vocabulary-term-exists': ({ field, value, list, known, example, suggestion }) => ({
    wrong: `Pole „${fieldName(field)}“ má hodnotu „${value}“, kterou slovník hesel nezná.`,
    expected: known.length === 0 ? `Seznam „${list}“ v souboru vocabulary.yaml je zatím prázdný.` : oneOf(known),
    mend: didYouMean(
      suggestion,
      known.length === 0
        ? `nejprve vyplňte vocabulary.yaml, například  ${list}: { ${example} }`
        : `vyberte jednu z nich, nebo do „${list}“ v souboru vocabulary.yaml doplňte:  ${example}`,
    ),
  }),
  'anchor-exists': ({ anchor, target, known, suggestion }) => ({
    wrong: target === '' ? `V tomto textu není nadpis „#${anchor}“.` : `V textu „${target}“ není nadpis „#${anchor}“.`,
    expected:
      known.length === 0
        ? 'V tom textu není žádný nadpis.'
        : `Očekává se jeden z nadpisů: ${listed(known.map((name) => `#${name}`))}.`,
    mend: didYouMean(suggestion && `#${suggestion}`, 'opravte část za znakem #, nebo ji vynechte.'),
  }),
  'entry-names-others': ({ ref }) => ({
    wrong: `Záznam odkazuje sám na sebe („${ref}“).`,
    expected: 'Očekávají se jiné záznamy.',
    mend: 'odkaz smažte.',
  }),
  'picture-exists': ({ file, known, suggestion }) => ({
    wrong: `Obrázek „${file}“ neexistuje.`,
    expected:
      known.length === 0
        ? 'Očekává se soubor s obrázkem v této složce.'
        : `Očekává se jeden ze souborů: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'opravte název, nebo sem obrázek zkopírujte.'),
  }),
  'picture-is-readable': ({ file }) => ({
    wrong: `Obrázek „${file}“ je poškozený, nebo je jiného druhu, než říká jeho přípona.`,
    expected: 'Očekává se celý obrázek ve formátu SVG, PNG, JPEG, WebP nebo AVIF.',
    mend: 'obrázek znovu uložte z programu, ve kterém vznikl, a soubor nahraďte.',
  }),
  'picture-has-a-format': ({ file, format, suggestion }) => ({
    wrong: `Obrázek „${file}“ je ve formátu ${format}, který neukáže každý prohlížeč a žádný tisk.`,
    expected: 'Očekává se obrázek ve formátu SVG, PNG, JPEG, WebP nebo AVIF.',
    mend: `uložte jej v jednom z těchto formátů, například jako  ${suggestion}`,
  }),
  'picture-size-is-sensible': ({ file, width, height, limit }) => ({
    wrong: `Obrázek „${file}“ má ${width} × ${height} bodů.`,
    expected: `Na delší straně se očekává nejvýše ${limit} bodů; tisk víc nepotřebuje.`,
    mend: 'obrázek zmenšete a uložte znovu.',
  }),
  'picture-can-be-scaled': ({ file, width, height, limit }) => ({
    wrong: `Obrázek „${file}“ má ${width} × ${height} bodů, víc, než lze pro web a tisk zpracovat.`,
    expected: `Na delší straně se očekává nejvýše ${limit} bodů.`,
    mend: 'zmenšete obrázek a uložte jej znovu.',
  }),
  'picture-has-alt-text': ({ picture }) => ({
    wrong: `Nikde není řečeno, co je na obrázku „${picture}“.`,
    expected: 'Očekává se popis pro ty, kdo obrázek nevidí.',
    mend: `napište například  ![Tým před kanceláří](${picture})  u loga vyplňte pole „logoAlt“.`,
  }),
  'diagram-exists': ({ name, known, suggestion }) => ({
    wrong: `Diagram „${name}“ v souboru facts.yaml není.`,
    expected:
      known.length === 0
        ? 'Očekává se jméno z pole „diagrams“, to je však prázdné.'
        : `Očekává se jedno ze jmen v poli „diagrams“: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'opravte jméno, nebo diagram popište v poli „diagrams“ souboru facts.yaml.'),
  }),
  'diagram-step-exists': ({ name, known, suggestion }) => ({
    wrong: `Diagram nemá krok „${name}“, ke kterému se tu uvádějí zdroje.`,
    expected: `Očekává se jeden z kroků: ${listed(known)}.`,
    mend: didYouMean(suggestion, 'opravte jméno kroku, nebo řádek smažte.'),
  }),
  'diagram-is-placed': ({ name, lang }) => ({
    wrong: `Diagram „${name}“ se v souboru text.${lang}.mdx neukazuje.`,
    expected: 'Očekává se, že každý diagram má v každém textu své místo.',
    mend: `na místo v textu napište  <Diagram name="${name}" />  nebo jej z facts.yaml smažte.`,
  }),
  'diagram-is-described': ({ name }) => ({
    wrong: `Popis diagramu „${name}“ jen opakuje jeho název.`,
    expected: 'V poli „alt“ se očekává, co diagram ukazuje, pro ty, kdo jej nevidí.',
    mend: 'napište jednou až třemi větami, co z něj plyne: kdo, kolik, čím se strany liší.',
  }),
  'diagram-fits-the-page': ({ name }) => ({
    wrong: `Diagram „${name}“ je vyšší než tištěná strana; aby se na ni vešel, písmo by už nešlo přečíst.`,
    expected: 'Očekává se diagram, který se vejde na stranu publikace s písmem o velikosti aspoň 6,5 bodu.',
    mend: 'zkraťte „labels“ a „lines“, nebo jej v souboru facts.yaml rozdělte na dva diagramy s méně kroky či místy.',
  }),
  'drawing-is-inert': ({ file, part }) => ({
    wrong: `V kresbě „${file}“ je ${part}, což by mohlo něco spustit nebo načíst odjinud.`,
    expected: 'Očekává se kresba, v níž jsou jen tvary a texty.',
    mend: 'uložte ji znovu jako prosté SVG bez skriptů a bez cizích souborů.',
  }),
  'slug-is-unique': ({ slug, other }) => ({
    wrong: `Adresu „${slug}“ už má ${other}.`,
    expected: 'Očekává se, že má každý záznam jednoho druhu v jednom jazyce vlastní adresu.',
    mend: `změňte pole „slug“, například  slug: ${slug}-2`,
  }),
  'names-are-unique': ({ field, name }) => ({
    wrong: `„${name}“ je v poli „${fieldName(field)}“ dvakrát.`,
    expected: 'Očekává se všechno jen jednou.',
    mend: 'jedno z nich smažte nebo přejmenujte.',
  }),
  'chapter-holds-entry': ({ ref, chapters, missing }) => ({
    wrong: `„${ref}“ se nikdy nevytiskne: záznamy tohoto druhu nejsou v žádné kapitole.`,
    expected: `Očekávají se záznamy z kapitol: ${listed(chapters)}.`,
    mend:
      missing === undefined
        ? 'smažte jej ze souboru publication.yaml.'
        : `smažte jej, nebo přidejte do „chapters“:  - content: ${missing}`,
  }),
};
