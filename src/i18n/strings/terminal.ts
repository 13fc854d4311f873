import { area } from './area.ts';

/** What the commands say in the terminal. */
export const terminal = area({
  en: {
    'build.check': 'Checking the content',
    'build.publication': 'Setting the publication',
    'build.site': 'Building the site',
    'build.search': 'Indexing for search',
    'build.swap': 'Putting the result in place',
    'build.done': 'Done in {seconds} s: {files} files in {out}',
    'build.stopped': 'The build stopped. {out} is as it was before.',
    'build.nothingYet': 'The build stopped. Nothing was written to {out}.',
    'build.interrupted': 'Interrupted.',
    'build.seconds': '{seconds} s',
    'build.entries.one': '{count} entry',
    'build.entries.other': '{count} entries',
    'build.pages.one': '{count} page',
    'build.pages.other': '{count} pages',
    'build.records.one': '{count} record',
    'build.records.other': '{count} records',
    'build.withoutRoom.one':
      '{count} entry is printed shorter than it wishes or is only on the web;  npm run print  shows which and why.',
    'build.withoutRoom.other':
      '{count} entries are printed shorter than they wish or are only on the web;  npm run print  shows which and why.',
    'build.noPrint': 'left out (--no-print)',
    'build.noPublication': 'none: no publication.yaml',
    'build.notSet': 'nothing could be set',
    'out.isContent':
      '{out} cannot be the output folder: it holds the content or lies inside it. Name another folder:  --out dist',
    'out.isProject':
      '{out} cannot be the output folder: it holds the generator itself. Name another folder:  --out dist',
    'out.isForeign':
      '{out} holds files that this generator did not make; they would be lost. Empty the folder yourself or name another one:  --out {out}/site',
    'out.isFile': '{out} is a file, not a folder. Name another folder:  --out dist',
    'disk.full': 'The disk is full. Make room and run the command again.',
    'disk.denied':
      'No permission to write to {path}. Choose another output folder or ask who looks after this computer.',
    'failed.unexpected':
      'Something went wrong that is not your fault: {message}. Run the command again with  --debug  and report what it prints.',
    'provenance.facts': 'Facts and key figures with a number, a sum or a date: {count}; without a source: {lacking}.',
    'provenance.passages': 'Passages of text with a figure: {count}; without a source: {lacking}.',
    'provenance.excused':
      'rests on the entry’s only source: {onlySource}; repeats a figure sourced elsewhere in the entry: {repeated}; marked unchecked: {unchecked}.',
    'provenance.unsourced': 'no source for {figures}',
    'provenance.kind': 'Kind',
    'provenance.statements': 'Statements',
    'provenance.shares': 'How far the statements were checked',
    'provenance.ownWords': 'Runs of eight words in common with the documents: {count}.',
    'provenance.notCompared':
      'Runs of eight words in common with documents: not compared. Name a folder with the documents as .txt files:  --documents DIR',
    'provenance.common': 'in common: “{words}”',
    'provenance.saved': '{count} runs of eight words saved in {file}.',
    'provenance.sources': 'Source',
    'dev.noSearch':
      'While you write there is no search: its index is made by the build. Run  npm run build  and open what it made.',
    'proofread.noDictionary': 'There is no dictionary of the language “{lang}”; only its typography was read.',
    'usage.unknownOption': 'Unknown option: {option}. Known are: {known}.',
  },
  cs: {
    'build.check': 'Kontroluji obsah',
    'build.publication': 'Sázím publikaci',
    'build.site': 'Stavím web',
    'build.search': 'Připravuji hledání',
    'build.swap': 'Ukládám výsledek na místo',
    'build.done': 'Hotovo za {seconds} s: {files} souborů ve složce {out}',
    'build.stopped': 'Sestavení se zastavilo. Složka {out} zůstala, jak byla.',
    'build.nothingYet': 'Sestavení se zastavilo. Do složky {out} se nic nezapsalo.',
    'build.interrupted': 'Přerušeno.',
    'build.seconds': '{seconds} s',
    'build.entries.one': '{count} záznam',
    'build.entries.few': '{count} záznamy',
    'build.entries.other': '{count} záznamů',
    'build.pages.one': '{count} strana',
    'build.pages.few': '{count} strany',
    'build.pages.other': '{count} stran',
    'build.records.one': '{count} položka',
    'build.records.few': '{count} položky',
    'build.records.other': '{count} položek',
    'build.withoutRoom.one':
      '{count} záznam se tiskne v kratší podobě, než by chtěl, nebo je jen na webu;  npm run print  ukáže který a proč.',
    'build.withoutRoom.few':
      '{count} záznamy se tisknou v kratší podobě, než by chtěly, nebo jsou jen na webu;  npm run print  ukáže které a proč.',
    'build.withoutRoom.other':
      '{count} záznamů se tiskne v kratší podobě, než by chtěly, nebo je jen na webu;  npm run print  ukáže které a proč.',
    'build.noPrint': 'vynechána (--no-print)',
    'build.noPublication': 'žádná: chybí publication.yaml',
    'build.notSet': 'nic se nepodařilo vysázet',
    'out.isContent':
      'Výstup nemůže jít do složky {out}: je v ní obsah, nebo leží uvnitř obsahu. Zvolte jinou složku:  --out dist',
    'out.isProject': 'Výstup nemůže jít do složky {out}: je v ní sám generátor. Zvolte jinou složku:  --out dist',
    'out.isForeign':
      'Ve složce {out} jsou soubory, které nevytvořil tento generátor; přišli byste o ně. Složku sami vyprázdněte, nebo zvolte jinou:  --out {out}/web',
    'out.isFile': '{out} je soubor, ne složka. Zvolte jinou složku:  --out dist',
    'disk.full': 'Disk je plný. Uvolněte místo a spusťte příkaz znovu.',
    'disk.denied': 'Do {path} nelze zapisovat. Zvolte jinou výstupní složku, nebo se obraťte na správce počítače.',
    'failed.unexpected':
      'Stala se chyba, za kterou nemůžete: {message}. Spusťte příkaz znovu s přepínačem  --debug  a nahlaste, co vypíše.',
    'provenance.facts': 'Fakta a klíčová čísla s číslem, částkou nebo datem: {count}; bez zdroje: {lacking}.',
    'provenance.passages': 'Odstavce a body s číslem: {count}; bez zdroje: {lacking}.',
    'provenance.excused':
      'opírá se o jediný zdroj záznamu: {onlySource}; opakuje údaj, který má zdroj jinde v záznamu: {repeated}; označeno jako neověřené: {unchecked}.',
    'provenance.unsourced': 'chybí zdroj pro {figures}',
    'provenance.kind': 'Druh',
    'provenance.statements': 'Tvrzení',
    'provenance.shares': 'Jak jsou tvrzení ověřena',
    'provenance.ownWords': 'Osm slov za sebou společných s podkladovými dokumenty: {count}.',
    'provenance.notCompared':
      'Osm slov za sebou společných s dokumenty: neporovnáno. Uveďte složku s dokumenty ve formátu .txt:  --documents DIR',
    'provenance.common': 'společné: „{words}“',
    'provenance.saved': 'Uloženo {count} osmic slov do souboru {file}.',
    'provenance.sources': 'Zdroj',
    'dev.noSearch':
      'Při psaní hledání nefunguje: jeho rejstřík vzniká až při sestavení. Spusťte  npm run build  a otevřete výsledek.',
    'proofread.noDictionary': 'Pro jazyk „{lang}“ není slovník; přečetla se jen jeho typografie.',
    'usage.unknownOption': 'Neznámý přepínač: {option}. Lze použít: {known}.',
  },
  de: {
    'build.check': 'Inhalte werden geprüft',
    'build.publication': 'Publikation wird gesetzt',
    'build.site': 'Website wird gebaut',
    'build.search': 'Suche wird vorbereitet',
    'build.swap': 'Ergebnis wird an seinen Platz gestellt',
    'build.done': 'Fertig in {seconds} s: {files} Dateien in {out}',
    'build.stopped': 'Der Bau wurde abgebrochen. {out} ist unverändert.',
    'build.nothingYet': 'Der Bau wurde abgebrochen. In {out} wurde nichts geschrieben.',
    'build.interrupted': 'Unterbrochen.',
    'build.seconds': '{seconds} s',
    'build.entries.one': '{count} Eintrag',
    'build.entries.other': '{count} Einträge',
    'build.pages.one': '{count} Seite',
    'build.pages.other': '{count} Seiten',
    'build.records.one': '{count} Datensatz',
    'build.records.other': '{count} Datensätze',
    'build.withoutRoom.one':
      '{count} Eintrag wird kürzer gedruckt als gewünscht oder steht nur im Netz;  npm run print  zeigt, welcher und warum.',
    'build.withoutRoom.other':
      '{count} Einträge werden kürzer gedruckt als gewünscht oder stehen nur im Netz;  npm run print  zeigt, welche und warum.',
    'build.noPrint': 'ausgelassen (--no-print)',
    'build.noPublication': 'keine: publication.yaml fehlt',
    'build.notSet': 'nichts ließ sich setzen',
    'out.isContent':
      '{out} kann nicht der Ausgabeordner sein: Dort liegen die Inhalte, oder er liegt in ihnen. Einen anderen Ordner nennen:  --out dist',
    'out.isProject':
      '{out} kann nicht der Ausgabeordner sein: Dort liegt der Generator selbst. Einen anderen Ordner nennen:  --out dist',
    'out.isForeign':
      'In {out} liegen Dateien, die nicht von diesem Generator stammen; sie gingen verloren. Den Ordner selbst leeren oder einen anderen nennen:  --out {out}/website',
    'out.isFile': '{out} ist eine Datei und kein Ordner. Einen anderen Ordner nennen:  --out dist',
    'disk.full': 'Der Datenträger ist voll. Platz schaffen und den Befehl noch einmal starten.',
    'disk.denied':
      'In {path} darf nicht geschrieben werden. Einen anderen Ausgabeordner wählen oder die Person fragen, die den Rechner betreut.',
    'failed.unexpected':
      'Es ist ein Fehler aufgetreten, für den Sie nichts können: {message}. Den Befehl noch einmal mit  --debug  starten und die Ausgabe melden.',
    'provenance.facts': 'Fakten und Kennzahlen mit Zahl, Betrag oder Datum: {count}; ohne Quelle: {lacking}.',
    'provenance.passages': 'Absätze und Punkte mit einer Zahl: {count}; ohne Quelle: {lacking}.',
    'provenance.excused':
      'beruht auf der einzigen Quelle des Eintrags: {onlySource}; wiederholt eine Zahl, die im Eintrag an anderer Stelle eine Quelle hat: {repeated}; als ungeprüft gekennzeichnet: {unchecked}.',
    'provenance.unsourced': 'keine Quelle für {figures}',
    'provenance.kind': 'Art',
    'provenance.statements': 'Aussagen',
    'provenance.shares': 'Wie weit die Aussagen geprüft sind',
    'provenance.ownWords': 'Acht Wörter in Folge gemeinsam mit den Dokumenten: {count}.',
    'provenance.notCompared':
      'Acht Wörter in Folge gemeinsam mit Dokumenten: nicht verglichen. Nennen Sie einen Ordner mit den Dokumenten als .txt:  --documents DIR',
    'provenance.common': 'gemeinsam: „{words}“',
    'provenance.saved': '{count} Folgen von acht Wörtern in {file} gespeichert.',
    'provenance.sources': 'Quelle',
    'dev.noSearch':
      'Beim Schreiben gibt es keine Suche: Ihr Verzeichnis entsteht erst beim Bauen. Rufen Sie  npm run build  auf und öffnen Sie das Ergebnis.',
    'proofread.noDictionary': 'Für die Sprache „{lang}“ gibt es kein Wörterbuch; gelesen wurde nur ihre Typografie.',
    'usage.unknownOption': 'Unbekannte Option: {option}. Möglich sind: {known}.',
  },
});
