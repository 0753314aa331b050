import { h2, kennzahl, list, p, pillars, post } from "@/db/demo/writing";

export const firstYears = [
  post({
    kind: "article",
    jobcenter: "muelheim-an-der-ruhr",
    title: "Eine Kampagne, 104 Absender",
    teaser: "Zum Start von „Stark. Sozial. Vor Ort.“ legt Mülheim an der Ruhr eigene Zahlen auf den Tisch.",
    picture: { motif: "bridge", caption: "Am Fluss" },
    pillar: "stark",
    topics: ["beratung"],
    appeared: "2018-11-26T11:00",
    asOf: "2018-11-26",
    content: [
      p(
        "Am 26. November 2018 beginnt in Berlin der Tag der kommunalen Jobcenter, und mit ihm eine " +
          "Kampagne, die es so noch nicht gab: Alle 104 Landkreise und Städte, die ihr Jobcenter allein " +
          "führen, treten unter drei gemeinsamen Worten auf. Getragen wird sie vom Deutschen " +
          "Landkreistag, vom Deutschen Städtetag und von den Jobcentern selbst.",
      ),
      p(
        "Mülheim an der Ruhr nutzt den Tag für eine Bilanz des laufenden Jahres. Rund 14.300 " +
          "erwerbslose Leistungsberechtigte zählte die Stadt im Januar, 13.764 waren es im Oktober.",
      ),
      kennzahl("05117", "unemployed_beneficiaries", { before: "2018-01-01", after: "2018-10-01" }),
      h2("Was hinter der Veränderung steht"),
      p(
        "Bis September 2018 fanden 296 Menschen eine sozialversicherungspflichtige Beschäftigung. Das " +
          "ist die Zahl, an der sich das Haus messen lässt: kein Kurs, keine Maßnahme, sondern ein " +
          "Arbeitsvertrag, der Beiträge zur Rentenversicherung einschließt.",
      ),
      kennzahl("05117", "integrations_svp", { after: "2018-09-30" }),
      p(
        "Die Angaben hat die Stadt Mülheim an der Ruhr am 26. November 2018 veröffentlicht. Für den " +
          "Januar nennt sie einen gerundeten Wert.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "guenzburg",
    title: "Günzburg rechnet vor, was kommunal heißt",
    teaser:
      "124.500 Menschen, eine Kreisverwaltung, bis zu 550 Vermittlungen im Jahr: Wie der Landkreis seine " +
      "Aufgabe beschreibt.",
    picture: { motif: "hills", caption: "Zwischen den Hügeln" },
    pillar: "vorort",
    topics: ["beratung", "betriebe"],
    appeared: "2018-11-28T09:30",
    asOf: "2018-11-28",
    content: [
      p(
        "Wenn bundesweit von Millionen die Rede ist, hilft ein Blick auf den einzelnen Landkreis. In " +
          "Günzburg lebten zum Start der Kampagne rund 124.500 Menschen. Zwischen 2.200 und 2.400 von " +
          "ihnen erhielten Leistungen der Grundsicherung für Arbeitsuchende, und 530 bis 550 Mal im Jahr " +
          "gelang der Schritt in Arbeit.",
      ),
      h2("Warum Spannen ehrlicher sind"),
      p(
        "Der Landkreis nennt keine Punktlandung, sondern einen Bereich. Wer in Arbeit kommt oder Hilfe " +
          "braucht, ändert sich von Monat zu Monat: Eine Zahl zum Stichtag sagt wenig, eine Spanne über " +
          "das Jahr zeigt, worauf sich die Verwaltung einstellt.",
      ),
      list(
        "rund 124.500 Einwohnerinnen und Einwohner",
        "2.200 bis 2.400 Personen mit Leistungen der Grundsicherung",
        "530 bis 550 Integrationen in Arbeit im Jahr",
      ),
      p(
        "Neben den eigenen Zahlen steht der gemeinsame Block der Kampagne: rund 1,5 Millionen " +
          "unterstützte Menschen, mehr als 250.000 Integrationen im Jahr, mehr als 22 Millionen " +
          "Einwohnerinnen und Einwohner im Gebiet der 104. So lässt sich das Kleine neben dem Großen " +
          "lesen. Quelle der örtlichen Angaben: Veröffentlichung vom November 2018.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "altmarkkreis-salzwedel",
    title: "Der Altmarkkreis ist dabei",
    teaser: "Zwei Monate nach dem Start der Kampagne schließt sich der Altmarkkreis Salzwedel sichtbar an.",
    picture: { motif: "fields", caption: "Weites Land am Morgen" },
    pillar: "vorort",
    topics: ["beratung"],
    appeared: "2019-01-18T10:00",
    asOf: "2019-01-18",
    content: [
      p(
        "Am 18. Januar 2019 hat der Altmarkkreis Salzwedel mitgeteilt, dass sein Jobcenter die Kampagne " +
          "„Stark. Sozial. Vor Ort.“ mitträgt und auf den eigenen Seiten zeigt. Der Kreis gehört zu " +
          "den 104 Trägern, die die Grundsicherung für Arbeitsuchende in eigener Verantwortung " +
          "wahrnehmen.",
      ),
      p(
        "Für einen Flächenkreis ist das dritte der drei Worte das schwerste. Wer in der Altmark wohnt, " +
          "hat oft einen langen Weg bis zur nächsten Behörde. Vor Ort zu sein kann hier bedeuten, " +
          "Termine an Fahrpläne zu binden, Wege zu bündeln und am Telefon so viel zu klären, dass sich " +
          "manche Fahrt erübrigt.",
      ),
      pillars(
        ["Leistung und Vermittlung aus einer Verwaltung", "Entscheidungen im Kreistag, öffentlich beraten"],
        ["Beratung, die Familie, Wohnung und Schulden mitdenkt", "Zeit für Menschen, die länger brauchen"],
        ["Ansprechpersonen im eigenen Landkreis", "Kontakt zu Betrieben in der Altmark"],
      ),
      p("Quelle: Mitteilung des Altmarkkreises Salzwedel vom 18. Januar 2019."),
    ],
  }),
  post({
    kind: "press_release",
    jobcenter: "saalekreis",
    title: "Eigenbetrieb für Arbeit beteiligt sich an der Aktionswoche",
    teaser:
      "Ein Drittel weniger Leistungsberechtigte in fünf Jahren, mehr als 2.100 erreichte Menschen: die " +
      "Bilanz im Saalekreis.",
    picture: { motif: "factory", caption: "Werkshalle im Saalekreis" },
    pillar: "stark",
    topics: ["qualifizierung", "soziale-teilhabe"],
    appeared: "2019-08-14T09:00",
    asOf: "2019-08-14",
    details: { number: "021/2019", date: "2019-08-14", place: "Merseburg" },
    content: [
      p(
        "Der Eigenbetrieb für Arbeit, das Jobcenter des Saalekreises, nimmt vom 26. bis 30. August 2019 " +
          "an der bundesweiten Aktionswoche der kommunalen Jobcenter teil. Er bringt eine Entwicklung mit, " +
          "die sich in zwei Zahlen fassen lässt: 15.654 erwerbsfähige Leistungsberechtigte zählte der " +
          "Kreis im Juli 2014, 10.309 waren es im August 2019.",
      ),
      kennzahl("15088", "employable_beneficiaries", { before: "2014-07-01", after: "2019-08-01" }),
      h2("Geld aus drei Händen"),
      p(
        "Möglich wurden viele Projekte, weil sich drei Geldgeber zusammengetan haben. Das Land stellt " +
          "für die Jahre 2015 bis 2022 knapp 13,9 Millionen Euro aus dem Europäischen Sozialfonds " +
          "bereit, der Landkreis 570.000 Euro und der Eigenbetrieb knapp 1,5 Millionen Euro.",
      ),
      list(
        "Mittel des Europäischen Sozialfonds über das Land: knapp 13,9 Millionen Euro",
        "Mittel des Eigenbetriebs für Arbeit: knapp 1,5 Millionen Euro",
        "Mittel des Landkreises: 570.000 Euro",
      ),
      p("Mehr als 2.100 Einwohnerinnen und Einwohner haben die Projekte bis zum August 2019 erreicht."),
      kennzahl("15088", "inhabitants_reached", { after: "2019-08-14" }),
      p("Quelle aller Zahlen: Pressemitteilung 021/2019 des Saalekreises vom 14. August 2019."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "peine",
    title: "Das hundertste Treffen in Peine",
    teaser:
      "Zwei Tage vor der Aktionswoche kamen die kommunalen Jobcenter Niedersachsens zusammen, mit Besuch " +
      "aus Berlin.",
    picture: { motif: "market", caption: "Marktplatz" },
    pillar: "stark",
    topics: ["beratung"],
    appeared: "2019-08-24T16:00",
    asOf: "2019-08-24",
    content: [
      p(
        "Hundert Mal haben sich die kommunalen Jobcenter in Niedersachsen getroffen, um voneinander zu " +
          "lernen. Am 24. August 2019 war der Landkreis Peine Gastgeber der Jubiläumssitzung, und der " +
          "Bundesminister für Arbeit und Soziales, Hubertus Heil, kam dazu.",
      ),
      p(
        "Begonnen hat der Kreis mit zunächst 13 Landkreisen, heute sind es 16. Das Format ist seither " +
          "dasselbe geblieben: keine Bühne, ein Tisch, eine Tagesordnung aus der Praxis. Was in einem " +
          "Landkreis gelingt, liegt beim nächsten Treffen als Vorlage auf dem Tisch der anderen.",
      ),
      h2("Nachbarn statt Konkurrenten"),
      p(
        "Gerade weil jedes Jobcenter eigenständig arbeitet, ist der Vergleich wichtig. Er zeigt, wo ein " +
          "Formular unverständlich ist, welche Förderung kaum jemand nutzt und wer die bessere Idee " +
          "hatte. Die Aktionswoche, die zwei Tage später begann, machte diese Arbeit zum ersten Mal " +
          "bundesweit sichtbar.",
      ),
      p(
        "Quelle: Berichte des Niedersächsischen Landkreistages und des Deutschen Landkreistages vom " +
          "August 2019.",
      ),
    ],
  }),
];
