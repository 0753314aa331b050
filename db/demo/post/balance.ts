import { h2, kennzahl, p, pillars, post } from "@/db/demo/writing";

export const balance = [
  post({
    kind: "article",
    jobcenter: "emsland",
    title: "Vierzehn Jahre Optionskommune",
    teaser: "Von 8.476 auf 2.068: Was sich im Emsland seit 2005 verändert hat und was die Zahl nicht zeigt.",
    picture: { motif: "fields", caption: "Morgen im Emsland" },
    pillar: "stark",
    topics: ["beratung", "integration"],
    week: "2019",
    appeared: "2019-08-26T08:00",
    asOf: "2019-08-26",
    content: [
      p(
        "Als der Landkreis Emsland im Januar 2005 die Verantwortung für die Grundsicherung übernahm, " +
          "waren 8.476 Menschen im Rechtskreis des SGB II arbeitslos gemeldet. Im August 2019 waren es " +
          "2.068. Drei von vier sind also nicht mehr in dieser Statistik.",
      ),
      kennzahl("03454", "unemployed_sgb2", { before: "2005-01-01", after: "2019-08-01" }),
      h2("Eine Quote unter dem Durchschnitt"),
      p(
        "Die Arbeitslosenquote im Landkreis lag im August 2019 bei 2,5 Prozent, in Niedersachsen bei 5,1 " +
          "und in Deutschland bei 5,0 Prozent. Eine starke Wirtschaft gehört zur Erklärung, aber nicht " +
          "nur: Von ihr profitiert, wer eine Stelle findet, die zu seinem Leben passt. Dafür braucht es " +
          "jemanden, der beide Seiten kennt.",
      ),
      kennzahl("03454", "unemployment_rate", { after: "2019-08-01" }),
      h2("Arbeit nach der Flucht"),
      p(
        "Im Dezember 2018 waren im Emsland 3.044 Geflüchtete statistisch erfasst, 1.839 von ihnen " +
          "konnten arbeiten und erhielten Leistungen. Im selben Jahr gelangen 678 Integrationen von " +
          "Menschen mit Migrationshintergrund, 578 davon in sozialversicherungspflichtige Beschäftigung.",
      ),
      kennzahl("03454", "integrations_migration_background", { after: "2018-12-31" }),
      h2("Drei Worte, ein Haus"),
      pillars(
        ["Leistungen und Vermittlung aus einer Verwaltung", "Ergebnisse, die sich über Jahre prüfen lassen"],
        ["Lösungen für den einzelnen Menschen", "Hilfe bei Schulden, Sucht und Wohnungsnot"],
        ["Beratung in der Nähe", "Betriebe, die man persönlich kennt"],
      ),
      p("Quelle aller Zahlen: Landkreis Emsland, August 2019."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "erzgebirgskreis",
    title: "Halb so viele Bedarfsgemeinschaften wie 2012",
    teaser:
      "Der Erzgebirgskreis zieht nach sieben Jahren in eigener Verantwortung Bilanz, mit vier " +
      "überprüfbaren Zahlen.",
    picture: { motif: "hills", caption: "Stadt zwischen den Hügeln" },
    pillar: "stark",
    topics: ["qualifizierung", "beratung"],
    week: "2019",
    appeared: "2019-08-27T09:00",
    asOf: "2019-08-01",
    content: [
      p(
        "Im Jahresdurchschnitt 2012 lebten im Erzgebirgskreis 18.460 Bedarfsgemeinschaften von der " +
          "Grundsicherung. 2018 waren es 9.922. Das Wort klingt nach Verwaltung, gemeint sind Haushalte: " +
          "Alleinstehende, Paare, Familien, die zusammen wirtschaften.",
      ),
      kennzahl("14521", "households", { before: "2012-12-31", after: "2018-12-31" }),
      p(
        "Hinter den Haushalten stehen Menschen. In Bedarfsgemeinschaften lebten im Jahresdurchschnitt " +
          "2012 noch 31.871 Personen, sechs Jahre später 16.726.",
      ),
      kennzahl("14521", "people_in_households", { before: "2012-12-31", after: "2018-12-31" }),
      h2("31.775 Schritte"),
      p(
        "Zwischen 2012 und 2018 zählte das Kommunale Jobcenter 31.775 Integrationen in Arbeit und " +
          "Ausbildung. Dazu kamen 9.664 geförderte Qualifizierungen und Lohnkostenzuschüsse. Eine " +
          "Integration ist dabei kein Endpunkt: Manche Menschen brauchen zwei oder drei Anläufe, und " +
          "jeder wird gezählt.",
      ),
      p(
        "Quelle: Kommunales Jobcenter Erzgebirgskreis, 2019. Die Angaben zu Haushalten und Personen sind " +
          "Jahresdurchschnitte.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "schmalkalden-meiningen",
    title: "Alle Hilfen unter einem Dach",
    teaser:
      "Wie der Wechsel in die eigene Verantwortung 2012 begann, nachzulesen im Thüringer Staatsanzeiger.",
    picture: { motif: "counter", caption: "Beratung im Landratsamt" },
    pillar: "vorort",
    topics: ["jugend", "beratung"],
    week: "2019",
    appeared: "2019-08-29T10:00",
    asOf: "2014-03-24",
    content: [
      p(
        "Seit dem 1. Januar 2012 ist der Landkreis Schmalkalden-Meiningen selbst Träger der " +
          "Grundsicherung. Wie die ersten beiden Jahre verliefen, steht an einer Stelle, an der man es " +
          "nicht vermutet: im Thüringer Staatsanzeiger Nr. 12 vom 24. März 2014.",
      ),
      p(
        "Rund 3.200 Menschen waren demnach zu Beginn im SGB II arbeitslos, Ende 2013 noch rund 2.450. " +
          "Rund 1.800 Mal gelang 2013 der Schritt in eine sozialversicherungspflichtige Beschäftigung.",
      ),
      kennzahl("16066", "unemployed_sgb2", { before: "2012-01-01", after: "2013-12-31" }),
      h2("Der Blick auf die Jüngsten"),
      p(
        "585 Kundinnen und Kunden waren Anfang 2014 zwischen 15 und 25 Jahre alt, 117 von ihnen " +
          "arbeitslos. Die übrigen gingen zur Schule, machten eine Ausbildung oder nahmen an einer " +
          "Förderung teil. Wer nur auf die Arbeitslosen schaut, übersieht also vier von fünf jungen " +
          "Menschen, die ebenfalls Begleitung brauchen.",
      ),
      kennzahl("16066", "clients_15_25_unemployed", {
        after: "2014-01-01",
        label: "Arbeitslose zwischen 15 und 25 Jahren im SGB II",
      }),
      p(
        "Sozialamt, Jugendamt und Jobcenter gehören hier zu einer Verwaltung. Das erspart niemandem " +
          "einen Antrag, aber vielen den Weg von Tür zu Tür. Quelle der Zahlen: Thüringer " +
          "Staatsanzeiger Nr. 12/2014.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "essen",
    title: "104 von 407",
    teaser:
      "Essen ist die einwohnerstärkste Stadt im Kreis der kommunalen Jobcenter in Nordrhein-Westfalen. " +
      "Was das bedeutet.",
    picture: { motif: "factory", caption: "Industriestadt am Morgen" },
    pillar: "stark",
    topics: ["beratung"],
    appeared: "2019-08-26T07:30",
    week: "2019",
    asOf: "2019-08-26",
    content: [
      p(
        "Von 407 Jobcentern in Deutschland waren zum Start der Kampagne 104 in kommunaler Hand, 18 davon " +
          "in Nordrhein-Westfalen. Essen ist seit 2012 dabei und die größte Stadt unter ihnen.",
      ),
      kennzahl("", "jobcenter_total", { after: "2018-11-26" }),
      h2("Eine Stadt rechnet anders als ein Kreis"),
      p(
        "In der Fläche geht es um weite Wege, in der Großstadt um viele Menschen auf engem Raum. Nach " +
          "Angaben des Landkreistages Nordrhein-Westfalen unterstützten die 18 kommunalen Jobcenter des " +
          "Landes im August 2019 rund 350.000 Menschen, rund 80.000 Mal im Jahr gelang der Schritt in " +
          "Arbeit.",
      ),
      p(
        "In einer Stadtverwaltung sitzt das Jobcenter neben der Stadtplanung und dem Schulamt. Wo ein " +
          "neues Quartier entsteht, lässt sich früh fragen, welche Betriebe dorthin ziehen und welche " +
          "Kindertagesstätte bis wann öffnet.",
      ),
      p(
        "Quellen: Deutscher Landkreistag und Deutscher Städtetag, 26. November 2018; Landkreistag " +
          "Nordrhein-Westfalen, 26. August 2019.",
      ),
    ],
  }),
];
