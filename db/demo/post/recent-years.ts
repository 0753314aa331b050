import { h2, info, list, p, place, post, table } from "@/db/demo/writing";

export const recentYears = [
  post({
    kind: "article",
    jobcenter: "steinfurt",
    hosts: ["borken", "coesfeld", "warendorf", "muenster"],
    title: "Fünf Jobcenter, ein Film",
    teaser:
      "Zweieinhalb Minuten Münsterland: Fünf Jobcenter und die Regionalagentur stellen sich gemeinsam vor.",
    picture: { motif: "bridge", caption: "Unterwegs im Münsterland" },
    pillar: "vorort",
    topics: ["betriebe"],
    appeared: "2023-03-07T11:00",
    asOf: "2023-03-07",
    content: [
      p(
        "Was 2019 mit einem gemeinsamen Tag begann, hat vier Jahre später einen Film bekommen. Die " +
          "Kreise Borken, Coesfeld, Steinfurt und Warendorf, die Stadt Münster und die Regionalagentur " +
          "Münsterland haben ihn am 3. März 2023 zum ersten Mal gezeigt.",
      ),
      p(
        "In zweieinhalb Minuten geht es um das, was die fünf verbindet: Jedes Jobcenter gehört zu " +
          "seiner Kreis- oder Stadtverwaltung, und alle arbeiten am selben regionalen Arbeitsmarkt. Wer in " +
          "Rheine wohnt und in Greven arbeiten will, soll an keiner Zuständigkeit hängen bleiben.",
      ),
      p("Quelle: Mitteilung der Stadt Münster vom 7. März 2023."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "ludwigsburg",
    title: "Plan A: eine Messe für den ersten Versuch",
    teaser:
      "Mehr als 1.400 Besucherinnen und Besucher kamen zur sechsten Ausbildungsmesse im Landkreis " +
      "Ludwigsburg.",
    picture: { motif: "market", caption: "Stände auf dem Platz" },
    pillar: "stark",
    topics: ["ausbildung", "jugend", "betriebe"],
    appeared: "2025-01-27T15:00",
    asOf: "2025-01-27",
    content: [
      p(
        "Der Name ist Programm. „Plan A“ heißt die Ausbildungsmesse im Landkreis Ludwigsburg, und " +
          "im Januar 2025 hat sie zum sechsten Mal stattgefunden. Mehr als 1.400 Menschen kamen, mehr als " +
          "50 Betriebe und Einrichtungen stellten rund 100 Berufe vor.",
      ),
      table(
        "Die sechste Messe in Zahlen",
        ["Was", "Wie viel"],
        ["Besucherinnen und Besucher", "mehr als 1.400"],
        ["Betriebe und Einrichtungen", "mehr als 50"],
        ["Ausbildungsberufe", "rund 100"],
      ),
      h2("Anfassen statt Anklicken"),
      p(
        "Ein Beruf lässt sich schlecht im Internet riechen. Auf der Messe steht der Ausbilder neben der " +
          "Werkbank, die Auszubildende im zweiten Jahr erzählt, wann sie aufsteht. Für viele Jugendliche " +
          "ist das der Moment, in dem aus einer Liste von Möglichkeiten eine Entscheidung wird.",
      ),
      p("Quelle: Bericht des Landkreises Ludwigsburg vom 27. Januar 2025."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "solingen",
    title: "Fünf Etagen, acht Stationen, eine offene Tür",
    teaser: "Das kommunale Jobcenter Solingen öffnet einen Tag lang das ganze Haus, ohne Anmeldung.",
    picture: { motif: "counter", caption: "Beratungsraum" },
    pillar: "vorort",
    topics: ["beratung"],
    appeared: "2025-11-05T16:00",
    moment: { day: "2025-11-05", from: "09:00", to: "15:00" },
    details: {
      form: "tag_der_offenen_tuer",
      places: [place("Kommunales Jobcenter Solingen", "Solingen", { street: "Kamper Straße 35" })],
      needsNoRegistration: true,
      isFree: true,
    },
    content: [
      p(
        "Behördenflure kennt man meist nur von einer Seite. Beim Tag des Jobcenters in Solingen ging es " +
          "durch alle Türen: Fünf Etagen standen offen, eine Rallye führte an acht Stationen vorbei.",
      ),
      p(
        "Eine Anmeldung war nicht nötig. Wer kam, konnte fragen, wie ein Antrag bearbeitet wird, wer " +
          "die Betriebe anruft und was im Fallmanagement anders läuft als in der Vermittlung.",
      ),
      p("Quelle: Ankündigung in einem Solinger Stadtmagazin; das Jahr ist aus dem Wochentag erschlossen."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "main-kinzig-kreis",
    title: "Kennenlernen, passen, arbeiten",
    teaser:
      "Mit „Meet–Match–Work“ bringt der Main-Kinzig-Kreis Menschen und Betriebe an einen Tisch. " +
      "Die Bilanz zum Jubiläum.",
    picture: { motif: "factory", caption: "Betriebe in der Region" },
    pillar: "stark",
    topics: ["betriebe", "wiedereinstieg"],
    appeared: "2025-11-19T18:00",
    asOf: "2025-11-19",
    content: [
      p(
        "Am 19. November 2025 hat der Main-Kinzig-Kreis in Bad Orb auf zwanzig Jahre kommunales " +
          "Jobcenter zurückgeblickt. Im Mittelpunkt stand eine Reihe, die erst seit 2023 läuft und schon " +
          "ihre eigene Statistik hat: „Meet–Match–Work“.",
      ),
      list("4.500 Teilnehmerinnen und Teilnehmer", "205 Unternehmen", "116 direkte Einstellungen"),
      h2("Drei Wörter, eine Reihenfolge"),
      p(
        "Der Name beschreibt, worum es geht: Menschen und Betriebe lernen sich kennen, prüfen, ob es " +
          "passt, und fangen an. Manches, was in einem Lebenslauf wie eine Lücke aussieht, erklärt sich " +
          "im Gespräch in zwei Sätzen.",
      ),
      p("Quelle: Bericht über die Veranstaltung in Bad Orb, November 2025."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "odenwaldkreis",
    title: "Zwanzig Jahre auf einer Seite",
    teaser:
      "Zum Jubiläum sammelt der Odenwaldkreis, was sein Kommunales Job-Center seit 2005 beschäftigt hat.",
    picture: { motif: "village", caption: "Abend im Odenwald" },
    pillar: "vorort",
    topics: ["beratung"],
    appeared: "2025-06-03T10:00",
    asOf: "2025-06-03",
    content: [
      p(
        "Der Odenwaldkreis gehört zu den Kreisen, die von Anfang an selbst Verantwortung übernommen " +
          "haben. Seit 2005 führt er sein Kommunales Job-Center in eigener Regie. Zum zwanzigsten Jahr " +
          "hat er Veröffentlichungen und Termine auf einer Jubiläumsseite zusammengestellt.",
      ),
      p(
        "Wer dort zurückblättert, sieht, wie sich die Sprache verändert hat. Aus „Hartz IV“ und " +
          "Arbeitslosengeld II wurde zum 1. Januar 2023 das Bürgergeld. Die Aufgabe ist dieselbe " +
          "geblieben: Menschen so zu unterstützen, dass sie ohne Unterstützung auskommen.",
      ),
      info(
        "Begriffe im Wandel",
        "2005: Grundsicherung für Arbeitsuchende, Arbeitslosengeld II",
        "2023: Bürgergeld löst Arbeitslosengeld II und Sozialgeld ab",
      ),
      p("Quelle: Jubiläumsseite des Odenwaldkreises, 2025."),
    ],
  }),
];
