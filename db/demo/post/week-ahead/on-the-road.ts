import { list, p, place, post, stepless } from "@/db/demo/writing";

/** Advice that comes to where people are. */
export const onTheRoad = [
  post({
    kind: "veranstaltung",
    jobcenter: "wuppertal",
    title: "Das Jobcenter kommt: Beratung an fünf Orten",
    teaser:
      "Kita, Stadtteilbibliothek, Sportverein: Beratungsteams sind jeden Tag in einem anderen Stadtteil.",
    picture: { motif: "bus", caption: "Unterwegs in die Stadtteile" },
    pillar: "vorort",
    topics: ["beratung", "familie", "bildung"],
    week: "next",
    appeared: { daysAgo: 9, at: "10:00" },
    moment: {
      day: "Mo",
      from: "09:00",
      to: "12:00",
      more: ["Di", "Mi", "Do", "Fr"].map((day) => ({ day, from: "09:00", to: "12:00" })),
    },
    isInvented: true,
    details: {
      form: "beratung_unterwegs",
      places: [
        place("Familienzentrum Vohwinkel", "Wuppertal", { access: stepless }),
        place("Stadtteilbibliothek Ronsdorf", "Wuppertal", { access: stepless }),
        place("Sportverein Langerfeld", "Wuppertal", { access: "Zwei Stufen am Eingang, Hilfe vor Ort" }),
        place("Nachbarschaftshaus Oberbarmen", "Wuppertal", { access: stepless }),
        place("Kindertagesstätte Elberfeld", "Wuppertal", { access: stepless }),
      ],
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Jeden Vormittag ein anderer Stadtteil, immer von 9:00 bis 12:00 Uhr: In der Aktionswoche " +
          "beantworten Teams des Jobcenters Fragen dort, wo Menschen ohnehin sind. Sie brauchen keinen " +
          "Termin und keine Unterlagen. Wer einen Bescheid mitbringt, kann ihn gemeinsam durchgehen.",
      ),
      p("Übersetzungen ins Arabische, Türkische und Ukrainische sind an allen fünf Orten möglich."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "oberallgaeu",
    title: "Sprechtag auf dem Wochenmarkt",
    teaser:
      "Zwischen Käse und Kartoffeln: In Sonthofen berät das Jobcenter einen Vormittag lang am Marktstand.",
    picture: { motif: "market", caption: "Wochenmarkt" },
    pillar: "vorort",
    topics: ["beratung"],
    week: "next",
    appeared: { daysAgo: 8, at: "08:30" },
    moment: { day: "Fr", from: "08:00", to: "12:00" },
    isInvented: true,
    details: {
      form: "beratung_unterwegs",
      places: [place("Wochenmarkt", "Sonthofen", { access: "Ebener Platz, gepflastert" })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Ein Marktstand hat keine Wartenummern. Am Freitag der Aktionswoche stehen zwei Beraterinnen des " +
          "Jobcenters Oberallgäu zwischen Käse und Kartoffeln und beantworten Fragen zu Wohngeld, " +
          "Bürgergeld und offenen Stellen in der Region. Vertrauliches wird im Rathaus nebenan besprochen.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "nordfriesland",
    hosts: ["schleswig-flensburg"],
    title: "Beratung zwischen den Deichen",
    teaser: "An drei Vormittagen steht der Beratungswagen dort, wo der Bus nur zweimal am Tag fährt.",
    pillar: "vorort",
    topics: ["beratung"],
    week: "next",
    appeared: { daysAgo: 6, at: "09:30" },
    moment: {
      day: "Mo",
      from: "09:00",
      to: "11:30",
      more: [
        { day: "Mi", from: "09:00", to: "11:30" },
        { day: "Fr", from: "10:00", to: "12:30" },
      ],
    },
    isInvented: true,
    details: {
      form: "beratung_unterwegs",
      places: [
        place("Marktplatz", "Leck", { access: "Rampe am Wagen" }),
        place("Dorfplatz", "Süderbrarup", { access: "Rampe am Wagen" }),
        place("Hafenstraße", "Tönning", { access: "Rampe am Wagen, Kopfsteinpflaster" }),
      ],
      isFree: true,
      needsNoRegistration: true,
      isBarrierFree: true,
    },
    content: [
      p(
        "Montag Leck, Mittwoch Süderbrarup, Freitag Tönning: Ein Wagen, zwei Landkreise, drei " +
          "Vormittage. Sie brauchen keinen Termin. Wer einen Bescheid nicht versteht, bringt ihn mit und " +
          "geht mit einer Antwort nach Hause.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "kusel",
    title: "Der Rat auf Rädern",
    teaser: "Fünf Dörfer an fünf Vormittagen: Der Beratungsbus des Landkreises fährt seine Runde.",
    pillar: "vorort",
    topics: ["beratung", "familie"],
    week: "next",
    appeared: { daysAgo: 12, at: "10:00" },
    moment: {
      day: "Mo",
      from: "10:00",
      to: "12:00",
      more: ["Di", "Mi", "Do", "Fr"].map((day) => ({ day, from: "10:00", to: "12:00" })),
    },
    isInvented: true,
    details: {
      form: "beratung_unterwegs",
      places: ["Altenglan", "Glan-Münchweiler", "Lauterecken", "Schönenberg-Kübelberg", "Wolfstein"].map(
        (city) => place("Dorfplatz", city, { access: "Hublift am Bus" }),
      ),
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Wohngeld, Kinderzuschlag, Arbeit: Im Bus sitzt, wer antworten kann. Was länger dauert, wird " +
          "als Termin notiert, wieder im Dorf und nicht in der Kreisstadt.",
      ),
      list(
        "Montag: Altenglan",
        "Dienstag: Glan-Münchweiler",
        "Mittwoch: Lauterecken",
        "Donnerstag: Schönenberg-Kübelberg",
        "Freitag: Wolfstein",
      ),
    ],
  }),
];
