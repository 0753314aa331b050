import { h2, info, list, p, post, quote, table } from "@/db/demo/writing";

export const press = [
  post({
    kind: "press_release",
    jobcenter: "emsland",
    title: "Landkreis Emsland stellt Programm zur Aktionswoche vor",
    teaser: "Vom {woche} öffnen drei Rathäuser ihre Türen. Im Mittelpunkt steht Beratung in der Nähe.",
    picture: { motif: "fields", caption: "Morgen im Emsland" },
    pillar: "vorort",
    topics: ["beratung"],
    week: "next",
    appeared: { daysAgo: 10, at: "10:00" },
    isInvented: true,
    details: { number: "118/{jahr}", place: "Meppen" },
    content: [
      p(
        "Meppen. Der Landkreis Emsland beteiligt sich vom {woche} an der Aktionswoche der kommunalen " +
          "Jobcenter. Geplant sind ein Tag der offenen Tür in drei Rathäusern, eine Gesprächsreihe mit " +
          "Betrieben und eine Ausstellung der Porträtreihe „Drei Wege“.",
      ),
      table(
        "Das Programm",
        ["Tag", "Angebot", "Ort"],
        ["Montag", "Eröffnung der Porträtausstellung", "Meppen"],
        ["Mittwoch", "Tag der offenen Tür", "Meppen, Lingen, Papenburg"],
        ["Freitag", "Betriebe im Gespräch", "Lingen (Ems)"],
      ),
      quote(
        "Wir wollen zeigen, dass hinter jedem Bescheid ein Mensch sitzt, den man anrufen kann.",
        "Sprecherin des Jobcenters (Beispiel)",
        "Landkreis Emsland",
      ),
      info(
        "Für Redaktionen",
        "Die Illustrationen dieses Beitrags dürfen mit dem Nachweis „Illustration: Kampagne“ " +
          "abgedruckt werden.",
      ),
    ],
  }),
  post({
    kind: "press_release",
    jobcenter: "recklinghausen",
    title: "Fünfzehn Standorte, eine Nummer",
    teaser: "Der Kreis Recklinghausen bündelt die telefonische Beratung seines Jobcenters.",
    picture: { motif: "counter", caption: "Beratungsplatz" },
    pillar: "vorort",
    topics: ["beratung", "digitalisierung"],
    appeared: { daysAgo: 27, at: "11:00" },
    isInvented: true,
    details: { number: "203/{jahr}", place: "Recklinghausen" },
    content: [
      p(
        "Recklinghausen. Wer im Kreis Recklinghausen das Jobcenter anruft, muss künftig nicht mehr " +
          "wissen, welcher der fünfzehn Standorte zuständig ist. Eine gemeinsame Nummer führt zum " +
          "richtigen Team, der Standort ergibt sich aus der Postleitzahl.",
      ),
      h2("Was sich ändert und was nicht"),
      list(
        "Eine Nummer für alle Städte des Kreises",
        "Rückruf am selben Tag, wenn die Leitung besetzt ist",
        "Die Beratung vor Ort bleibt, wo sie ist",
      ),
      p(
        "In der Testphase hatten zwei Standorte das Verfahren erprobt. Nach Angaben des Hauses sank die " +
          "Zahl der Anrufe, die weiterverbunden werden mussten, deutlich. Eine Zahl dazu veröffentlicht " +
          "der Kreis, sobald alle Standorte umgestellt sind.",
      ),
    ],
  }),
  post({
    kind: "press_release",
    jobcenter: "oberhavel",
    title: "Jugendberufsagentur zieht in die Schule",
    teaser:
      "In Oranienburg beraten Jobcenter, Jugendamt und Berufsberatung jetzt einmal in der Woche im " +
      "Schulgebäude.",
    picture: { motif: "classroom", caption: "Klassenzimmer" },
    pillar: "sozial",
    topics: ["jugend", "ausbildung"],
    appeared: { daysAgo: 41, at: "09:30" },
    isInvented: true,
    details: { number: "077/{jahr}", place: "Oranienburg" },
    content: [
      p(
        "Oranienburg. Zwischen dem letzten Schultag und dem ersten Ausbildungstag gehen jedes Jahr junge " +
          "Menschen verloren. Der Landkreis Oberhavel schickt ihnen deshalb niemanden hinterher, sondern " +
          "jemanden voraus: Die Jugendberufsagentur hat jetzt ein Zimmer in der Oberschule, jeden Dienstag " +
          "von 8:00 bis 13:00 Uhr.",
      ),
      p(
        "Drei Einrichtungen teilen sich einen Tisch. Wer eintritt, muss nicht sagen, zu wem er will. Das " +
          "klärt sich im Gespräch.",
      ),
    ],
  }),
  post({
    kind: "press_release",
    jobcenter: "st-wendel",
    title: "St. Wendel sucht Betriebe für Schnupperwochen",
    teaser:
      "Zwanzig Handwerksbetriebe machen schon mit. Gesucht werden vor allem Plätze im Ausbau und in der " +
      "Küche.",
    picture: { motif: "workshop", caption: "Werkstatt" },
    pillar: "stark",
    topics: ["betriebe", "ausbildung", "jugend"],
    appeared: { daysAgo: 1, at: "08:30" },
    isInvented: true,
    details: { number: "051/{jahr}", place: "St. Wendel" },
    content: [
      p(
        "St. Wendel. Eine Woche lang einen Beruf ausprobieren, ohne Bewerbung und ohne Folgen: Das ist " +
          "die Idee der Schnupperwochen. Zwanzig Handwerksbetriebe im Landkreis haben Plätze zugesagt, " +
          "weitere werden gesucht.",
      ),
      p(
        "Das Jobcenter übernimmt Versicherung, Fahrtkosten und Arbeitskleidung. Der Betrieb stellt eine " +
          "Person ab, die Fragen beantwortet. Mehr, so die Erfahrung aus den ersten Runden, braucht es " +
          "nicht.",
      ),
      info(
        "So machen Betriebe mit",
        "Ein Anruf beim Arbeitgeberservice genügt. Die Vereinbarung hat eine Seite.",
      ),
    ],
  }),
];
