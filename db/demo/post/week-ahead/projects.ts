import { p, place, post, stepless } from "@/db/demo/writing";

/** What projects make, seen where it is made or exhibited, and told to the press. */
export const projectVisits = [
  post({
    kind: "veranstaltung",
    jobcenter: "spree-neisse",
    title: "Was in unseren Projekten entsteht",
    teaser:
      "Fünf Tage lang zeigt das Kreishaus in Forst Möbel, Textilien und Spielzeug aus " +
      "Beschäftigungsprojekten.",
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
        "Eine Bank aus Abbruchholz, eine Wandkarte aus Stoffresten, ein Kaufmannsladen mit " +
          "funktionierender Waage: Die Ausstellung zeigt vierzig Stücke aus sechs Projekten. Neben jedem " +
          "liegt ein Zettel, auf dem steht, was an ihm zu lernen war.",
      ),
      p(
        "Das Foyer ist während der Öffnungszeiten des Kreishauses zugänglich. Am Donnerstag bleiben " +
          "die Türen bis 19:00 Uhr offen.",
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
        "In der Fahrradhilfe werden Räder aus Fundbüros und Kellern wieder fahrtüchtig. Geplant war " +
          "ein Rundgang mit Gelegenheit, das eigene Rad prüfen zu lassen. Wegen eines Umzugs findet er in " +
          "der Aktionswoche nicht statt.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "wiesbaden",
    title: "Pressegespräch: Arbeit und Gesundheit in der Großstadt",
    teaser: "Die Landeshauptstadt stellt vor, wie Jobcenter und Gesundheitsamt zusammenarbeiten.",
    picture: { motif: "counter", caption: "Besprechungsraum" },
    pillar: "stark",
    topics: ["gesundheit"],
    week: "next",
    appeared: { daysAgo: 9, at: "09:00" },
    moment: { day: "Mo", from: "11:00", to: "12:00" },
    isInvented: true,
    details: {
      form: "pressegespraech",
      places: [place("Rathaus, Raum 22", "Wiesbaden", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      isByInvitation: true,
      registration: "Für Medien, Anmeldung bei der Pressestelle.",
    },
    content: [
      p(
        "Wer lange krank war, kehrt selten an denselben Arbeitsplatz zurück. Im Pressegespräch " +
          "berichten Fachkräfte aus Jobcenter und Gesundheitsamt, wie sie gemeinsam Stellen finden, die " +
          "zu den Möglichkeiten eines Menschen passen. Betriebe sind ebenfalls eingeladen.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "kleve",
    title: "Ein Vormittag im Gewächshaus",
    teaser: "Der Kreis Kleve zeigt, wie aus einem Praktikum im Gartenbau ein Arbeitsvertrag wird.",
    picture: { motif: "garden", caption: "Gewächshaus" },
    pillar: "stark",
    topics: ["betriebe", "qualifizierung"],
    week: "next",
    appeared: { daysAgo: 12, at: "16:00" },
    moment: { day: "Do", from: "09:00", to: "12:00" },
    isInvented: true,
    details: {
      form: "projektbesuch",
      places: [
        place("Gartenbaubetrieb", "Straelen", { access: "Befestigte Wege, Rollstühle bis 75 cm Breite" }),
      ],
      isFree: true,
      registration: "Bitte melden Sie sich bis Dienstag an, festes Schuhwerk ist sinnvoll.",
    },
    content: [
      p(
        "Gartenbau ist am Niederrhein eine Industrie mit Jahreszeiten. Ein Betrieb in Straelen öffnet " +
          "seine Gewächshäuser und zeigt, welche Arbeit dort im Dezember anfällt, was man dafür " +
          "können muss und was man lernen kann.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "goerlitz",
    hosts: ["bautzen"],
    title: "Von Hand: Stücke aus sechs Werkstätten",
    teaser:
      "Fünf Tage lang zeigen zwei Landkreise, was in ihren Werkstätten genäht, gedrechselt und " +
      "gebunden wird.",
    pillar: "sozial",
    topics: ["soziale-teilhabe"],
    week: "next",
    appeared: { daysAgo: 9, at: "14:00" },
    moment: { day: "Mo", until: "Fr" },
    isInvented: true,
    details: {
      form: "ausstellung",
      places: [place("Landratsamt, Lichthof", "Görlitz", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Ein Bienenhaus, ein Kinderkaufladen, vierzig Notenbücher: Neben jedem Stück liegt eine Karte, " +
          "auf der die Person, die es gemacht hat, in einem Satz sagt, was schwierig war.",
      ),
    ],
  }),
];
