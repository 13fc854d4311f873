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
    'build.noPrint': 'left out (--no-print)',
    'build.noPublication': 'none: no publication.yaml',
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
    'build.noPrint': 'vynechána (--no-print)',
    'build.noPublication': 'žádná: chybí publication.yaml',
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
    'build.noPrint': 'ausgelassen (--no-print)',
    'build.noPublication': 'keine: publication.yaml fehlt',
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
    'usage.unknownOption': 'Unbekannte Option: {option}. Möglich sind: {known}.',
  },
});
