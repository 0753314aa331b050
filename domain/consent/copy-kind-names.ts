import type { CopyKind } from "./copies";

export const copyKindNames: Record<CopyKind, string> = {
  post: "Seite des Beitrags",
  leichteSprache: "Fassung in Leichter Sprache",
  pdf: "PDF",
  sharePicture: "Vorschaubild zum Teilen",
  event: "Kalendereintrag des Beitrags",
  picture: "Bilddatei",
  startPage: "Startseite",
  list: "Liste von Beiträgen",
  pressList: "Presse-Seite",
  jobcenterPage: "Seite des Jobcenters",
  landPage: "Seite des Landes",
  topicPage: "Seite eines Themas",
  series: "Reihe",
  aktionswoche: "Aktionswoche",
  figures: "Zahlen",
  feed: "Feed",
  calendar: "Kalender",
  search: "Suche",
  sitemap: "Sitemap",
};
