import { h2, list, p, pillars, post } from "@/db/demo/writing";

/** Projects about what lies between people and their work: the way there, and the children. */
export const gettingToWork = [
  post({
    kind: "project",
    jobcenter: "kreis-offenbach",
    title: "Kinderbetreuungsrandzeiten: die Stunde vor der Kita",
    teaser:
      "Ein Verzeichnis, drei Tagespflegepersonen und ein Telefon: Wie der Kreis Offenbach frühe " +
      "Schichten möglich macht.",
    picture: { motif: "classroom", caption: "Gruppenraum" },
    pillar: "vorort",
    topics: ["familie", "betriebe"],
    appeared: { daysAgo: 3, at: "09:00" },
    isInvented: true,
    details: {
      startedOn: "2025-02-01",
      partners: "Jugendamt, Familienzentren, Krankenhaus",
      funding: "Jobcenter und Kreis",
    },
    content: [
      p(
        "Das Wort ist lang, das Problem kurz: Kinderbetreuungsrandzeiten sind die Stunden, in denen die " +
          "Kita noch oder schon geschlossen ist und die Schicht schon oder noch läuft. In Pflege, " +
          "Reinigung und Logistik entscheiden sie darüber, ob eine Stelle in Frage kommt.",
      ),
      h2("Drei Bausteine"),
      list(
        "**Verzeichnis:** Tagespflegepersonen tragen ein, wann sie früher oder später Zeit haben.",
        "**Telefon:** Eine Koordinatorin vermittelt innerhalb von zwei Werktagen.",
        "**Gespräch mit dem Betrieb:** Manchmal lässt sich der Dienstplan leichter ändern als die " +
          "Öffnungszeit.",
      ),
      p(
        "Aus der Erfahrung des ersten Jahres ist eine Arbeitshilfe entstanden, die andere Jobcenter " +
          "übernehmen können. Die wichtigste Seite darin hat nur einen Satz: Fragen Sie nach der Uhrzeit.",
      ),
    ],
  }),
  post({
    kind: "project",
    jobcenter: "schleswig-flensburg",
    title: "Mitfahren auf dem Land",
    teaser:
      "Wo kein Bus fährt, fahren Kolleginnen. Ein Fahrdienst auf Gegenseitigkeit zwischen Schlei und Geest.",
    picture: { motif: "bus", caption: "Haltestelle" },
    pillar: "vorort",
    topics: ["betriebe", "wiedereinstieg"],
    appeared: { daysAgo: 80, at: "09:00" },
    isInvented: true,
    details: {
      startedOn: "2025-04-01",
      partners: "Sieben Betriebe in zwei Gewerbegebieten",
      funding: "Vermittlungsbudget",
    },
    content: [
      p(
        "Die Stelle war frei, die Bewerberin passte, der Bus fuhr nicht. So endeten in den " +
          "Gewerbegebieten zwischen Schlei und Geest viele Vermittlungen, bis ein Arbeitgeber sagte, dass " +
          "aus ihrem Dorf schon jemand komme, jeden Morgen, mit drei leeren Sitzen.",
      ),
      p(
        "Daraus ist ein Mitfahrplan geworden. Sieben Betriebe haben ihre Schichten um bis zu zwanzig " +
          "Minuten verschoben, damit sie zueinander passen. Wer fährt, bekommt Kilometergeld; in den " +
          "ersten drei Monaten übernimmt das Jobcenter den Anteil der Mitfahrenden.",
      ),
      pillars(
        ["Feste Zusagen der Betriebe"],
        ["Kein Nachteil für Menschen ohne Führerschein"],
        ["Wege, die zum Dorf passen"],
      ),
    ],
  }),
];
