import { h2, info, list, p, place, post, stepless } from "@/db/demo/writing";

/** Aktionen at which one learns how something works. */
export const information = [
  post({
    kind: "veranstaltung",
    jobcenter: "muenster",
    hosts: ["borken", "coesfeld", "steinfurt", "warendorf"],
    title: "Jobcentertag Münsterland",
    teaser:
      "Fünf Jobcenter, ein Tag: An Thementischen geht es um Betriebe, Familien und Arbeit nach der Flucht.",
    picture: { motif: "village", caption: "Abend im Münsterland" },
    pillar: "vorort",
    topics: ["betriebe", "integration", "familie"],
    week: "next",
    appeared: { daysAgo: 18, at: "10:00" },
    moment: { day: "Mi", from: "10:00", to: "16:00" },
    isInvented: true,
    details: {
      form: "infoveranstaltung",
      places: [place("Stadthaus", "Münster", { access: stepless })],
      partners: "Regionalagentur Münsterland",
      isBarrierFree: true,
      isFree: true,
      isByInvitation: true,
    },
    content: [
      p(
        "Die Kreise Borken, Coesfeld, Steinfurt und Warendorf und die Stadt Münster laden gemeinsam " +
          "ein. An acht Thementischen sitzen Fachleute aus allen fünf Häusern, dazu kommen Betriebe, " +
          "Kammern und Träger aus der Region.",
      ),
      h2("Die Thementische"),
      list(
        "Einstellen mit Zuschuss: was Betriebe wissen müssen",
        "Teilzeitausbildung",
        "Arbeiten nach der Flucht",
        "Leben mit Pflegeverantwortung",
        "Wohnen und Energiekosten",
        "Bildung und Teilhabe in der Schule",
        "Digitale Anträge",
        "Gesundheit und Arbeit",
      ),
      p("Die Veranstaltung erscheint auf den Seiten aller fünf Gastgeber und wird einmal gezählt."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "mainz-bingen",
    title: "Ausflug, Mittagessen, Musikschule: was Bildung und Teilhabe bezahlt",
    teaser: "Ein Abend für Eltern, Lehrkräfte und Vereine in Ingelheim, mit Zeit für den eigenen Antrag.",
    picture: { motif: "classroom", caption: "Unterrichtsraum" },
    pillar: "sozial",
    topics: ["bildung", "familie"],
    week: "next",
    appeared: { daysAgo: 7, at: "09:00" },
    moment: { day: "Di", from: "18:00", to: "20:00" },
    isInvented: true,
    details: {
      form: "infoveranstaltung",
      places: [
        place("Kreisverwaltung, Sitzungssaal", "Ingelheim am Rhein", { access: `${stepless}, Höranlage` }),
      ],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Viele Familien haben Anspruch auf Leistungen für Bildung und Teilhabe und wissen es nicht. An " +
          "diesem Abend erklärt das Jobcenter, was dazugehört, und füllt Anträge gleich gemeinsam aus.",
      ),
      list(
        "Klassenfahrten und Tagesausflüge",
        "Mittagessen in Schule und Kita",
        "Lernförderung",
        "Sportverein, Musikschule, Ferienfreizeit",
        "Schülerbeförderung",
      ),
      info("Kinderbetreuung", "Während des Abends spielen Erzieherinnen mit den Kindern im Nebenraum."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "erlangen",
    title: "Bewerbung in einer Stunde",
    teaser: "Mit nichts kommen, mit einer fertigen Mappe gehen: ein Workshop am Nachmittag.",
    pillar: "stark",
    topics: ["qualifizierung", "wiedereinstieg"],
    week: "next",
    appeared: { daysAgo: 4, at: "11:00" },
    moment: { day: "Di", from: "15:00", to: "16:00", more: [{ day: "Do", from: "15:00", to: "16:00" }] },
    isInvented: true,
    details: {
      form: "workshop",
      places: [
        place("Volkshochschule, Raum 12", "Erlangen", { access: "Zwei Stufen am Eingang, Hilfe vor Ort" }),
      ],
      isFree: true,
      registration: "Zwölf Plätze, Anmeldung per E-Mail.",
    },
    content: [
      p(
        "Ein Rechner, ein Drucker, jemand, der zuhört: In einer Stunde entsteht aus dem, was Sie " +
          "erzählen, ein Lebenslauf auf einer Seite. Bringen Sie nichts mit außer sich selbst.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "harz",
    title: "Bescheide lesen lernen",
    teaser: "Was heißt „vorläufig“? Ein Workshop mit Textmarker und viel Zeit.",
    pillar: "sozial",
    topics: ["beratung", "digitalisierung"],
    week: "next",
    appeared: { daysAgo: 6, at: "14:30" },
    moment: { day: "Mi", from: "16:00", to: "18:00" },
    isInvented: true,
    details: {
      form: "workshop",
      places: [place("Stadtbibliothek", "Halberstadt", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      registration: "Anmeldung in der Bibliothek oder telefonisch.",
    },
    content: [
      p(
        "Ein Bescheid hat einen Anfang, auch wenn man ihn nicht findet. Gemeinsam wird markiert, was " +
          "wichtig ist, und übersetzt, was niemand so sagen würde.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "saalekreis",
    title: "Zwei Landkreise, ein Abend im Netz",
    teaser: "Anträge online stellen, Schritt für Schritt: ein Abend am eigenen Bildschirm.",
    pillar: "stark",
    topics: ["digitalisierung"],
    week: "next",
    appeared: { daysAgo: 4, at: "09:00" },
    moment: { day: "Do", from: "18:30", to: "20:00" },
    isInvented: true,
    details: {
      form: "infoveranstaltung",
      places: [place("Videokonferenz", "Online", { access: "Untertitel, Einwahl auch per Telefon" })],
      isBarrierFree: true,
      isFree: true,
      registration: "Den Link verschickt die Pressestelle.",
    },
    content: [
      p(
        "Eine Beraterin teilt ihren Bildschirm, alle anderen schauen zu und fragen. Am Ende hat, wer " +
          "möchte, den eigenen Antrag abgeschickt.",
      ),
    ],
  }),
];

/** To this one the Jobcenter of the demo's editor is invited when the demo starts. */
export const invitingPost = {
  title: "Zwei Landkreise, ein Abend im Netz",
  home: "saalekreis",
  guest: "emsland",
};
