/** The sentences by which the model describes its fields, under the English ones. */
export const model: Readonly<Record<string, string>> = {
  'Topics from the vocabulary, the most important first.':
    'Themen aus dem Schlagwortverzeichnis, das wichtigste zuerst.',
  'Permanent name in lower-case letters without diacritics, digits and hyphens.':
    'Bleibender Name aus Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestrichen.',
  'What the entry rests on; at least one.': 'Worauf der Eintrag beruht; mindestens eine Quelle.',
  'Name of the source in sources.yaml; needed when the entry has several.':
    'Name der Quelle in sources.yaml; nötig, wenn der Eintrag mehrere hat.',
  'Fields of the text that rest on it, for example  [staff, money]: there no source can be cited.':
    'Felder des Textes, die auf ihr beruhen, zum Beispiel  [staff, money]: Dort lässt sich keine Quelle zitieren.',
  'Name of the source in sources.yaml.': 'Name der Quelle in sources.yaml.',
  'Where in the source: page, section, paragraph.': 'Wo in der Quelle: Seite, Abschnitt, Absatz.',
  'How far what we take from it was checked; else that of the source.':
    'Wie weit geprüft ist, was wir daraus nehmen; sonst gilt die Angabe der Quelle.',
  'verified = seen in the source itself, secondary = seen in another text about it, unchecked = not checked yet (readers see it).':
    'verified = in der Quelle selbst gesehen, secondary = in einem anderen Text darüber gesehen, unchecked = noch nicht geprüft (die Lesenden sehen es).',
  'How far the entry as a whole was checked.': 'Wie weit der Eintrag als Ganzes geprüft ist.',
  'Day on which somebody last checked the entry.': 'Tag, an dem zuletzt jemand den Eintrag geprüft hat.',
  'Day by which it must be checked again.': 'Tag, bis zu dem er wieder geprüft werden muss.',
  'Other entries worth reading with it.': 'Andere Einträge, die sich dazu zu lesen lohnen.',
  'Another entry as kind:folder, for example case:prague-team or method:case-conference.':
    'Ein anderer Eintrag als Art:Ordner, zum Beispiel case:prague-team oder method:case-conference.',
  'How much of the entry goes into the printed publication.':
    'Wie viel vom Eintrag in die gedruckte Publikation kommt.',
  'full, summary or none.': 'full (ganz), summary (Zusammenfassung) oder none (nichts).',
  '1 = must be in, 5 = first to go when pages are short.': '1 = muss hinein, 5 = fällt zuerst weg, wenn Seiten fehlen.',
  'Countries in which it happened; several make it cross-border.':
    'Länder, in denen es geschah; mehrere machen es grenzüberschreitend.',
  'Country as two capital letters (ISO 3166), for example CZ or DE.':
    'Land mit zwei Großbuchstaben (ISO 3166), zum Beispiel CZ oder DE.',
  'Regions from the vocabulary.': 'Regionen aus dem Schlagwortverzeichnis.',
  'Where it is on the map.': 'Wo es auf der Karte liegt.',
  'Latitude in degrees.': 'Geografische Breite in Grad.',
  'Longitude in degrees.': 'Geografische Länge in Grad.',
  'When it ran; leave out if no source says.': 'Wann es lief; weglassen, wenn keine Quelle es sagt.',
  'When it began.': 'Wann es begann.',
  'When it ended; leave out while it runs or if no source says.':
    'Wann es endete; weglassen, solange es läuft oder wenn keine Quelle es sagt.',
  'Date as exact as the source gives it: 2021, 2021-10 or 2021-10-01.':
    'Datum so genau, wie es die Quelle nennt: 2021, 2021-10 oder 2021-10-01.',
  'Whom it is for, from the vocabulary.': 'Für wen es ist, aus dem Schlagwortverzeichnis.',
  'What kinds of bodies took part, from the vocabulary.':
    'Welche Arten von Einrichtungen beteiligt waren, aus dem Schlagwortverzeichnis.',
  'Organisation that leads it: its folder name.': 'Organisation, die es leitet: der Name ihres Ordners.',
  'Other organisations that take part: their folder names.':
    'Weitere beteiligte Organisationen: die Namen ihrer Ordner.',
  'Methods that it uses: their folder names.': 'Methoden, die eingesetzt werden: die Namen ihrer Ordner.',
  'Comparisons of law that matter to it: their folder names.':
    'Rechtsvergleiche, die dafür wichtig sind: die Namen ihrer Ordner.',
  'Ways of funding it used: their folder names.': 'Wege der Finanzierung: die Namen ihrer Ordner.',
  'Sums of money with source; several when sources disagree.':
    'Geldbeträge mit Quelle; mehrere, wenn Quellen sich widersprechen.',
  'The sum as a number with a decimal point, for example 14689.27.':
    'Der Betrag als Zahl mit Dezimalpunkt, zum Beispiel 14689.27.',
  'Currency as three capital letters, for example CZK or EUR.':
    'Währung mit drei Großbuchstaben, zum Beispiel CZK oder EUR.',
  'planned (applied for), approved, settled (really paid), or stated when the source does not say which.':
    'planned (beantragt), approved (bewilligt), settled (wirklich gezahlt) oder stated, wenn die Quelle nicht sagt, was es ist.',
  'total, year or month.': 'total (insgesamt), year (je Jahr) oder month (je Monat).',
  'Date to which the sum belongs.': 'Datum, zu dem der Betrag gehört.',
  'Official number of the project.': 'Offizielle Nummer des Projekts.',
  'planned, ongoing, reported or evaluated; a plan is never called a result.':
    'planned (geplant), ongoing (laufend), reported (berichtet) oder evaluated (evaluiert); ein Plan heißt nie Ergebnis.',
  'E0 described, E1 experience of those who did it, E2 figures from a traceable source, E3 evaluated, E4 effect proven by comparison.':
    'E0 beschrieben, E1 Erfahrung der Beteiligten, E2 Zahlen aus nachprüfbarer Quelle, E3 evaluiert, E4 Wirkung durch Vergleich belegt.',
  'What was reached; an empty list is shown as no results known.':
    'Was erreicht wurde; eine leere Liste erscheint als „keine Ergebnisse bekannt“.',
  'Name of the figure; its label stands under this name in each text.':
    'Name der Angabe; unter diesem Namen steht in jedem Text ihre Beschriftung.',
  'The figure.': 'Die Zahl selbst.',
  'The figure that was planned, if the source gives one.': 'Die geplante Zahl, wenn die Quelle sie nennt.',
  'true when the source says about.': 'true, wenn die Quelle „etwa“ sagt.',
  'count, percent or currency (then name the currency).':
    'count (Anzahl), percent (Prozent) oder currency (Geld; dann die Währung nennen).',
  'Currency of the figure, when it is money.': 'Währung der Angabe, wenn es um Geld geht.',
  'Date to which the figure belongs.': 'Datum, zu dem die Angabe gehört.',
  'Can it be carried over the border, one item a direction.':
    'Ob es sich über die Grenze tragen lässt, ein Punkt für jede Richtung.',
  'Country in which the practice lives.': 'Land, in dem die Praxis lebt.',
  'Country to which it would be carried.': 'Land, in das sie getragen würde.',
  'direct, adapt (with changes), blocked (law or money stands in the way) or open (not judged).':
    'direct (direkt), adapt (mit Anpassung), blocked (Recht oder Geld steht im Weg) oder open (nicht beurteilt).',
  'Judgement against each criterion of good practice that site.yaml names.':
    'Beurteilung nach jedem Kriterium guter Praxis aus site.yaml.',
  'met, partly, not-met or unknown, as far as the sources tell.':
    'met (erfüllt), partly (teilweise), not-met (nicht erfüllt) oder unknown (unbekannt), soweit die Quellen es sagen.',
  'Title as readers see it.': 'Titel, wie ihn die Lesenden sehen.',
  'Shorter title for running heads and narrow places.': 'Kürzerer Titel für Kolumnentitel und schmale Stellen.',
  'What it is about in at most 300 characters.': 'Worum es geht, in höchstens 300 Zeichen.',
  'Last part of the web address in this language: lower-case letters without diacritics, digits and hyphens.':
    'Letzter Teil der Webadresse in dieser Sprache: Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche.',
  'Words that readers may search for and that the text does not use.':
    'Wörter, nach denen man suchen könnte und die im Text nicht stehen.',
  'Which text this one was translated from; `npm run translated` writes it.':
    'Aus welchem Text dieser übersetzt ist; npm run translated trägt es ein.',
  'Language as a BCP 47 tag in lower case, for example cs, de, sk or bg.':
    'Sprache in Kleinbuchstaben, zum Beispiel cs, de, sk oder bg.',
  'Fingerprint of the text that was translated; `npm run translated` writes it.':
    'Fingerabdruck des übersetzten Textes; npm run translated trägt ihn ein.',
  'Where it happened, in words.': 'Wo es geschah, in Worten.',
  'Who does the work and how much of it.': 'Wer die Arbeit macht und in welchem Umfang.',
  'Where the money comes from, in words; also what the source does not say.':
    'Woher das Geld kommt, in Worten; auch was die Quelle nicht sagt.',
  'Why this level of evidence, in one or two sentences.': 'Warum diese Stufe des Belegs, in ein oder zwei Sätzen.',
  'Label of each figure of facts.yaml, under its name.': 'Beschriftung jeder Angabe aus facts.yaml unter ihrem Namen.',
  'What was counted.': 'Was gezählt wurde.',
  'What the reader must know to read the figure rightly.': 'Was man wissen muss, um die Zahl richtig zu lesen.',
  'What made it work, one point a line.': 'Was es gelingen ließ, jeder Punkt auf einer eigenen Zeile.',
  'What did not work or is not known, one point a line.':
    'Was nicht gelang oder nicht bekannt ist, jeder Punkt auf einer eigenen Zeile.',
  'A note for each direction and dimension, for example  CZ-DE: {law: …}.':
    'Eine Anmerkung für jede Richtung und jeden Bereich, zum Beispiel  CZ-DE: {law: …}.',
  'Questions for reflection for students and teams.': 'Fragen zum Nachdenken für Studierende und Teams.',
  'What kinds of bodies use it, from the vocabulary.':
    'Welche Arten von Einrichtungen sie einsetzen, aus dem Schlagwortverzeichnis.',
  'Cost class from the vocabulary.': 'Kostenklasse aus dem Schlagwortverzeichnis.',
  'Cases that use it: their folder names.': 'Beispiele, die sie einsetzen: die Namen ihrer Ordner.',
  'Legal basis for each country.': 'Rechtsgrundlage für jedes Land.',
  'The law: a number such as 108/2006 Sb., or the usual abbreviation such as SGB VIII.':
    'Das Gesetz: eine Nummer wie 108/2006 Sb. oder die übliche Abkürzung wie SGB VIII.',
  'act (zákon, Gesetz), decree (vyhláška) or regulation (nařízení, Verordnung).':
    'act (Gesetz), decree (vyhláška) oder regulation (Verordnung).',
  'Section, with the paragraph in brackets and "ff." for following: § 65, §§ 27, 31, § 36a (2), §§ 67 ff.':
    'Paragraf, mit dem Absatz in Klammern und „ff.“ für folgende: § 65, §§ 27, 31, § 36a (2), §§ 67 ff.',
  'Name of the source in which the citation was seen.': 'Name der Quelle, in der die Fundstelle gesehen wurde.',
  'What it is for.': 'Wozu es dient.',
  'When it fits, one point a line.': 'Wann es passt, jeder Punkt auf einer eigenen Zeile.',
  'When it does not fit, one point a line.': 'Wann es nicht passt, jeder Punkt auf einer eigenen Zeile.',
  'The steps in their order.': 'Die Schritte in ihrer Reihenfolge.',
  'What to do, in a few words.': 'Was zu tun ist, in wenigen Worten.',
  'How to do it.': 'Wie man es tut.',
  'How long it takes.': 'Wie lange es dauert.',
  'How many people.': 'Wie viele Personen.',
  'Who is needed and with what training.': 'Wer gebraucht wird und mit welcher Ausbildung.',
  'What is needed, one point a line.': 'Was gebraucht wird, jeder Punkt auf einer eigenen Zeile.',
  'Risks and ethics, one point a line.': 'Risiken und Ethik, jeder Punkt auf einer eigenen Zeile.',
  'Other ways to do it, one point a line.': 'Andere Wege, jeder Punkt auf einer eigenen Zeile.',
  'What the law of each country says to it.': 'Was das Recht jedes Landes dazu sagt.',
  'Day whose state of the law is described.': 'Tag, dessen Rechtsstand beschrieben wird.',
  'Another day for single countries whose law was read later or earlier, for example DE: 2026-08-19.':
    'Ein anderer Tag für einzelne Länder, deren Recht später oder früher gelesen wurde, zum Beispiel DE: 2026-08-19.',
  'State of the law in each country at that day.': 'Stand des Rechts in jedem Land an diesem Tag.',
  'in-force, transitional, adopted (not yet in force), draft or repealed, at the date of asOf.':
    'in-force (in Kraft), transitional (Übergangszeit), adopted (beschlossen, noch nicht in Kraft), draft (Entwurf) oder repealed (aufgehoben), am Tag in asOf.',
  'equal, partial, none (no counterpart) or false-friend (looks alike, means something else).':
    'equal (gleichwertig), partial (teilweise), none (keine Entsprechung) oder false-friend (sieht gleich aus, heißt etwas anderes).',
  'Whom it concerns, from the vocabulary.': 'Wen es betrifft, aus dem Schlagwortverzeichnis.',
  'The rows of the comparison in their order.': 'Die Zeilen des Vergleichs in ihrer Reihenfolge.',
  'Name of the row; its texts stand under this name in each language.':
    'Name der Zeile; unter diesem Namen stehen in jeder Sprache ihre Texte.',
  'For each country the legal basis and how far it was checked.':
    'Für jedes Land die Rechtsgrundlage und wie weit sie geprüft ist.',
  'Law citations on which the statement rests.': 'Fundstellen im Gesetz, auf denen die Aussage beruht.',
  'Sources in which it was seen: their names.': 'Quellen, in denen es gesehen wurde: ihre Namen.',
  'Changes of law that are on their way.': 'Änderungen des Rechts, die unterwegs sind.',
  'Name of the change; its text stands under this name in each language.':
    'Name der Änderung; unter diesem Namen steht in jeder Sprache ihr Text.',
  'When it takes effect, as far as known.': 'Wann sie wirksam wird, soweit bekannt.',
  'The question that the reader brings.': 'Die Frage, mit der die Lesenden kommen.',
  'The difference in one or two sentences.': 'Der Unterschied in ein oder zwei Sätzen.',
  'What is compared, for each country.': 'Was verglichen wird, für jedes Land.',
  'What the institution is called in this language.': 'Wie die Einrichtung in dieser Sprache heißt.',
  'What it is called in its own country, when that differs.': 'Wie sie im eigenen Land heißt, wenn anders.',
  'Texts of each row of facts.yaml, under its name.': 'Texte jeder Zeile aus facts.yaml unter ihrem Namen.',
  'The question that the row answers, in a few words.': 'Die Frage, die die Zeile beantwortet, in wenigen Worten.',
  'The answer for each country; leave a country out when our sources say nothing.':
    'Die Antwort für jedes Land; ein Land weglassen, wenn unsere Quellen nichts sagen.',
  'Text of each coming change, under its name.': 'Text jeder kommenden Änderung unter ihrem Namen.',
  'What happens when somebody moves or acts across the border.':
    'Was geschieht, wenn jemand über die Grenze zieht oder handelt.',
  'Replaces the usual sentence that this is no legal advice.':
    'Ersetzt den üblichen Satz, dass dies keine Rechtsberatung ist.',
  'Countries in which it can be had.': 'Länder, in denen es das Geld gibt.',
  'Type of funding from the vocabulary.': 'Art der Finanzierung aus dem Schlagwortverzeichnis.',
  'Who pays: eu, state, region, municipality, foundation, mixed or unknown.':
    'Wer zahlt: eu, state (Staat), region (Land, Region), municipality (Kommune), foundation (Stiftung), mixed (mehrere) oder unknown (nicht bekannt).',
  'What kinds of bodies may apply, from the vocabulary.':
    'Welche Arten von Einrichtungen einen Antrag stellen können, aus dem Schlagwortverzeichnis.',
  'Whom the money is meant for, from the vocabulary.': 'Für wen das Geld gedacht ist, aus dem Schlagwortverzeichnis.',
  'Share of the costs that is paid.': 'Anteil der Kosten, der gezahlt wird.',
  'Per cent as a number, for example 85.': 'Prozent als Zahl, zum Beispiel 85.',
  'Share that the applicant pays.': 'Anteil, den die Antragstellenden zahlen.',
  'Smallest sum.': 'Kleinster Betrag.',
  'The sum as a number, for example 20000.': 'Der Betrag als Zahl, zum Beispiel 20000.',
  'Largest sum.': 'Größter Betrag.',
  'Can one apply now?': 'Kann man jetzt einen Antrag stellen?',
  'open, announced, closed, permanent (apply at any time) or unknown.':
    'open (offen), announced (angekündigt), closed (geschlossen), permanent (jederzeit) oder unknown (unbekannt).',
  'Date to which the state belongs.': 'Datum, zu dem der Stand gehört.',
  'Cases that used it: their folder names.': 'Beispiele, die es genutzt haben: die Namen ihrer Ordner.',
  'Who can apply, in one sentence.': 'Wer einen Antrag stellen kann, in einem Satz.',
  'What is paid for, one point a line.': 'Was bezahlt wird, jeder Punkt auf einer eigenen Zeile.',
  'What is not paid for, one point a line.': 'Was nicht bezahlt wird, jeder Punkt auf einer eigenen Zeile.',
  'How long money is given.': 'Wie lange es Geld gibt.',
  'How to get it, in order.': 'Wie man es bekommt, der Reihe nach.',
  'What speaks for it, one point a line.': 'Was dafür spricht, jeder Punkt auf einer eigenen Zeile.',
  'What speaks against it, one point a line.': 'Was dagegen spricht, jeder Punkt auf einer eigenen Zeile.',
  'What stays when the money ends.': 'Was bleibt, wenn das Geld endet.',
  'What kind of body it is, from the vocabulary.': 'Welche Art von Einrichtung es ist, aus dem Schlagwortverzeichnis.',
  'Public postal address.': 'Öffentliche Postanschrift.',
  'Web address beginning with https://': 'Webadresse, die mit https:// beginnt',
  'General public e-mail address, never that of a person.':
    'Allgemeine öffentliche E-Mail-Adresse, nie die einer Person.',
  'General public number with country code, for example +420 123 456 789; only when checked.':
    'Allgemeine öffentliche Nummer mit Landesvorwahl, zum Beispiel +49 351 1234567; nur wenn geprüft.',
  'Where this was seen.': 'Wo dies gesehen wurde.',
  'Abbreviations and other names.': 'Abkürzungen und andere Namen.',
  'Which workshop it is: 1, 2, 3 …': 'Der wievielte Workshop es ist: 1, 2, 3 …',
  'When it took place, as far as a source says.': 'Wann er stattfand, soweit eine Quelle es sagt.',
  'Country in which it took place, as far as a source says.': 'Land, in dem er stattfand, soweit eine Quelle es sagt.',
  'Organisations that took part or were visited: their folder names.':
    'Organisationen, die teilnahmen oder besucht wurden: die Namen ihrer Ordner.',
  'Cases that were presented: their folder names.': 'Vorgestellte Beispiele: die Namen ihrer Ordner.',
  'Methods that were discussed: their folder names.': 'Besprochene Methoden: die Namen ihrer Ordner.',
  'Comparisons of law that were discussed: their folder names.':
    'Besprochene Rechtsvergleiche: die Namen ihrer Ordner.',
  'Ways of funding that were discussed: their folder names.':
    'Besprochene Wege der Finanzierung: die Namen ihrer Ordner.',
  'Where it took place, in words.': 'Wo er stattfand, in Worten.',
  'What the page is: about, imprint, accessibility, privacy, evidence, citing or other.':
    'Was die Seite ist: about (über das Projekt), imprint (Impressum), accessibility (Barrierefreiheit), privacy (Datenschutz), evidence (Belege), citing (Zitieren) oder other (andere).',
  'Where it is linked: main, footer or none.':
    'Wo auf sie verwiesen wird: main (Hauptmenü), footer (Fußzeile) oder none (nirgends).',
  'Place in the menu; small numbers first.': 'Platz im Menü; kleine Zahlen zuerst.',
  'What the page rests on.': 'Worauf die Seite beruht.',
  'Name of the site.': 'Name der Website.',
  'One sentence under the name.': 'Ein Satz unter dem Namen.',
  'What search engines and social networks show: one or two sentences.':
    'Was Suchmaschinen und soziale Netzwerke zeigen: ein oder zwei Sätze.',
  'Languages of the site; the first is the one errors in facts are told in.':
    'Sprachen der Website; in der ersten werden Fehler in facts.yaml gemeldet.',
  'Countries compared, one to four; the order is that of the columns.':
    'Verglichene Länder, eines bis vier; in dieser Reihenfolge stehen die Spalten.',
  'Address under which the site will be found, for example https://example.org/path/':
    'Adresse, unter der die Website zu finden sein wird, zum Beispiel https://example.org/pfad/',
  'The project behind the site.': 'Das Projekt hinter der Website.',
  'Official title of the project.': 'Offizieller Titel des Projekts.',
  'The same text in each language of the site, for example  cs: …  de: …':
    'Derselbe Text in jeder Sprache der Website, zum Beispiel  cs: …  de: …',
  'Official number.': 'Offizielle Nummer.',
  'When the project ran.': 'Wann das Projekt lief.',
  'Who pays for the project.': 'Wer das Projekt bezahlt.',
  'Name of programme or fund.': 'Name des Programms oder Fonds.',
  'Picture file, by its path from the content folder, for example logos/eu.svg.':
    'Bilddatei mit ihrem Weg ab dem Ordner mit den Inhalten, zum Beispiel logos/eu.svg.',
  'What the logo shows, for those who do not see it.': 'Was das Logo zeigt, für alle, die es nicht sehen.',
  'The publicity text that the programme demands.': 'Der Text zur Publizität, den das Programm verlangt.',
  'Organisations that carry the project: their folder names, the leading one first.':
    'Organisationen, die das Projekt tragen: die Namen ihrer Ordner, die leitende zuerst.',
  'What must stand in the imprint.': 'Was im Impressum stehen muss.',
  'Who publishes it, with address.': 'Wer sie herausgibt, mit Anschrift.',
  'Public e-mail address for questions.': 'Öffentliche E-Mail-Adresse für Fragen.',
  'Licence of the texts, for example CC BY 4.0.': 'Lizenz der Texte, zum Beispiel CC BY 4.0.',
  'Address of the licence text.': 'Adresse des Lizenztextes.',
  'Day to which the contents are up to date; else the newest review.':
    'Tag, auf dessen Stand die Inhalte sind; sonst die neueste Prüfung.',
  'Day as year-month-day, for example 2026-11-22.': 'Tag als Jahr-Monat-Tag, zum Beispiel 2026-11-22.',
  'Two to four words that the home page offers as examples of a search.':
    'Zwei bis vier Wörter, die die Startseite als Beispiele für die Suche anbietet.',
  'A list of texts for each language of the site.': 'Eine Liste von Texten für jede Sprache der Website.',
  'Criteria of good practice against which cases may be assessed.':
    'Kriterien guter Praxis, nach denen Beispiele beurteilt werden können.',
  'Name of the criterion; cases are assessed under this name.':
    'Name des Kriteriums; unter diesem Namen werden Beispiele beurteilt.',
  'The criterion in each language.': 'Das Kriterium in jeder Sprache.',
  'Name of the PDF files without language and ending.': 'Name der PDF-Dateien ohne Sprache und Endung.',
  'Title on the cover, at most 100 characters.': 'Titel auf dem Umschlag, höchstens 100 Zeichen.',
  'Subtitle on the cover, at most 160 characters.': 'Untertitel auf dem Umschlag, höchstens 160 Zeichen.',
  'Text on the back, at most 600 characters.': 'Text auf der Rückseite, höchstens 600 Zeichen.',
  'What the imprint says about how the texts came about.': 'Was das Impressum dazu sagt, wie die Texte entstanden.',
  'A5 or A4.': 'A5 oder A4.',
  'Number of pages that must not be exceeded in any language, cover included.':
    'Seitenzahl, die in keiner Sprache überschritten werden darf, mit Umschlag.',
  'true or false: whether every entry is also offered as a handout, a PDF of its own on one or two sides of A4.':
    'true oder false: ob jeder Eintrag auch als Handout angeboten wird, als eigenes PDF auf einer oder zwei Seiten A4.',
  'Edition or year, as the imprint shows it.': 'Auflage oder Jahr, wie das Impressum sie zeigt.',
  'Chapters in their order.': 'Die Kapitel in ihrer Reihenfolge.',
  'What the chapter holds: case, method, legislation, funding, workshop, glossary or register.':
    'Was das Kapitel enthält: case, method, legislation, funding, workshop, glossary oder register.',
  'Title of the chapter; else the usual one.': 'Titel des Kapitels; sonst der übliche.',
  'Some sentences, at most 350 characters, that open the chapter on a page of its own.':
    'Einige Sätze, höchstens 350 Zeichen, die das Kapitel auf einer eigenen Seite eröffnen.',
  'Entries that come first when pages are short, the most important one at the head: [case:prague-team, …].':
    'Einträge, die vorgehen, wenn die Seiten knapp sind, der wichtigste zuerst: [case:prague-team, …].',
  'Entries whose extent is fixed, whatever their own wish: case:prague-team: full.':
    'Einträge mit festem Umfang, gleich was sie selbst wünschen: case:prague-team: full.',
  'Map on the cover.': 'Karte auf dem Umschlag.',
  'A line across the cover, in the colours of its countries.':
    'Eine Linie über den Umschlag in den Farben ihrer Länder.',
  'Points of the line, from one end to the other.': 'Punkte der Linie von einem Ende zum anderen.',
  'Longitude and latitude.': 'Geografische Länge und Breite.',
  'Places on the line.': 'Orte an der Linie.',
  'On which side of the point the name stands.': 'Auf welcher Seite des Punktes der Name steht.',
  'Topics.': 'Themen.',
  'What readers see, in each language.': 'Was die Lesenden sehen, in jeder Sprache.',
  'What it means, when the label alone does not say it.':
    'Was es bedeutet, wenn die Beschriftung allein es nicht sagt.',
  'Country of a region.': 'Land der Region.',
  'true for a region outside the area of the project: cases from there are marked as transferable.':
    'true für eine Region außerhalb des Projektgebiets: Beispiele von dort werden als übertragbar bezeichnet.',
  'Target groups.': 'Zielgruppen.',
  'Regions.': 'Regionen.',
  'Kinds of bodies.': 'Arten von Einrichtungen.',
  'Cost classes.': 'Kostenklassen.',
  'Types of funding.': 'Arten der Finanzierung.',
  'Domains of the glossary.': 'Bereiche des Glossars.',
  'Own labels for E0 to E4.': 'Eigene Beschriftungen für E0 bis E4.',
  'Own labels for planned, ongoing, reported, evaluated.':
    'Eigene Beschriftungen für planned, ongoing, reported, evaluated.',
  'Own labels for direct, adapt, blocked, open.': 'Eigene Beschriftungen für direct, adapt, blocked, open.',
  'Own labels for law, funding, staff, structure, culture.':
    'Eigene Beschriftungen für law, funding, staff, structure, culture.',
  'Own labels for equal, partial, none, false-friend.': 'Eigene Beschriftungen für equal, partial, none, false-friend.',
  'Own labels for verified, secondary, unchecked.': 'Eigene Beschriftungen für verified, secondary, unchecked.',
  'Own labels for in-force, transitional, adopted, draft, repealed.':
    'Eigene Beschriftungen für in-force, transitional, adopted, draft, repealed.',
  'Own labels for open, announced, closed, permanent, unknown.':
    'Eigene Beschriftungen für open, announced, closed, permanent, unknown.',
  'Own labels for eu, state, region, municipality, foundation, mixed, unknown.':
    'Eigene Beschriftungen für eu, state, region, municipality, foundation, mixed, unknown.',
  'Own labels for met, partly, not-met, unknown.': 'Eigene Beschriftungen für met, partly, not-met, unknown.',
  'The term in each language, the preferred word first; leave a language out when it has no counterpart there.':
    'Der Begriff in jeder Sprache, das bevorzugte Wort zuerst; eine Sprache weglassen, wenn er dort keine Entsprechung hat.',
  'What to write in a language that has no term for it.':
    'Was man in einer Sprache schreibt, die keinen Begriff dafür hat.',
  'Abbreviations in each language.': 'Abkürzungen in jeder Sprache.',
  'Domain from the vocabulary.': 'Bereich aus dem Schlagwortverzeichnis.',
  'What is not the same, or what to mind, in each language.':
    'Was nicht dasselbe ist oder worauf zu achten ist, in jeder Sprache.',
  'Everyday or outdated words by which readers search for it; found, but never shown.':
    'Wörter der Alltagssprache oder veraltete, unter denen man es sucht; die Suche findet sie, gezeigt werden sie nicht.',
  'Words that must not be used for it, in each language.':
    'Wörter, die dafür nicht verwendet werden dürfen, in jeder Sprache.',
  'Where the law of each country has the term.': 'Wo das Recht jedes Landes den Begriff hat.',
  'How far the pairing and the note were checked.': 'Wie weit das Begriffspaar und die Anmerkung geprüft sind.',
  'document, web, press, law, dataset, book or article.':
    'document (Dokument), web (Website), press (Presse), law (Gesetz), dataset (Daten), book (Buch) oder article (Aufsatz).',
  'Title as the source itself has it, in its own language.': 'Titel, wie ihn die Quelle selbst hat, in ihrer Sprache.',
  'Author or authors; leave out for private persons.': 'Verfasserin oder Verfasser; bei Privatpersonen weglassen.',
  'Who published it: organisation, newspaper, website.': 'Wer sie herausgab: Organisation, Zeitung, Website.',
  'When it was published, as far as known.': 'Wann sie erschien, soweit bekannt.',
  'Day on which somebody of the project last saw it.': 'Tag, an dem jemand aus dem Projekt sie zuletzt gesehen hat.',
  'Language of the source.': 'Sprache der Quelle.',
  'How far this source itself was checked.': 'Wie weit die Quelle selbst geprüft ist.',
  'What a reader should know about it, for example who stands behind a website.':
    'Was man über sie wissen sollte, zum Beispiel wer hinter einer Website steht.',
  'Names of the sources in sources.yaml from which the diagram comes.':
    'Namen der Quellen in sources.yaml, aus denen das Diagramm stammt.',
  'bars, roles, paths or tally.':
    'bars (Balken), roles (wer am Tisch sitzt), paths (Wege Schritt für Schritt) oder tally (aus der Sammlung gezählt).',
  'percent, count or currency (then name the currency).': 'percent, count oder currency (dann die Währung nennen).',
  'Date to which all numbers of the diagram belong.': 'Datum, für das alle Zahlen des Diagramms gelten.',
  'Name of the bar; its label stands under this name in each text.':
    'Name des Balkens; darunter steht in jedem Text seine Beschriftung.',
  'The number that the bar shows.': 'Zahl, die der Balken zeigt.',
  'The bars in the order in which they stand under one another.':
    'Die Balken in der Reihenfolge, in der sie untereinanderstehen.',
  'Name of the line; its label stands under this name in each text.':
    'Name der Linie; darunter steht in jedem Text ihre Beschriftung.',
  'The number at which the line stands.': 'Zahl, bei der die Linie steht.',
  'A number to compare the bars with, drawn as a line, for example that of the whole country.':
    'Zahl zum Vergleich, als Linie gezeichnet, zum Beispiel die des ganzen Landes.',
  'Name of the person concerned, who sits in the middle.':
    'Name der Person, um die es geht und die in der Mitte sitzt.',
  'For each country the names of those who sit there; a name in every country is shown once, in the middle.':
    'Für jedes Land die Namen derer, die dort sitzen; ein Name in allen Ländern steht einmal, in der Mitte.',
  'The steps from top to bottom: for each country the name of its step; the same name when the step is common, none where there is no such step.':
    'Die Schritte von oben nach unten: für jedes Land der Name seines Schritts; derselbe Name, wenn der Schritt gemeinsam ist, keiner, wo es ihn nicht gibt.',
  'For a step the names of the sources in which it was seen.':
    'Zu einem Schritt die Namen der Quellen, in denen er gesehen wurde.',
  'Kinds of entries that are counted: case, method, legislation, funding.':
    'Arten von Einträgen, die gezählt werden: case, method, legislation, funding.',
  'What the rows are: topic, targetGroup, evidence or claim.':
    'Was die Zeilen sind: topic, targetGroup, evidence oder claim.',
  'What the columns are: country or kind.': 'Was die Spalten sind: country oder kind.',
  'Diagrams that the text shows, each under its name; their words stand under the same name in each text.':
    'Diagramme, die der Text zeigt, jedes unter seinem Namen; ihre Worte stehen unter demselben Namen in jedem Text.',
  'What the diagram is about.': 'Worum es im Diagramm geht.',
  'What the diagram shows, in sentences, for those who do not see it; more than the title.':
    'Was das Diagramm zeigt, in Sätzen für alle, die es nicht sehen; mehr als der Titel.',
  'What one must know to read the diagram rightly.': 'Was man wissen muss, um das Diagramm richtig zu lesen.',
  'What the numbers count, in a few words.': 'Was die Zahlen zählen, in wenigen Worten.',
  'For each country what stands above its side; else the name of the country.':
    'Für jedes Land, was über seiner Seite steht; sonst der Name des Landes.',
  'A short label for each name in the facts of the diagram.':
    'Eine kurze Beschriftung für jeden Namen in den Fakten des Diagramms.',
  'A short line under a label, where one is needed.': 'Eine kurze Zeile unter einer Beschriftung, wo es eine braucht.',
  'Words of each diagram, under its name.': 'Die Worte jedes Diagramms, unter seinem Namen.',
};
