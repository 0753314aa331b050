/**
 * The words that stand in addresses of this portal: the names of the route folders in `app`. Whatever else
 * stands in an address was made from a title, a token or typed by somebody (a test compares the list with the
 * folders).
 */
export const fixedSegments: ReadonlySet<string> = new Set(
  (
    ".well-known abmelden aktionswoche aktionswochen alle anmelden ansehen api atom.xml auswahl " +
    "auth barriere-melden barrierefreiheit beitraege beteiligung bilder csv datenschutz " +
    "einwilligung-widerrufen einwilligungen fassung feed.json feed.xml fehler-melden freigaben " +
    "gebaerdensprache geschichten health hilfe hochladen icon.svg impressum jobcenter json " +
    "kalender.ics kontakt konten konto land leichte-sprache link liste.csv live medien meldung " +
    "meldungen mitveranstaltung nachweis neu nicht-mehr-da passwort-setzen passwort-vergessen pdf " +
    "personen postausgang presse projekte protokoll ready redaktion reihen robots.txt security.txt " +
    "sitemap sitemap.xml sitzung stand startseite suche tdmrep.json team teilen teilen.png " +
    "termin.ics themen ueber-die-kampagne vordruck vorschau zahlen zahlen.csv zahlen.json zentral "
  )
    .trim()
    .split(" "),
);
