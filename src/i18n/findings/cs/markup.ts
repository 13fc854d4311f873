import { attributeSentence } from '../component-sentences.ts';
import type { MarkupRules } from '../markup.ts';
import { listed, mailOf } from '../phrases.ts';
import type { AreaSentences } from '../sentences.ts';
import { didYouMean } from './words.ts';

const FAULTS: Readonly<Record<string, (name: string) => [wrong: string, mend: string]>> = {
  'html-comment': () => ['Poznámka <!-- … --> v textu stát nemůže.', 'napište poznámku jako  {/* … */}'],
  autolink: (address) => [
    'Adresu v závorkách < > nelze přečíst.',
    mailOf(address) === undefined
      ? `napište adresu bez < > nebo, se slovy,  [slova odkazu](${address})`
      : `napište  [${mailOf(address)}](mailto:${mailOf(address)})`,
  ],
  unclosed: (name) => [`Značka <${name}> nemá konec.`, `doplňte  </${name}>  nebo ukončete samu značku znaky  />`],
  unopened: (name) => [`Značka </${name}> zavírá něco, co nebylo otevřeno.`, 'smažte ji, nebo doplňte začátek.'],
  tag: (name) => [`Značku <${name} …> nelze přečíst.`, 'zkontrolujte její uvozovky a koncový znak  >'],
  'less-than': () => ['Znak < nemůže v textu stát samostatně.', 'napište  &lt;  nebo slovy „méně než“.'],
  other: () => [
    'Text nelze odtud dál přečíst.',
    'porovnejte jej s jiným textem, nebo toto místo smažte a napište znovu.',
  ],
};

export const markup: AreaSentences<MarkupRules> = {
  'mdx-is-readable': ({ fault, name, address }) => {
    const [wrong, mend] = (FAULTS[fault] ?? FAULTS['other'] ?? (() => ['', '']))(name ?? address ?? '');
    return { wrong, expected: 'Očekává se text, Markdown a komponenty z příručky.', mend };
  },
  'mdx-has-no-import': ({ code }) => ({
    wrong: `„${code}“ by načetlo program.`,
    expected: 'Očekávají se texty; komponenty jsou k dispozici bez načítání.',
    mend: 'řádek smažte.',
  }),
  'mdx-has-no-export': ({ code }) => ({
    wrong: `„${code}“ je řádek programu.`,
    expected: 'Očekávají se texty; údaje patří do polí na začátku souboru.',
    mend: 'řádek smažte.',
  }),
  'mdx-has-no-expression': ({ code, attribute }) => ({
    wrong: `„${code}“ je kus programu.`,
    expected:
      attribute === undefined
        ? 'Očekávají se texty; složené závorky { } v nich nic neznamenají.'
        : 'Očekává se hodnota v uvozovkách.',
    mend: attribute === undefined ? 'smažte jej, nebo závorku napište jako  \\{' : `napište  ${attribute}="…"`,
  }),
  'mdx-has-no-spread': ({ code }) => ({
    wrong: `„${code}“ je kus programu.`,
    expected: 'Očekávají se údaje s hodnotou v uvozovkách.',
    mend: 'smažte jej a údaje napište jednotlivě.',
  }),
  'html-is-not-used': ({ element, instead }) => ({
    wrong: `„${element}“ je HTML, které tištěná publikace neumí.`,
    expected: 'Očekává se Markdown a komponenty z příručky.',
    mend:
      element === 'br'
        ? 'začněte nový odstavec po prázdném řádku, nebo napište seznam se spojovníkem před každým řádkem.'
        : instead === undefined
          ? 'smažte je, nebo použijte komponentu.'
          : `napište místo toho  ${instead}`,
  }),
  'text-is-not-nested-too-deeply': ({ limit }) => ({
    wrong: `V sobě je vnořeno více než ${limit} seznamů, citátů nebo komponent.`,
    expected: 'Očekává se několik málo úrovní.',
    mend: 'rozdělte toto místo na více částí.',
  }),
  'component-is-known': ({ component, suggestions, known }) => ({
    wrong: `Komponenta „${component}“ neexistuje.`,
    expected: `Očekává se jedna z komponent: ${listed(known)}.`,
    mend: didYouMean(suggestions[0], 'smažte značku a text v ní ponechte.'),
  }),
  'component-has-its-parts': ({ component, parts }) => ({
    wrong: `V komponentě <${component}> je něco jiného než její části.`,
    expected: `Očekává se v ní jen: ${listed(parts)}.`,
    mend: `dejte text do  <${parts[0] ?? ''} …> … </${parts[0] ?? ''}>`,
  }),
  'component-has-no-content': ({ component }) => ({
    wrong: `V komponentě <${component}> je text, který by nikdo neviděl.`,
    expected: 'Uvnitř se neočekává nic.',
    mend: `napište  <${component} … />  a text dejte za ni.`,
  }),
  'component-stands-alone': ({ component }) => ({
    wrong: `Komponenta <${component}> stojí uprostřed věty.`,
    expected: 'Očekává se na vlastním řádku.',
    mend: 'před ni a za ni vložte prázdný řádek.',
  }),
  'component-stands-in-its-place': ({ component, within }) => ({
    wrong: `Komponenta <${component}> nestojí uvnitř <${within}>.`,
    expected: `Očekává se uvnitř <${within}>.`,
    mend: `napište před ni  <${within}>  a za ni  </${within}>`,
  }),
  'component-stands-in-text': ({ component, around }) => ({
    wrong: `${component.startsWith('[') ? 'Odkaz' : `Komponenta <${component}>`} nemůže stát v ${around === 'heading' ? 'nadpisu' : around === 'link' ? 'odkazu' : `<${around}>`}.`,
    expected: 'Očekává se v souvislém textu.',
    mend: 'přesuňte ji do věty před tím nebo za tím.',
  }),
  'attribute-is-known': ({ component, attribute, suggestions, known }) => ({
    wrong: `Komponenta <${component}> nemá údaj „${attribute}“.`,
    expected: known.length === 0 ? 'Neočekávají se žádné údaje.' : `Očekávají se: ${listed(known)}.`,
    mend: didYouMean(suggestions[0], 'údaj smažte.'),
  }),
  'attribute-is-present': ({ component, attribute }) => ({
    wrong: `V komponentě <${component}> chybí údaj „${attribute}“.`,
    expected: attributeSentence('cs', component, attribute) ?? 'Očekává se hodnota v uvozovkách.',
    mend: `napište  <${component} ${attribute}="…">`,
  }),
  'attribute-is-unique': ({ component, attribute }) => ({
    wrong: `V komponentě <${component}> je údaj „${attribute}“ dvakrát.`,
    expected: 'Očekává se každý údaj jen jednou.',
    mend: 'jeden z nich smažte.',
  }),
  'attribute-is-valid': ({ component, attribute, value, choices }) => ({
    wrong:
      value === ''
        ? `Údaj „${attribute}“ komponenty <${component}> nemá hodnotu.`
        : `Údaj „${attribute}“ komponenty <${component}> má hodnotu „${value}“, která není možná.`,
    expected:
      choices === undefined
        ? (attributeSentence('cs', component, attribute) ?? 'Očekává se hodnota podle příručky.')
        : `Očekává se jedna z hodnot: ${listed(choices)}.`,
    mend: `napište například  ${attribute}="${choices?.[0] ?? '…'}"`,
  }),
  'heading-has-text': () => ({
    wrong: 'Nadpis nemá text.',
    expected: 'Za znaky # se očekávají slova.',
    mend: 'nadpis dopište, nebo znaky smažte.',
  }),
  'heading-level-is-offered': ({ level }) => ({
    wrong: `Nadpis je na úrovni ${level} (${'#'.repeat(level)}).`,
    expected: 'Očekávají se nadpisy od ## do ####; název je v poli „title“.',
    mend: level < 2 ? 'napište  ##' : 'napište o jedno # víc, než má nadpis nad ním, nejvýše  ####',
  }),
  'link-is-safe': ({ address, fault, suggestion }) => ({
    wrong: {
      kind: `Odkaz na „${address}“ začíná druhem, který neexistuje.`,
      hidden: `V adrese „${address}“ je neviditelný znak.`,
      login: `V adrese „${address}“ je jméno nebo heslo, které by viděl každý.`,
      disk: `Odkaz na „${address}“ vede k souboru, který má jen jeden počítač.`,
      unsafe: `Odkaz na „${address}“ není pro čtenáře bezpečný.`,
    }[fault],
    expected: 'Očekává se https://, mailto:, tel:, nadpis (#…) nebo záznam (case:…).',
    mend: didYouMean(
      suggestion,
      {
        kind: 'nahraďte adresu, nebo odkaz smažte.',
        hidden: 'adresu smažte a napište znovu.',
        login: 'smažte vše, co stojí před @, i tento znak.',
        disk: 'uveďte adresu, na které jej čtenáři najdou, nebo odkaz smažte.',
        unsafe: 'nahraďte adresu, nebo odkaz smažte.',
      }[fault],
    ),
  }),
  'link-target-is-offered': ({ address, suggestion }) => ({
    wrong: `Odkaz na „${address}“ nevede nikam, kam by se dalo dojít na webu i v tisku.`,
    expected: 'Očekává se záznam (case:…, method:…), nadpis (#…) nebo celá adresa (https://…).',
    mend: didYouMean(suggestion, 'napište například  [slova odkazu](case:nazev-slozky)'),
  }),
  'link-is-defined': ({ words, name }) => ({
    wrong: `Odkaz [${words}][${name}] nemá adresu a vytiskl by se tak, jak je napsán.`,
    expected: 'Očekává se adresa v kulatých závorkách za slovy.',
    mend: `napište  [${words}](https://…)`,
  }),
  'picture-lies-beside-the-text': ({ address }) => ({
    wrong: `Obrázek „${address}“ neleží ve složce záznamu.`,
    expected: 'Očekává se název obrázku ze stejné složky, bez cesty.',
    mend: 'zkopírujte sem obrázek a napište jeho název, například  ![Co je na něm](obrazek.jpg)',
  }),
  'footnote-is-defined': ({ name }) => ({
    wrong: `Ke značce [^${name}] chybí text poznámky, značka by se vytiskla tak, jak je napsána.`,
    expected: 'Ke každé značce se očekává poznámka na vlastním řádku.',
    mend: `doplňte na konec textu po prázdném řádku  [^${name}]: Text poznámky.  nebo značku smažte.`,
  }),
  'footnote-is-used': ({ name }) => ({
    wrong: `Poznámka [^${name}] se nikde neukáže.`,
    expected: 'Očekává se, že na každou poznámku odkazuje značka v textu a že má každá jinou značku.',
    mend: `napište v textu za větu, ke které patří,  [^${name}]  nebo poznámku smažte.`,
  }),
  'table-has-its-line': ({ line }) => ({
    wrong: 'Tabulka by se vytiskla jako řádky se svislými čarami.',
    expected: 'Pod prvním řádkem tabulky se očekává řádek z pomlček se stejným počtem sloupců.',
    mend: `napište pod první řádek  ${line}`,
  }),
  'address-has-no-space': ({ address, meant, suggestion }) => ({
    wrong:
      meant === 'one line'
        ? `Adresa „${address}“ pokračuje na dalším řádku, závorky by se vytiskly tak, jak jsou napsány.`
        : `V adrese „${address}“ je mezera.`,
    expected: meant === 'picture' ? 'Očekává se název obrázku bez mezer.' : 'Očekává se adresa bez mezer.',
    mend:
      meant === 'picture'
        ? 'přejmenujte soubor obrázku, mezery nahraďte spojovníkem, a napište nový název.'
        : meant === 'one line'
          ? 'napište celou adresu na jeden řádek.'
          : suggestion === undefined
            ? 'nahraďte každou mezeru v adrese znaky  %20'
            : `napište  ${suggestion}`,
  }),
  'row-fits-its-table': ({ cells, columns }) => ({
    wrong: `Buněk má řádek ${cells} a sloupců má tabulka ${columns}; poslední buňky by se ztratily.`,
    expected: 'Očekává se v každém řádku stejný počet sloupců, i v tom s pomlčkami.',
    mend: 'přidejte sloupce do prvních dvou řádků, nebo napište  \\|  tam, kde svislá čára patří k textu.',
  }),
  'table-fits-the-page': ({ columns, limit }) => ({
    wrong: `Sloupců má tabulka ${columns}; v tisku by se jejich slova překrývala.`,
    expected: `Očekává se nejvýše ${limit} sloupců.`,
    mend: 'rozdělte ji na několik tabulek, nebo zaměňte řádky a sloupce.',
  }),
  'footnote-is-unique': ({ name }) => ({
    wrong: `Poznámka [^${name}] je v textu dvakrát; ukázala by se jen první.`,
    expected: 'Očekává se pro každou poznámku jiná značka.',
    mend: `dejte této vlastní značku, zde i v textu, například  [^${name}-2]`,
  }),
};
