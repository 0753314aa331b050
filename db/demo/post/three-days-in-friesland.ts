import { p, place, post } from "@/db/demo/writing";

/** A series of three Aktionen at one Jobcenter, in the week of 2019. */
export const threeDaysInFriesland = [
  post({
    kind: "veranstaltung",
    jobcenter: "friesland",
    title: "Zahlen zum Auftakt",
    teaser:
      "Zum Beginn der Aktionswoche hat der Landkreis Friesland die Entwicklung seiner Arbeitslosenquote " +
      "vorgestellt.",
    picture: { motif: "harbour", caption: "An der Küste" },
    pillar: "stark",
    topics: ["beratung"],
    week: "2019",
    series: { slug: "drei-tage-in-friesland", part: 1 },
    appeared: "2019-08-26T15:00",
    moment: { day: "2019-08-26" },
    asOf: "2019-08-26",
    details: { form: "pressegespraech", places: [place("Kreishaus", "Jever")], isByInvitation: true },
    content: [
      p(
        "Am Montag, dem 26. August 2019, haben Landrat und Leitung des Jobcenters vor der Presse Bilanz " +
          "gezogen. Die Arbeitslosenquote im Landkreis sank demnach zwischen 2012 und 2018 von 7 auf 4,7 " +
          "Prozent. Im Juli 2019 lag sie bei 4,1 Prozent.",
      ),
      p(
        "Der Termin eröffnete eine kleine Reihe: Montag die Zahlen, Mittwoch und Freitag zwei Projekte, " +
          "die zeigen, was hinter ihnen steht.",
      ),
      p("Quelle: Bericht der Nordwest-Zeitung vom 26. August 2019."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "friesland",
    title: "Spielzeug mit zweiter Chance",
    teaser: "In Roffhausen zeigt die Toys Company, wie aus gespendetem Spielzeug Arbeit wird.",
    picture: { motif: "workshop", caption: "In der Werkstatt" },
    pillar: "sozial",
    topics: ["soziale-teilhabe", "qualifizierung"],
    week: "2019",
    series: { slug: "drei-tage-in-friesland", part: 2 },
    appeared: "2019-08-28T17:00",
    moment: { day: "2019-08-28" },
    details: { form: "projektbesuch", places: [place("TCN-Gelände", "Roffhausen")] },
    content: [
      p(
        "Was andere aussortieren, kommt hier auf die Werkbank: In der Toys Company auf dem TCN-Gelände " +
          "in Roffhausen hat der Landkreis Friesland am Mittwoch der Aktionswoche ein " +
          "Beschäftigungsprojekt vorgestellt, das mit Spielzeug arbeitet.",
      ),
      p(
        "Für die Teilnehmenden geht es um mehr als um die Reparatur. Ein Arbeitstag mit Anfang und " +
          "Ende, ein Team, eine Aufgabe, deren Ergebnis man in der Hand hält: Das sind Voraussetzungen, " +
          "ohne die keine Bewerbung trägt.",
      ),
      p("Quelle: Bericht der Nordwest-Zeitung vom August 2019."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "friesland",
    title: "Frauen, die neu anfangen",
    teaser:
      "In der Alten Brauerei in Schortens stellt sich ein Projekt für Frauen mit " +
      "Einwanderungsgeschichte vor.",
    picture: { motif: "classroom", caption: "Unterrichtsraum" },
    pillar: "sozial",
    topics: ["integration", "familie"],
    week: "2019",
    series: { slug: "drei-tage-in-friesland", part: 3 },
    appeared: "2019-08-30T16:00",
    moment: { day: "2019-08-30" },
    details: { form: "projektbesuch", places: [place("Alte Brauerei", "Schortens")] },
    content: [
      p(
        "Zum Abschluss der Aktionswoche ging es am Freitag nach Schortens. In der Alten Brauerei stellte " +
          "der Landkreis ein Projekt vor, das sich an Frauen mit Migrationshintergrund richtet.",
      ),
      p(
        "Der Gedanke dahinter ist einfach: Wer Kinder betreut, die Sprache noch lernt und im " +
          "Herkunftsland einen Beruf hatte, der hier anders heißt, braucht nicht mehr Druck, sondern eine " +
          "Reihenfolge. Erst verstehen, dann ausprobieren, dann entscheiden.",
      ),
      p("Quelle: Bericht der Nordwest-Zeitung vom August 2019."),
    ],
  }),
];
