// Fixed pages of the portal that the search finds by their names.
import { areAllNamed } from "./direct-hit";
import { wordsIn } from "./question";

type StandingPage = { href: string; name: string; note: string; alsoCalled?: string };

const pages: StandingPage[] = [
  { href: "/geschichten", name: "Geschichten", note: "Alle Erfolgsgeschichten" },
  { href: "/projekte", name: "Gute Beispiele", note: "Alle Projekte", alsoCalled: "Projekte" },
  {
    href: "/presse",
    name: "Presse",
    note: "Pressemitteilungen und Berichte",
    alsoCalled: "Pressemitteilungen Meldungen Berichte",
  },
  {
    href: "/jobcenter",
    name: "Jobcenter vor Ort",
    note: "Karte und Liste aller kommunalen Jobcenter",
    alsoCalled: "Karte Verzeichnis",
  },
  {
    href: "/zahlen",
    name: "Zahlen",
    note: "Kennzahlen mit Stand und Quelle",
    alsoCalled: "Kennzahlen Statistik",
  },
  {
    href: "/aktionswoche",
    name: "Aktionswoche",
    note: "Das Programm",
    alsoCalled: "Termine Veranstaltungen",
  },
  {
    href: "/aktionswoche/alle",
    name: "Alle Aktionen",
    note: "Aus allen Aktionswochen",
    alsoCalled: "Termine Veranstaltungen",
  },
  { href: "/reihen", name: "Reihen", note: "Beiträge in mehreren Teilen" },
  { href: "/themen", name: "Themen", note: "Alle Themen" },
  {
    href: "/land",
    name: "Länder",
    note: "Jobcenter und Beiträge nach Bundesländern",
    alsoCalled: "Bundesländer",
  },
  { href: "/ueber-die-kampagne", name: "Über die Kampagne", note: "Wer sie trägt und was sie will" },
  {
    href: "/kontakt",
    name: "Kontakt",
    note: "Wer Ihnen hilft",
    alsoCalled: "Ansprechpartner Adresse Telefon",
  },
  { href: "/impressum", name: "Impressum", note: "Wer verantwortlich ist" },
  { href: "/datenschutz", name: "Datenschutz", note: "Was mit Ihren Daten geschieht" },
  {
    href: "/barrierefreiheit",
    name: "Erklärung zur Barrierefreiheit",
    note: "Was zugänglich ist und was noch nicht",
  },
  { href: "/barriere-melden", name: "Barriere melden", note: "Ohne Anmeldung" },
  { href: "/fehler-melden", name: "Fehler melden", note: "Ohne Anmeldung" },
  { href: "/meldung", name: "Stand einer Meldung", note: "Mit der Nummer Ihrer Meldung" },
  {
    href: "/leichte-sprache",
    name: "Leichte Sprache",
    note: "Was es in Leichter Sprache gibt",
    alsoCalled: "Portal in Leichter Sprache",
  },
  {
    href: "/gebaerdensprache",
    name: "Gebärdensprache",
    note: "Deutsche Gebärdensprache",
    alsoCalled: "Deutsche",
  },
  {
    href: "/einwilligung-widerrufen",
    name: "Einwilligung widerrufen",
    note: "Wenn Sie in einem Beitrag vorkommen",
    alsoCalled: "Widerruf",
  },
];

/** The pages whose name contains all distinguishing words, or is the question itself. */
export function namedPages(words: string[]): StandingPage[] {
  return pages.filter(
    ({ name, alsoCalled = "" }) =>
      areAllNamed(`${name} ${alsoCalled}`, words) || wordsIn(name).join(" ") === words.join(" "),
  );
}
