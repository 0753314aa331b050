import { h2, list, p, place, post } from "@/db/demo/writing";

const stepless = "Stufenloser Eingang, Aufzug, barrierefreies WC";

export const weekAheadOne = [
  post({
    kind: "veranstaltung",
    jobcenter: "emsland",
    title: "Tag der offenen Tür in den Rathäusern",
    teaser:
      "Meppen, Lingen, Papenburg: An drei Orten zeigt das Jobcenter, wer berät, rechnet und vermittelt.",
    picture: { motif: "market", caption: "Vor dem Rathaus" },
    pillar: "vorort",
    topics: ["beratung"],
    week: "next",
    appeared: { daysAgo: 10, at: "09:00" },
    moment: { day: "Mi", from: "14:00", to: "17:00" },
    isInvented: true,
    details: {
      form: "tag_der_offenen_tuer",
      places: [
        place("Rathaus Meppen", "Meppen", { access: stepless }),
        place("Rathaus Lingen", "Lingen (Ems)", { access: stepless }),
        place("Rathaus Papenburg", "Papenburg", {
          access: "Rampe am Hintereingang, barrierefreies WC im Erdgeschoss",
        }),
      ],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Drei Rathäuser, ein Nachmittag: Wer wissen möchte, was im Jobcenter geschieht, kann am Mittwoch der Aktionswoche einfach hineingehen. In Meppen, Lingen und Papenburg stehen die Büros offen, dazu gibt es kurze Führungen zur halben und zur vollen Stunde.",
      ),
      h2("Das erwartet Sie"),
      list(
        "Wie ein Antrag entsteht: vom ersten Gespräch bis zum Bescheid",
        "Bildung und Teilhabe: was Familien zusteht",
        "Arbeitgeberservice: Fragen aus Betrieben",
      ),
      p("An allen Orten sind Gebärdensprachdolmetscherinnen von 15:00 bis 16:00 Uhr anwesend."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "saalekreis",
    title: "Unternehmerfrühstück in Merseburg",
    teaser: "Kaffee, Brötchen und eine Stunde für die Frage, wie Betriebe Menschen finden, die bleiben.",
    picture: { motif: "factory", caption: "Betrieb am Stadtrand" },
    pillar: "stark",
    topics: ["betriebe"],
    week: "next",
    appeared: { daysAgo: 13, at: "11:00" },
    moment: { day: "Di", from: "08:00", to: "09:30" },
    isInvented: true,
    details: {
      form: "unternehmerfruehstueck",
      places: [place("Ständehaus", "Merseburg", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      registration: "Bitte melden Sie sich bis zum Vortag bei der Pressestelle an.",
    },
    content: [
      p(
        "Um acht Uhr ist im Betrieb meist die erste Schicht durch und die zweite noch nicht da. Genau diese Stunde nutzt der Eigenbetrieb für Arbeit. Beim Unternehmerfrühstück berichten zwei Betriebe aus dem Saalekreis, wie sie Beschäftigte über Praktika gefunden haben, und was sie beim nächsten Mal anders machen würden.",
      ),
      p(
        "Danach ist Zeit für Einzelgespräche zu Eingliederungszuschuss, Einstiegsqualifizierung und Ausbildung in Teilzeit.",
      ),
    ],
  }),
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
        "Die Kreise Borken, Coesfeld, Steinfurt und Warendorf und die Stadt Münster laden gemeinsam ein. An acht Thementischen sitzen Fachleute aus allen fünf Häusern, dazu kommen Betriebe, Kammern und Träger aus der Region.",
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
    jobcenter: "spree-neisse",
    title: "Was in unseren Projekten entsteht",
    teaser:
      "Fünf Tage lang zeigt das Kreishaus in Forst Möbel, Textilien und Spielzeug aus Beschäftigungsprojekten.",
    picture: { motif: "exhibition", caption: "Blick in die Ausstellung" },
    pillar: "sozial",
    topics: ["soziale-teilhabe"],
    week: "next",
    appeared: { daysAgo: 11, at: "13:00" },
    moment: { day: "Mo", until: "Fr" },
    isInvented: true,
    details: {
      form: "ausstellung",
      places: [place("Kreishaus, Foyer", "Forst (Lausitz)", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
      registration: "Führungen für Gruppen nach Absprache.",
    },
    content: [
      p(
        "Eine Bank aus Abbruchholz, eine Wandkarte aus Stoffresten, ein Kaufmannsladen mit funktionierender Waage: Die Ausstellung zeigt vierzig Stücke aus sechs Projekten. Neben jedem liegt ein Zettel, auf dem steht, was an ihm zu lernen war.",
      ),
      p(
        "Das Foyer ist während der Öffnungszeiten des Kreishauses zugänglich. Am Donnerstag bleiben die Türen bis 19:00 Uhr offen.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "friesland",
    title: "Werkstattbesuch bei der Fahrradhilfe",
    teaser: "Der Projektbesuch in Jever entfällt. Ein neuer Termin wird hier genannt.",
    picture: { motif: "workshop", caption: "Werkstatt" },
    pillar: "sozial",
    topics: ["soziale-teilhabe"],
    week: "next",
    appeared: { daysAgo: 20, at: "09:00" },
    moment: { day: "Do", from: "14:00", to: "15:30" },
    isInvented: true,
    details: {
      form: "projektbesuch",
      places: [place("Fahrradwerkstatt", "Jever", { access: "Ebenerdig, kein barrierefreies WC" })],
      isFree: true,
      needsNoRegistration: true,
      isCancelled: true,
      cancelledBecause: "Die Werkstatt zieht in dieser Woche um. Wir holen den Besuch nach.",
    },
    content: [
      p(
        "In der Fahrradhilfe werden Räder aus Fundbüros und Kellern wieder fahrtüchtig. Geplant war ein Rundgang mit Gelegenheit, das eigene Rad prüfen zu lassen. Wegen eines Umzugs findet er in der Aktionswoche nicht statt.",
      ),
    ],
  }),
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
        "Jeden Vormittag ein anderer Stadtteil, immer von 9:00 bis 12:00 Uhr: In der Aktionswoche beantworten Teams des Jobcenters Fragen dort, wo Menschen ohnehin sind. Sie brauchen keinen Termin und keine Unterlagen. Wer einen Bescheid mitbringt, kann ihn gemeinsam durchgehen.",
      ),
      p("Übersetzungen ins Arabische, Türkische und Ukrainische sind an allen fünf Orten möglich."),
    ],
  }),
];
