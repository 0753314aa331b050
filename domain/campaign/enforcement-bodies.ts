// Who decides when a report of a barrier was not answered well: by Land, because a Jobcenter belongs to its
// Kreis or town.
import type { Bundesland } from "@/domain/jobcenter/bundesland";

export type EnforcementBody = { name: string; href: string };

/** Day on which the table was last compared with the pages of the Länder, ISO date. */
export const enforcementBodiesCheckedOn = "2026-11-22";

/** For the pages of the whole portal. */
export const federalBody: EnforcementBody = {
  name:
    "Schlichtungsstelle nach dem Behindertengleichstellungsgesetz bei dem Beauftragten der " +
    "Bundesregierung für die Belange von Menschen mit Behinderungen",
  href: "https://www.schlichtungsstelle-bgg.de",
};

/** Null: the name could not be confirmed from a page of that Land; the Jobcenter or the federal body tells it. */
export const enforcementBodies: Record<Bundesland, EnforcementBody | null> = {
  "Baden-Württemberg": {
    name: "Schlichtungsstelle beim Landeszentrum Barrierefreiheit",
    href: "https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag",
  },
  Bayern: {
    name:
      "Durchsetzungs- und Überwachungsstelle beim Landesamt für Digitalisierung, Breitband und " +
      "Vermessung",
    href: "https://www.finanzministerium.bayern/digitalisierung/barrierefreiheit/",
  },
  Berlin: null,
  Brandenburg: {
    name:
      "Durchsetzungsstelle für digitale Barrierefreiheit bei der Landesbeauftragten für die " +
      "Belange der Menschen mit Behinderungen",
    href: "https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesbehindertenbeauftragte/durchsetzungsstelle",
  },
  Bremen: {
    name: "Zentralstelle für barrierefreie Informationstechnik beim Landesbehindertenbeauftragten",
    href: "https://www.behindertenbeauftragter.bremen.de/der_beauftragte/zentralstelle_fuer_barrierefreie_informationstechnik-28011",
  },
  Hamburg: {
    name: "Schlichtungsstelle nach dem Hamburgischen Behindertengleichstellungsgesetz",
    href: "https://www.hamburg.de/politik-und-verwaltung/behoerden/sozialbehoerde/themen/behinderung/schlichtungsstelle-behinderung",
  },
  Hessen: {
    name: "Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik",
    href: "https://lbit.hessen.de/durchsetzungs-und-ueberwachungsstelle/durchsetzungsstelle",
  },
  "Mecklenburg-Vorpommern": null,
  Niedersachsen: {
    name: "Schlichtungsstelle bei der Landesbeauftragten für Menschen mit Behinderungen",
    href: "https://www.behindertenbeauftragte-niedersachsen.de",
  },
  "Nordrhein-Westfalen": {
    name: "Ombudsstelle für barrierefreie Informationstechnik",
    href: "https://www.lbbp.nrw.de/ombudsstelle",
  },
  "Rheinland-Pfalz": null,
  Saarland: null,
  Sachsen: {
    name: "Landesbeauftragter für Inklusion der Menschen mit Behinderungen",
    href: "https://www.sk.sachsen.de/behindertenbeauftragter-der-saechsischen-staatsregierung.html",
  },
  "Sachsen-Anhalt": {
    name: "Ombudsstelle bei der Landesfachstelle für Barrierefreiheit",
    href: "https://www.lf-barrierefreiheit-st.de",
  },
  "Schleswig-Holstein": {
    name: "Schlichtungsstelle bei der Landesbeauftragten für Menschen mit Behinderungen",
    href: "mailto:schlichtung@landtag.ltsh.de",
  },
  Thüringen: {
    name: "Thüringer Landesbeauftragter für Menschen mit Behinderungen",
    href: "https://www.tlmb-thueringen.de",
  },
};
