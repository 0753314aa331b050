import { h2, list, p, place, post } from "@/db/demo/writing";

export const week2019 = [
  post({
    kind: "veranstaltung",
    jobcenter: "muenster",
    hosts: ["borken", "coesfeld", "steinfurt", "warendorf"],
    title: "Jobcentertag Münsterland 2019",
    teaser:
      "Vier Kreise und eine Stadt laden gemeinsam ein: An Thementischen zeigen die Jobcenter, wie sie " +
      "arbeiten.",
    picture: { motif: "market", caption: "Treffpunkt Münster" },
    pillar: "vorort",
    topics: ["betriebe", "beratung"],
    week: "2019",
    appeared: "2019-08-29T09:00",
    moment: { day: "2019-08-28" },
    details: {
      form: "infoveranstaltung",
      places: [place("Veranstaltungsort in Münster", "Münster")],
      partners: "Regionalagentur Münsterland",
    },
    content: [
      p(
        "Die Kreise Borken, Coesfeld, Steinfurt und Warendorf und die Stadt Münster führen ihre " +
          "Jobcenter jeweils selbst. Am 28. August 2019 haben sie zum ersten Mal in der Aktionswoche einen " +
          "gemeinsamen Tag gestaltet, zusammen mit der Regionalagentur Münsterland.",
      ),
      p(
        "Statt langer Vorträge gab es Thementische. Wer wissen wollte, wie geförderte Beschäftigung " +
          "funktioniert oder was ein Betrieb für eine Einstellung bekommt, setzte sich dazu und fragte.",
      ),
      p(
        "Quelle: Ankündigungen des Kreises Coesfeld und des Landkreistages Nordrhein-Westfalen vom " +
          "August 2019.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "spree-neisse",
    title: "Aus eigener Hand: Sonderausstellung im Kreishaus",
    teaser:
      "Im Kreishaus in Forst (Lausitz) sind Arbeiten zu sehen, die in Beschäftigungsprojekten " +
      "entstanden sind.",
    picture: { motif: "exhibition", caption: "Ausstellung im Kreishaus" },
    pillar: "sozial",
    topics: ["soziale-teilhabe"],
    week: "2019",
    appeared: "2019-08-28T12:30",
    moment: { day: "2019-08-26", until: "2019-08-30" },
    details: {
      form: "ausstellung",
      places: [place("Kreishaus", "Forst (Lausitz)")],
      isFree: true,
      registration: "Die Eröffnung am 26. August ist auf Einladung.",
    },
    content: [
      p(
        "Beschäftigungsprojekte haben ein Problem: Man sieht ihre Ergebnisse selten. Der Landkreis " +
          "Spree-Neiße hat deshalb in der Aktionswoche Arbeiten aus seinen Projekten ins Kreishaus " +
          "geholt. Die Sonderausstellung wurde am 26. August 2019 vor geladenen Gästen eröffnet.",
      ),
      p("Quelle: Pressemitteilung 175/2019 des Landkreises Spree-Neiße vom 28. August 2019."),
    ],
  }),
  post({
    kind: "press_release",
    jobcenter: "spree-neisse",
    title: "Sonderausstellung zur Aktionswoche eröffnet",
    teaser: "Arbeiten aus Beschäftigungsprojekten sind seit Montag im Kreishaus in Forst (Lausitz) zu sehen.",
    picture: { motif: "exhibition" },
    pillar: "sozial",
    topics: ["soziale-teilhabe"],
    week: "2019",
    appeared: "2019-08-28T12:00",
    asOf: "2019-08-28",
    details: { number: "175/2019", date: "2019-08-28", place: "Forst (Lausitz)" },
    content: [
      p(
        "Der Landkreis Spree-Neiße beteiligt sich mit einer Sonderausstellung an der bundesweiten " +
          "Aktionswoche der kommunalen Jobcenter. Sie wurde am 26. August 2019 im Kreishaus in Forst " +
          "(Lausitz) eröffnet.",
      ),
      p(
        "Gezeigt werden Stücke, die in Beschäftigungsprojekten entstanden sind. Sie stehen für eine " +
          "Arbeit, die sonst in Werkstätten und Vereinen stattfindet: Menschen, die lange ohne " +
          "Beschäftigung waren, übernehmen wieder Verantwortung für ein Ergebnis.",
      ),
      p(
        "Quelle: Pressemitteilung 175/2019 des Landkreises Spree-Neiße vom 28. August 2019, in eigenen " +
          "Worten zusammengefasst.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "wuppertal",
    title: "Jobcenter vor Ort: Beratung in allen Stadtteilen",
    teaser:
      "Fünf Tage lang kommen Beratungsteams dorthin, wo Menschen ohnehin sind: in Kita, Schule und Verein.",
    picture: { motif: "bus", caption: "Unterwegs in die Stadtteile" },
    pillar: "vorort",
    topics: ["beratung", "familie"],
    week: "2019",
    appeared: "2019-08-30T15:00",
    moment: { day: "2019-08-26", until: "2019-08-30" },
    details: {
      form: "beratung_unterwegs",
      places: ["Kindertagesstätten", "Schulen", "Vereine", "Beratungsstellen"].map((name) =>
        place(name, "Wuppertal", { access: "Der Zugang ist je nach Ort verschieden." }),
      ),
      needsNoRegistration: true,
      isFree: true,
    },
    content: [
      p(
        "Der kürzeste Weg zum Jobcenter ist der, den das Jobcenter selbst geht. In der Aktionswoche " +
          "2019 haben Beratungsteams aller Wuppertaler Geschäftsstellen ihre Schreibtische verlassen und " +
          "in Kindertagesstätten, Schulen, Vereinen und Beratungsstellen Fragen beantwortet.",
      ),
      h2("Warum das mehr ist als ein Termin"),
      p(
        "In der vertrauten Umgebung kommen andere Fragen auf den Tisch als im Wartebereich: Wer zahlt " +
          "den Ausflug der Klasse? Was passiert, wenn ich zehn Stunden mehr arbeite? Aus den fünf Tagen " +
          "ist ein regelmäßiges Angebot geworden.",
      ),
      list("Beratung ohne Termin", "Teams aus allen Geschäftsstellen", "Orte in allen Stadtteilen"),
      p("Quelle: Ankündigung des Jobcenters Wuppertal vom 15. August 2019."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "saarlouis",
    title: "Drei Antworten aus einer Woche",
    teaser:
      "Jugendliche, Zugewanderte, Betriebe: Der Landkreis Saarlouis blickt auf seine Aktionswoche zurück.",
    picture: { motif: "factory", caption: "Betriebe in der Region" },
    pillar: "vorort",
    topics: ["jugend", "integration", "betriebe"],
    week: "2019",
    appeared: "2019-09-10T14:00",
    asOf: "2019-09-10",
    content: [
      p(
        "Eine Woche, drei Zielgruppen: So hat der Landkreis Saarlouis die Tage vom 26. bis 30. August " +
          "2019 gefüllt. Im Rückblick vom 10. September zeigt sich, dass die drei Termine " +
          "zusammengehören.",
      ),
      h2("Für junge Menschen: Startbahn 25"),
      p(
        "Das Angebot richtet sich an junge Menschen. Wer zwischen Schule und Beruf ins Stocken gerät, " +
          "soll Unterstützung finden, bevor aus einer Pause ein Lebenslauf wird.",
      ),
      h2("Für Zugewanderte: das Migra-Team"),
      p(
        "Ein eigenes Team begleitet Menschen mit Einwanderungsgeschichte. Im Pressegespräch stellte es " +
          "seine Arbeit vor.",
      ),
      h2("Für Betriebe: ein Frühstück"),
      p(
        "Beim Unternehmerfrühstück saßen diejenigen am Tisch, ohne die Vermittlung ein leeres Wort " +
          "bleibt: Arbeitgeberinnen und Arbeitgeber aus dem Landkreis.",
      ),
      p("Quelle: Rückblick des Landkreises Saarlouis vom 10. September 2019."),
    ],
  }),
];
