import { list, p, place, post } from "@/db/demo/writing";

const stepless = "Stufenloser Eingang, Aufzug, barrierefreies WC";

/** Aktionen of all forms, so that each filter finds something. */
export const weekAheadFour = [
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
        "Ein Rechner, ein Drucker, jemand, der zuhört: In einer Stunde entsteht aus dem, was Sie erzählen, ein Lebenslauf auf einer Seite. Bringen Sie nichts mit außer sich selbst.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "ostprignitz-ruppin",
    title: "Pizza und Plan",
    teaser:
      "Wer nach der Schule nicht weiterweiß, kommt am Mittwoch in den Jugendklub. Es gibt etwas zu essen.",
    pillar: "sozial",
    topics: ["jugend"],
    week: "next",
    appeared: { daysAgo: 5, at: "13:00" },
    moment: { day: "Mi", from: "17:00", to: "19:30" },
    isInvented: true,
    details: {
      form: "jugendtreffen",
      places: [place("Jugendklub am See", "Neuruppin", { access: "Ebenerdig, barrierefreies WC" })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Kein Vortrag, keine Präsentation. Drei junge Leute, die vor zwei Jahren selbst nicht wussten, wohin, backen Pizza und erzählen. Das Jobcenter sitzt mit am Tisch und antwortet, wenn es gefragt wird.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "vorpommern-ruegen",
    title: "Arbeit, wo andere Urlaub machen",
    teaser: "Eine Tagung über Saison, Wohnraum und die Monate dazwischen.",
    pillar: "vorort",
    topics: ["betriebe"],
    week: "next",
    appeared: { daysAgo: 16, at: "09:00" },
    moment: { day: "Di", from: "10:00", to: "15:30" },
    isInvented: true,
    details: {
      form: "tagung",
      places: [place("Alte Werft, Saal", "Stralsund", { access: stepless })],
      isBarrierFree: true,
      isByInvitation: true,
      registration: "Für Betriebe, Gemeinden und Träger.",
    },
    content: [
      p(
        "Von April bis Oktober fehlen an der Küste Menschen, von November bis März fehlt Arbeit. Auf der Tagung stellen Betriebe Verträge vor, die über den Winter reichen, und Gemeinden sprechen über Zimmer, die man bezahlen kann.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "ortenaukreis",
    title: "Ein Geburtstag am Empfang",
    teaser:
      "Das Jobcenter feiert mit den Menschen, die es jeden Tag sieht: an der Tür, mit Kuchen und offenen Büros.",
    pillar: "sozial",
    topics: ["beratung"],
    week: "next",
    appeared: { daysAgo: 7, at: "16:00" },
    moment: { day: "Fr", from: "14:00", to: "17:00" },
    isInvented: true,
    details: {
      form: "jubilaeum",
      places: [place("Landratsamt, Eingangshalle", "Offenburg", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Wer feiert schon im Wartebereich? Wir. Zwischen 14:00 und 17:00 Uhr gibt es keine Nummern, dafür Kuchen, alte Fotos der Schreibtische und eine Wand für Wünsche.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "fulda",
    title: "Ein Vormittag hinter dem Tresen",
    teaser: "Wie aus einem Antrag ein Bescheid wird: Fulda zeigt alle Stationen. Neuer Ort: Kreishaus.",
    pillar: "vorort",
    topics: ["beratung"],
    week: "next",
    appeared: { daysAgo: 10, at: "12:00" },
    moment: { day: "Mo", from: "10:00", to: "13:00" },
    isInvented: true,
    details: {
      form: "tag_der_offenen_tuer",
      places: [place("Kreishaus", "Fulda", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
      isMoved: true,
      movedBecause:
        "Wir sind im Kreishaus, nicht wie zuerst angekündigt im Bürgerhaus: Dort ist der Aufzug kaputt.",
    },
    content: [
      p(
        "Sieben Stationen, sieben Menschen, ein Antrag: Besucherinnen und Besucher nehmen ein Blatt Papier am Eingang mit und sehen zu, was damit geschieht, bis ein Bescheid daraus geworden ist.",
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
        "Wohngeld, Kinderzuschlag, Arbeit: Im Bus sitzt, wer antworten kann. Was länger dauert, wird als Termin notiert, wieder im Dorf und nicht in der Kreisstadt.",
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
        "Ein Bescheid hat einen Anfang, auch wenn man ihn nicht findet. Gemeinsam wird markiert, was wichtig ist, und übersetzt, was niemand so sagen würde.",
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
        "Eine Beraterin teilt ihren Bildschirm, alle anderen schauen zu und fragen. Am Ende hat, wer möchte, den eigenen Antrag abgeschickt.",
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
