/** The sentences by which the model describes its fields, under the English ones. */
export const model: Readonly<Record<string, string>> = {
  'Topics from the vocabulary, the most important first.': 'Témata ze slovníku hesel, nejdůležitější jako první.',
  'Permanent name in lower-case letters without diacritics, digits and hyphens.':
    'Stálé jméno z malých písmen bez diakritiky, číslic a spojovníků.',
  'What the entry rests on; at least one.': 'O co se záznam opírá; alespoň jeden zdroj.',
  'Name of the source in sources.yaml; needed when the entry has several.':
    'Jméno zdroje ze souboru sources.yaml; nutné, když jich záznam má několik.',
  'Fields of the text that rest on it, for example  [staff, money]: there no source can be cited.':
    'Pole textu, která se o něj opírají, například  [staff, money]: zdroj v nich citovat nelze.',
  'Name of the source in sources.yaml.': 'Jméno zdroje ze souboru sources.yaml.',
  'Where in the source: page, section, paragraph.': 'Kde ve zdroji: strana, oddíl, odstavec.',
  'How far what we take from it was checked; else that of the source.':
    'Nakolik je ověřeno, co ze zdroje přebíráme; jinak platí údaj u zdroje.',
  'verified = seen in the source itself, secondary = seen in another text about it, unchecked = not checked yet (readers see it).':
    'verified = viděno v samotném zdroji, secondary = viděno v jiném textu o něm, unchecked = zatím neověřeno (čtenáři to uvidí).',
  'How far the entry as a whole was checked.': 'Nakolik je ověřen záznam jako celek.',
  'Day on which somebody last checked the entry.': 'Den, kdy záznam někdo naposledy ověřil.',
  'Day by which it must be checked again.': 'Den, do kterého se musí znovu ověřit.',
  'Other entries worth reading with it.': 'Další záznamy, které stojí za to číst spolu s tímto.',
  'Another entry as kind:folder, for example case:prague-team or method:case-conference.':
    'Jiný záznam jako druh:složka, například case:prague-team nebo method:case-conference.',
  'How much of the entry goes into the printed publication.': 'Kolik ze záznamu přijde do tištěné publikace.',
  'full, summary or none.': 'full (celý), summary (shrnutí) nebo none (nic).',
  '1 = must be in, 5 = first to go when pages are short.': '1 = musí být uvnitř, 5 = vypadne první, když dojde místo.',
  'Countries in which it happened; several make it cross-border.':
    'Země, ve kterých se to odehrálo; více zemí znamená přeshraniční příklad.',
  'Country as two capital letters (ISO 3166), for example CZ or DE.':
    'Země jako dvě velká písmena (ISO 3166), například CZ nebo DE.',
  'Regions from the vocabulary.': 'Regiony ze slovníku hesel.',
  'Where it is on the map.': 'Kde to je na mapě.',
  'Latitude in degrees.': 'Zeměpisná šířka ve stupních.',
  'Longitude in degrees.': 'Zeměpisná délka ve stupních.',
  'When it ran; leave out if no source says.': 'Kdy to běželo; vynechte, pokud to žádný zdroj neuvádí.',
  'When it began.': 'Kdy to začalo.',
  'When it ended; leave out while it runs or if no source says.':
    'Kdy to skončilo; vynechte, pokud to běží nebo to žádný zdroj neuvádí.',
  'Date as exact as the source gives it: 2021, 2021-10 or 2021-10-01.':
    'Datum tak přesné, jak je uvádí zdroj: 2021, 2021-10 nebo 2021-10-01.',
  'Whom it is for, from the vocabulary.': 'Pro koho to je, ze slovníku hesel.',
  'What kinds of bodies took part, from the vocabulary.': 'Jaké druhy organizací se podílely, ze slovníku hesel.',
  'Organisation that leads it: its folder name.': 'Organizace, která to vede: název její složky.',
  'Other organisations that take part: their folder names.': 'Další zapojené organizace: názvy jejich složek.',
  'Methods that it uses: their folder names.': 'Metody, které se používají: názvy jejich složek.',
  'Comparisons of law that matter to it: their folder names.':
    'Srovnání práva, která s tím souvisejí: názvy jejich složek.',
  'Ways of funding it used: their folder names.': 'Způsoby financování: názvy jejich složek.',
  'Sums of money with source; several when sources disagree.':
    'Peněžní částky se zdrojem; více částek, když se zdroje liší.',
  'The sum as a number with a decimal point, for example 14689.27.':
    'Částka jako číslo s desetinnou tečkou, například 14689.27.',
  'Currency as three capital letters, for example CZK or EUR.': 'Měna jako tři velká písmena, například CZK nebo EUR.',
  'planned (applied for), approved, settled (really paid), or stated when the source does not say which.':
    'planned (požadováno), approved (schváleno), settled (skutečně vyplaceno), nebo stated, když zdroj neříká, co to je.',
  'total, year or month.': 'total (celkem), year (ročně) nebo month (měsíčně).',
  'Date to which the sum belongs.': 'Datum, ke kterému částka patří.',
  'Official number of the project.': 'Oficiální číslo projektu.',
  'planned, ongoing, reported or evaluated; a plan is never called a result.':
    'planned (plánováno), ongoing (probíhá), reported (vykázáno) nebo evaluated (vyhodnoceno); plán se nikdy nevydává za výsledek.',
  'E0 described, E1 experience of those who did it, E2 figures from a traceable source, E3 evaluated, E4 effect proven by comparison.':
    'E0 popsáno, E1 zkušenost realizátora, E2 čísla z dohledatelného zdroje, E3 vyhodnoceno, E4 účinek prokázán srovnáním.',
  'What was reached; an empty list is shown as no results known.':
    'Čeho se dosáhlo; prázdný seznam se zobrazí jako „výsledky nejsou známy“.',
  'Name of the figure; its label stands under this name in each text.':
    'Jméno údaje; pod tímto jménem je v každém textu jeho popisek.',
  'The figure.': 'Samotné číslo.',
  'The figure that was planned, if the source gives one.': 'Plánované číslo, pokud je zdroj uvádí.',
  'true when the source says about.': 'true, když zdroj říká „asi“.',
  'count, percent or currency (then name the currency).':
    'count (počet), percent (procenta) nebo currency (peníze; pak uveďte měnu).',
  'Currency of the figure, when it is money.': 'Měna údaje, jde-li o peníze.',
  'Date to which the figure belongs.': 'Datum, ke kterému údaj patří.',
  'Can it be carried over the border, one item a direction.':
    'Zda to lze přenést přes hranici, jedna položka pro každý směr.',
  'Country in which the practice lives.': 'Země, ve které praxe žije.',
  'Country to which it would be carried.': 'Země, do které by se přenesla.',
  'direct, adapt (with changes), blocked (law or money stands in the way) or open (not judged).':
    'direct (přímo), adapt (s úpravou), blocked (brání právo nebo peníze) nebo open (neposouzeno).',
  'Judgement against each criterion of good practice that site.yaml names.':
    'Posouzení podle každého kritéria dobré praxe ze site.yaml.',
  'met, partly, not-met or unknown, as far as the sources tell.':
    'met (splněno), partly (zčásti), not-met (nesplněno) nebo unknown (neznámo), nakolik to zdroje říkají.',
  'Title as readers see it.': 'Název, jak jej uvidí čtenáři.',
  'Shorter title for running heads and narrow places.': 'Kratší název pro záhlaví a úzká místa.',
  'What it is about in at most 300 characters.': 'O čem to je, nejvýše 300 znaků.',
  'Last part of the web address in this language: lower-case letters without diacritics, digits and hyphens.':
    'Poslední část webové adresy v tomto jazyce: malá písmena bez diakritiky, číslice a spojovníky.',
  'Words that readers may search for and that the text does not use.':
    'Slova, která čtenáři mohou hledat a která v textu nejsou.',
  'Which text this one was translated from; `npm run translated` writes it.':
    'Ze kterého textu byl tento přeložen; zapisuje to npm run translated.',
  'Language as a BCP 47 tag in lower case, for example cs, de, sk or bg.':
    'Jazyk malými písmeny, například cs, de, sk nebo bg.',
  'Fingerprint of the text that was translated; `npm run translated` writes it.':
    'Otisk přeloženého textu; zapisuje jej npm run translated.',
  'Where it happened, in words.': 'Kde se to odehrálo, slovy.',
  'Who does the work and how much of it.': 'Kdo práci dělá a v jakém rozsahu.',
  'Where the money comes from, in words; also what the source does not say.':
    'Odkud jsou peníze, slovy; i to, co zdroj neuvádí.',
  'Why this level of evidence, in one or two sentences.': 'Proč tato úroveň doložení, jednou nebo dvěma větami.',
  'Label of each figure of facts.yaml, under its name.': 'Popisek každého údaje z facts.yaml pod jeho jménem.',
  'What was counted.': 'Co se počítalo.',
  'What the reader must know to read the figure rightly.': 'Co musí čtenář vědět, aby číslo četl správně.',
  'What made it work, one point a line.': 'Díky čemu to fungovalo, každý bod na vlastním řádku.',
  'What did not work or is not known, one point a line.':
    'Co nefungovalo nebo není známo, každý bod na vlastním řádku.',
  'A note for each direction and dimension, for example  CZ-DE: {law: …}.':
    'Poznámka ke každému směru a oblasti, například  CZ-DE: {law: …}.',
  'Questions for reflection for students and teams.': 'Otázky k zamyšlení pro studenty a týmy.',
  'What kinds of bodies use it, from the vocabulary.': 'Jaké druhy organizací ji používají, ze slovníku hesel.',
  'Cost class from the vocabulary.': 'Nákladová třída ze slovníku hesel.',
  'Cases that use it: their folder names.': 'Příklady, které ji používají: názvy jejich složek.',
  'Legal basis for each country.': 'Právní základ pro každou zemi.',
  'The law: a number such as 108/2006 Sb., or the usual abbreviation such as SGB VIII.':
    'Předpis: číslo jako 108/2006 Sb. nebo obvyklá zkratka jako SGB VIII.',
  'act (zákon, Gesetz), decree (vyhláška) or regulation (nařízení, Verordnung).':
    'act (zákon), decree (vyhláška) nebo regulation (nařízení).',
  'Section, with the paragraph in brackets and "ff." for following: § 65, §§ 27, 31, § 36a (2), §§ 67 ff.':
    'Paragraf, s odstavcem v závorce a „ff.“ pro následující: § 65, §§ 27, 31, § 36a (2), §§ 67 ff.',
  'Name of the source in which the citation was seen.': 'Jméno zdroje, ve kterém byla citace viděna.',
  'What it is for.': 'K čemu to je.',
  'When it fits, one point a line.': 'Kdy se hodí, každý bod na vlastním řádku.',
  'When it does not fit, one point a line.': 'Kdy se nehodí, každý bod na vlastním řádku.',
  'The steps in their order.': 'Kroky v pořadí.',
  'What to do, in a few words.': 'Co udělat, několika slovy.',
  'How to do it.': 'Jak to udělat.',
  'How long it takes.': 'Jak dlouho to trvá.',
  'How many people.': 'Kolik lidí.',
  'Who is needed and with what training.': 'Kdo je potřeba a s jakým vzděláním.',
  'What is needed, one point a line.': 'Co je potřeba, každý bod na vlastním řádku.',
  'Risks and ethics, one point a line.': 'Rizika a etika, každý bod na vlastním řádku.',
  'Other ways to do it, one point a line.': 'Jiné způsoby, každý bod na vlastním řádku.',
  'What the law of each country says to it.': 'Co k tomu říká právo každé země.',
  'Day whose state of the law is described.': 'Den, jehož právní stav se popisuje.',
  'Another day for single countries whose law was read later or earlier, for example DE: 2026-08-19.':
    'Jiný den pro jednotlivé země, jejichž právo bylo čteno později nebo dřív, například DE: 2026-08-19.',
  'State of the law in each country at that day.': 'Stav práva v každé zemi k tomu dni.',
  'in-force, transitional, adopted (not yet in force), draft or repealed, at the date of asOf.':
    'in-force (účinné), transitional (přechodné období), adopted (schváleno, zatím neúčinné), draft (návrh) nebo repealed (zrušeno), k datu v poli asOf.',
  'equal, partial, none (no counterpart) or false-friend (looks alike, means something else).':
    'equal (rovnocenné), partial (zčásti), none (bez protějšku) nebo false-friend (vypadá stejně, znamená něco jiného).',
  'Whom it concerns, from the vocabulary.': 'Koho se to týká, ze slovníku hesel.',
  'The rows of the comparison in their order.': 'Řádky srovnání v pořadí.',
  'Name of the row; its texts stand under this name in each language.':
    'Jméno řádku; pod tímto jménem jsou v každém jazyce jeho texty.',
  'For each country the legal basis and how far it was checked.': 'Pro každou zemi právní základ a nakolik je ověřen.',
  'Law citations on which the statement rests.': 'Citace předpisů, o které se tvrzení opírá.',
  'Sources in which it was seen: their names.': 'Zdroje, ve kterých to bylo viděno: jejich jména.',
  'Changes of law that are on their way.': 'Změny práva, které se chystají.',
  'Name of the change; its text stands under this name in each language.':
    'Jméno změny; pod tímto jménem je v každém jazyce její text.',
  'When it takes effect, as far as known.': 'Kdy nabude účinnosti, nakolik je to známo.',
  'The question that the reader brings.': 'Otázka, se kterou čtenář přichází.',
  'The difference in one or two sentences.': 'Rozdíl jednou nebo dvěma větami.',
  'What is compared, for each country.': 'Co se srovnává, pro každou zemi.',
  'What the institution is called in this language.': 'Jak se instituce jmenuje v tomto jazyce.',
  'What it is called in its own country, when that differs.': 'Jak se jmenuje ve vlastní zemi, pokud jinak.',
  'Texts of each row of facts.yaml, under its name.': 'Texty každého řádku z facts.yaml pod jeho jménem.',
  'The question that the row answers, in a few words.': 'Otázka, na kterou řádek odpovídá, několika slovy.',
  'The answer for each country; leave a country out when our sources say nothing.':
    'Odpověď pro každou zemi; zemi vynechte, když naše zdroje nic neříkají.',
  'Text of each coming change, under its name.': 'Text každé chystané změny pod jejím jménem.',
  'What happens when somebody moves or acts across the border.':
    'Co se stane, když se někdo stěhuje nebo jedná přes hranici.',
  'Replaces the usual sentence that this is no legal advice.': 'Nahrazuje obvyklou větu, že nejde o právní radu.',
  'Countries in which it can be had.': 'Země, ve kterých lze peníze získat.',
  'Type of funding from the vocabulary.': 'Typ financování ze slovníku hesel.',
  'Who pays: eu, state, region, municipality, foundation, mixed or unknown.':
    'Kdo platí: eu, state (stát), region (kraj, země), municipality (obec), foundation (nadace), mixed (více zdrojů) nebo unknown (není známo).',
  'What kinds of bodies may apply, from the vocabulary.': 'Jaké druhy organizací mohou žádat, ze slovníku hesel.',
  'Whom the money is meant for, from the vocabulary.': 'Pro koho jsou peníze určeny, ze slovníku hesel.',
  'Share of the costs that is paid.': 'Podíl nákladů, který se hradí.',
  'Per cent as a number, for example 85.': 'Procenta jako číslo, například 85.',
  'Share that the applicant pays.': 'Podíl, který platí žadatel.',
  'Smallest sum.': 'Nejnižší částka.',
  'The sum as a number, for example 20000.': 'Částka jako číslo, například 20000.',
  'Largest sum.': 'Nejvyšší částka.',
  'Can one apply now?': 'Lze teď žádat?',
  'open, announced, closed, permanent (apply at any time) or unknown.':
    'open (otevřeno), announced (vyhlášeno), closed (uzavřeno), permanent (lze žádat kdykoli) nebo unknown (neznámo).',
  'Date to which the state belongs.': 'Datum, ke kterému stav patří.',
  'Cases that used it: their folder names.': 'Příklady, které je využily: názvy jejich složek.',
  'Who can apply, in one sentence.': 'Kdo může žádat, jednou větou.',
  'What is paid for, one point a line.': 'Co se hradí, každý bod na vlastním řádku.',
  'What is not paid for, one point a line.': 'Co se nehradí, každý bod na vlastním řádku.',
  'How long money is given.': 'Na jak dlouho se peníze dávají.',
  'How to get it, in order.': 'Jak je získat, v pořadí.',
  'What speaks for it, one point a line.': 'Co mluví pro, každý bod na vlastním řádku.',
  'What speaks against it, one point a line.': 'Co mluví proti, každý bod na vlastním řádku.',
  'What stays when the money ends.': 'Co zůstane, až peníze skončí.',
  'What kind of body it is, from the vocabulary.': 'O jaký druh organizace jde, ze slovníku hesel.',
  'Public postal address.': 'Veřejná poštovní adresa.',
  'Web address beginning with https://': 'Webová adresa začínající https://',
  'General public e-mail address, never that of a person.': 'Obecná veřejná e-mailová adresa, nikdy ne adresa osoby.',
  'General public number with country code, for example +420 123 456 789; only when checked.':
    'Obecné veřejné číslo s předvolbou země, například +420 123 456 789; jen ověřené.',
  'Where this was seen.': 'Kde to bylo viděno.',
  'Abbreviations and other names.': 'Zkratky a další názvy.',
  'Which workshop it is: 1, 2, 3 …': 'Kolikátý je to workshop: 1, 2, 3 …',
  'When it took place, as far as a source says.': 'Kdy se konal, nakolik to zdroj říká.',
  'Country in which it took place, as far as a source says.': 'Země, ve které se konal, nakolik to zdroj říká.',
  'Organisations that took part or were visited: their folder names.':
    'Organizace, které se zúčastnily nebo byly navštíveny: názvy jejich složek.',
  'Cases that were presented: their folder names.': 'Představené příklady: názvy jejich složek.',
  'Methods that were discussed: their folder names.': 'Metody, o kterých se mluvilo: názvy jejich složek.',
  'Comparisons of law that were discussed: their folder names.':
    'Srovnání práva, o kterých se mluvilo: názvy jejich složek.',
  'Ways of funding that were discussed: their folder names.':
    'Způsoby financování, o kterých se mluvilo: názvy jejich složek.',
  'Where it took place, in words.': 'Kde se konal, slovy.',
  'What the page is: about, imprint, accessibility, privacy, evidence, citing or other.':
    'Co je to za stránku: about (o projektu), imprint (tiráž), accessibility (přístupnost), privacy (soukromí), evidence (doložení), citing (jak citovat) nebo other (jiná).',
  'Where it is linked: main, footer or none.':
    'Odkud se na ni odkazuje: main (hlavní nabídka), footer (pata stránky) nebo none (odnikud).',
  'Place in the menu; small numbers first.': 'Místo v nabídce; menší čísla jsou první.',
  'What the page rests on.': 'O co se stránka opírá.',
  'Name of the site.': 'Název webu.',
  'One sentence under the name.': 'Jedna věta pod názvem.',
  'What search engines and social networks show: one or two sentences.':
    'Co ukážou vyhledávače a sociální sítě: jedna nebo dvě věty.',
  'Languages of the site; the first is the one errors in facts are told in.':
    'Jazyky webu; v prvním z nich se oznamují chyby v souborech facts.yaml.',
  'Countries compared, one to four; the order is that of the columns.':
    'Srovnávané země, jedna až čtyři; v tomto pořadí budou sloupce.',
  'Address under which the site will be found, for example https://example.org/path/':
    'Adresa, na které web bude, například https://example.org/cesta/',
  'The project behind the site.': 'Projekt, ke kterému web patří.',
  'Official title of the project.': 'Oficiální název projektu.',
  'The same text in each language of the site, for example  cs: …  de: …':
    'Tentýž text v každém jazyce webu, například  cs: …  de: …',
  'Official number.': 'Oficiální číslo.',
  'When the project ran.': 'Kdy projekt běžel.',
  'Who pays for the project.': 'Kdo projekt platí.',
  'Name of programme or fund.': 'Název programu nebo fondu.',
  'Picture file, by its path from the content folder, for example logos/eu.svg.':
    'Soubor s obrázkem, cestou ze složky s obsahem, například logos/eu.svg.',
  'What the logo shows, for those who do not see it.': 'Co je na logu, pro ty, kdo je nevidí.',
  'The publicity text that the programme demands.': 'Text povinné publicity, který program vyžaduje.',
  'Organisations that carry the project: their folder names, the leading one first.':
    'Organizace, které projekt nesou: názvy jejich složek, vedoucí jako první.',
  'What must stand in the imprint.': 'Co musí stát v tiráži.',
  'Who publishes it, with address.': 'Kdo web vydává, s adresou.',
  'Public e-mail address for questions.': 'Veřejná e-mailová adresa pro dotazy.',
  'Licence of the texts, for example CC BY 4.0.': 'Licence textů, například CC BY 4.0.',
  'Address of the licence text.': 'Adresa s textem licence.',
  'Day to which the contents are up to date; else the newest review.':
    'Den, ke kterému je obsah aktuální; jinak nejnovější ověření.',
  'Day as year-month-day, for example 2026-11-22.': 'Den ve tvaru rok-měsíc-den, například 2026-11-22.',
  'Two to four words that the home page offers as examples of a search.':
    'Dvě až čtyři slova, která úvodní stránka nabídne jako příklad hledání.',
  'A list of texts for each language of the site.': 'Seznam textů pro každý jazyk webu.',
  'Criteria of good practice against which cases may be assessed.':
    'Kritéria dobré praxe, podle kterých lze příklady posuzovat.',
  'Name of the criterion; cases are assessed under this name.':
    'Jméno kritéria; pod tímto jménem se příklady posuzují.',
  'The criterion in each language.': 'Kritérium v každém jazyce.',
  'Name of the PDF files without language and ending.': 'Název souborů PDF bez jazyka a přípony.',
  'Title on the cover, at most 100 characters.': 'Název na obálce, nejvýš 100 znaků.',
  'Subtitle on the cover, at most 160 characters.': 'Podtitul na obálce, nejvýš 160 znaků.',
  'Text on the back, at most 600 characters.': 'Text na zadní straně, nejvýš 600 znaků.',
  'What the imprint says about how the texts came about.': 'Co tiráž říká o tom, jak texty vznikly.',
  'A5 or A4.': 'A5 nebo A4.',
  'Number of pages that must not be exceeded in any language, cover included.':
    'Počet stran, který se v žádném jazyce nesmí překročit, včetně obálky.',
  'true or false: whether every entry is also offered as a handout, a PDF of its own on one or two sides of A4.':
    'true nebo false: zda se každý záznam nabídne také jako list k vytištění, samostatné PDF na jedné nebo dvou stranách A4.',
  'Edition or year, as the imprint shows it.': 'Vydání nebo rok, jak je ukáže tiráž.',
  'Chapters in their order.': 'Kapitoly v pořadí.',
  'What the chapter holds: case, method, legislation, funding, workshop, glossary or register.':
    'Co je v kapitole: case, method, legislation, funding, workshop, glossary nebo register.',
  'Title of the chapter; else the usual one.': 'Název kapitoly; jinak obvyklý.',
  'Some sentences, at most 350 characters, that open the chapter on a page of its own.':
    'Několik vět, nejvýš 350 znaků, které kapitolu otevírají na vlastní straně.',
  'Entries that come first when pages are short, the most important one at the head: [case:prague-team, …].':
    'Záznamy, které mají přednost, když je málo stran, nejdůležitější první: [case:prague-team, …].',
  'Entries whose extent is fixed, whatever their own wish: case:prague-team: full.':
    'Záznamy s pevným rozsahem bez ohledu na jejich vlastní přání: case:prague-team: full.',
  'Map on the cover.': 'Mapa na obálce.',
  'A line across the cover, in the colours of its countries.': 'Linie přes obálku v barvách svých zemí.',
  'Points of the line, from one end to the other.': 'Body linie od jednoho konce k druhému.',
  'Longitude and latitude.': 'Zeměpisná délka a šířka.',
  'Places on the line.': 'Místa na linii.',
  'On which side of the point the name stands.': 'Na které straně bodu stojí název.',
  'Topics.': 'Témata.',
  'What readers see, in each language.': 'Co uvidí čtenáři, v každém jazyce.',
  'What it means, when the label alone does not say it.': 'Co to znamená, když to popisek sám neříká.',
  'Country of a region.': 'Země regionu.',
  'true for a region outside the area of the project: cases from there are marked as transferable.':
    'true u regionu mimo území projektu: příklady odtud se označí jako přenositelné.',
  'Target groups.': 'Cílové skupiny.',
  'Regions.': 'Regiony.',
  'Kinds of bodies.': 'Druhy organizací.',
  'Cost classes.': 'Nákladové třídy.',
  'Types of funding.': 'Typy financování.',
  'Domains of the glossary.': 'Oblasti slovníku pojmů.',
  'Own labels for E0 to E4.': 'Vlastní popisky pro E0 až E4.',
  'Own labels for planned, ongoing, reported, evaluated.': 'Vlastní popisky pro planned, ongoing, reported, evaluated.',
  'Own labels for direct, adapt, blocked, open.': 'Vlastní popisky pro direct, adapt, blocked, open.',
  'Own labels for law, funding, staff, structure, culture.':
    'Vlastní popisky pro law, funding, staff, structure, culture.',
  'Own labels for equal, partial, none, false-friend.': 'Vlastní popisky pro equal, partial, none, false-friend.',
  'Own labels for verified, secondary, unchecked.': 'Vlastní popisky pro verified, secondary, unchecked.',
  'Own labels for in-force, transitional, adopted, draft, repealed.':
    'Vlastní popisky pro in-force, transitional, adopted, draft, repealed.',
  'Own labels for open, announced, closed, permanent, unknown.':
    'Vlastní popisky pro open, announced, closed, permanent, unknown.',
  'Own labels for eu, state, region, municipality, foundation, mixed, unknown.':
    'Vlastní popisky pro eu, state, region, municipality, foundation, mixed, unknown.',
  'Own labels for met, partly, not-met, unknown.': 'Vlastní popisky pro met, partly, not-met, unknown.',
  'The term in each language, the preferred word first; leave a language out when it has no counterpart there.':
    'Pojem v každém jazyce, upřednostňované slovo první; jazyk vynechte, když v něm pojem nemá protějšek.',
  'What to write in a language that has no term for it.': 'Co psát v jazyce, který pro to nemá pojem.',
  'Abbreviations in each language.': 'Zkratky v každém jazyce.',
  'Domain from the vocabulary.': 'Oblast ze slovníku hesel.',
  'What is not the same, or what to mind, in each language.': 'Co není totéž nebo na co dát pozor, v každém jazyce.',
  'Everyday or outdated words by which readers search for it; found, but never shown.':
    'Slova běžné řeči nebo zastaralá, pod kterými to čtenáři hledají; hledání je najde, ale nikde nestojí.',
  'Words that must not be used for it, in each language.': 'Slova, která se pro to nesmějí používat, v každém jazyce.',
  'Where the law of each country has the term.': 'Kde má pojem právo každé země.',
  'How far the pairing and the note were checked.': 'Nakolik jsou dvojice a poznámka ověřeny.',
  'document, web, press, law, dataset, book or article.':
    'document (dokument), web, press (tisk), law (předpis), dataset (data), book (kniha) nebo article (článek).',
  'Title as the source itself has it, in its own language.': 'Název tak, jak jej má sám zdroj, v jeho jazyce.',
  'Author or authors; leave out for private persons.': 'Autor nebo autoři; u soukromých osob vynechte.',
  'Who published it: organisation, newspaper, website.': 'Kdo jej vydal: organizace, noviny, web.',
  'When it was published, as far as known.': 'Kdy byl vydán, nakolik je to známo.',
  'Day on which somebody of the project last saw it.': 'Den, kdy jej někdo z projektu naposledy viděl.',
  'Language of the source.': 'Jazyk zdroje.',
  'How far this source itself was checked.': 'Nakolik je ověřen sám zdroj.',
  'What a reader should know about it, for example who stands behind a website.':
    'Co má čtenář o zdroji vědět, například kdo za webem stojí.',
  'Names of the sources in sources.yaml from which the diagram comes.':
    'Jména zdrojů ze sources.yaml, ze kterých diagram pochází.',
  'bars, roles, paths or tally.':
    'bars (pruhy), roles (kdo sedí u stolu), paths (cesty krok za krokem) nebo tally (počty ze sbírky).',
  'percent, count or currency (then name the currency).': 'percent, count nebo currency (pak uveďte měnu).',
  'Date to which all numbers of the diagram belong.': 'Datum, ke kterému platí všechna čísla diagramu.',
  'Name of the bar; its label stands under this name in each text.':
    'Jméno pruhu; pod ním stojí v každém textu jeho popisek.',
  'The number that the bar shows.': 'Číslo, které pruh ukazuje.',
  'The bars in the order in which they stand under one another.': 'Pruhy v pořadí, v jakém stojí pod sebou.',
  'Name of the line; its label stands under this name in each text.':
    'Jméno čáry; pod ním stojí v každém textu její popisek.',
  'The number at which the line stands.': 'Číslo, u kterého čára stojí.',
  'A number to compare the bars with, drawn as a line, for example that of the whole country.':
    'Číslo, se kterým se pruhy srovnávají, nakreslené jako čára; například údaj za celou zemi.',
  'Name of the person concerned, who sits in the middle.': 'Jméno toho, koho se to týká a kdo sedí uprostřed.',
  'For each country the names of those who sit there; a name in every country is shown once, in the middle.':
    'Pro každou zemi jména těch, kdo tam sedí; jméno, které je ve všech zemích, se ukáže jednou, uprostřed.',
  'The steps from top to bottom: for each country the name of its step; the same name when the step is common, none where there is no such step.':
    'Kroky shora dolů: pro každou zemi jméno jejího kroku; stejné jméno, když je krok společný, žádné, kde takový krok není.',
  'For a step the names of the sources in which it was seen.': 'Ke kroku jména zdrojů, ve kterých byl viděn.',
  'Kinds of entries that are counted: case, method, legislation, funding.':
    'Druhy záznamů, které se počítají: case, method, legislation, funding.',
  'What the rows are: topic, targetGroup, evidence or claim.':
    'Co jsou řádky: topic, targetGroup, evidence nebo claim.',
  'What the columns are: country or kind.': 'Co jsou sloupce: country nebo kind.',
  'Diagrams that the text shows, each under its name; their words stand under the same name in each text.':
    'Diagramy, které text ukazuje, každý pod svým jménem; jejich slova stojí pod stejným jménem v každém textu.',
  'What the diagram is about.': 'O čem diagram je.',
  'What the diagram shows, in sentences, for those who do not see it; more than the title.':
    'Co diagram ukazuje, celými větami pro ty, kdo jej nevidí; víc než název.',
  'What one must know to read the diagram rightly.': 'Co je třeba vědět, aby se diagram četl správně.',
  'What the numbers count, in a few words.': 'Co čísla počítají, několika slovy.',
  'For each country what stands above its side; else the name of the country.':
    'Pro každou zemi, co stojí nad její stranou; jinak název země.',
  'A short label for each name in the facts of the diagram.': 'Krátký popisek ke každému jménu z údajů diagramu.',
  'A short line under a label, where one is needed.': 'Krátký řádek pod popiskem, kde je třeba.',
  'Words of each diagram, under its name.': 'Slova každého diagramu, pod jeho jménem.',
};
