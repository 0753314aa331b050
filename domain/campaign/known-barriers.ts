// What is not accessible yet, as the statement on accessibility must say it until it is mended (§ 12b BGG,
//

export type KnownBarrier = {
  /** Number that identifies it for readers and the desk. */
  id: string;
  what: string;
  /** Why it is so: a defect to be mended, an unreasonable burden, or content the law does not cover. */
  reason: "defect" | "burden" | "not_covered";
  /** How to get the same content until it is mended. */
  instead: string;
  /** ISO date by which it shall be mended. */
  mendedBy: string;
};

export const barrierReasons: Record<KnownBarrier["reason"], string> = {
  defect: "Mangel, den wir beheben",
  burden: "unverhältnismäßige Belastung",
  not_covered: "nicht vom Gesetz erfasst",
};

const always: KnownBarrier[] = [
  {
    id: "B-01",
    what:
      "Die meisten Beiträge gibt es nicht in Leichter Sprache. Texte, die noch keine Prüfgruppe " +
      "gelesen hat, sind am Ende gekennzeichnet.",
    reason: "defect",
    instead:
      "Was dieses Portal ist und wie man es benutzt, steht in Leichter Sprache da. Beiträge " +
      "erklären wir Ihnen gern am Telefon.",
    mendedBy: "2027-12-31",
  },
  {
    id: "B-02",
    what: "Auf der Deutschlandkarte sind kleine Gebiete auf dem Telefon schwer zu treffen.",
    reason: "defect",
    instead: "Neben der Karte stehen dieselben Jobcenter als Liste, die Sie durchsuchen können.",
    mendedBy: "2027-06-30",
  },
  {
    id: "B-03",
    what:
      "Bildbeschreibungen schreiben die Redaktionen der Jobcenter. Das Programm prüft, ob sie da " +
      "sind. Ob sie treffen, prüfen Menschen.",
    reason: "defect",
    instead:
      "Fehlt Ihnen eine Beschreibung, melden Sie die Seite. Wir beschreiben Ihnen das Bild und bessern nach.",
    mendedBy: "2027-06-30",
  },
];

const withoutFilm: KnownBarrier = {
  id: "B-04",
  what: "Es gibt noch keinen Film in Deutscher Gebärdensprache.",
  reason: "defect",
  instead: "Was der Film sagen wird, steht als Text auf der Seite Gebärdensprache.",
  mendedBy: "2027-06-30",
};

/** Every known defect; the one about the missing film disappears when there is a film. */
export function knownBarriers({ hasFilm }: { hasFilm: boolean }): KnownBarrier[] {
  return hasFilm ? always : [...always, withoutFilm];
}
