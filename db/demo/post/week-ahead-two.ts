import { h2, info, list, p, place, post } from "@/db/demo/writing";

const stepless = "Stufenloser Eingang, Aufzug, barrierefreies WC";

export const weekAheadTwo = [
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
        "Viele Familien haben Anspruch auf Leistungen für Bildung und Teilhabe und wissen es nicht. An diesem Abend erklärt das Jobcenter, was dazugehört, und füllt Anträge gleich gemeinsam aus.",
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
    jobcenter: "meissen",
    title: "Messe der zweiten Chance",
    teaser:
      "Vierzig Betriebe im Landkreis Meißen suchen Menschen, deren Lebenslauf nicht gerade verlaufen ist.",
    picture: { motif: "market", caption: "Stände auf dem Platz" },
    pillar: "stark",
    topics: ["betriebe", "wiedereinstieg"],
    week: "next",
    appeared: { daysAgo: 3, at: "14:00" },
    moment: { day: "Do", from: "10:00", to: "15:00" },
    isInvented: true,
    details: {
      form: "messe",
      places: [place("Stadthalle", "Riesa", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
      partners: "Kammern, Kreishandwerkerschaft",
    },
    content: [
      p(
        "Lücken, Abbrüche, Umwege: Auf dieser Messe gehören sie dazu. Vierzig Betriebe haben zugesagt, Gespräche zu führen, ohne zuerst die Mappe zu lesen. Wer möchte, hängt sich ein Schild um, auf dem nicht der letzte Arbeitgeber steht, sondern eine Fähigkeit.",
      ),
      h2("Ablauf"),
      list(
        "10:00 Uhr: Beginn, Gespräche an den Ständen",
        "12:00 Uhr: Kurzvortrag zu Probearbeiten und Eingliederungszuschuss",
        "13:00 Uhr: Bewerbungsfotos",
        "15:00 Uhr: Ende",
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
        "Wer lange krank war, kehrt selten an denselben Arbeitsplatz zurück. Im Pressegespräch berichten Fachkräfte aus Jobcenter und Gesundheitsamt, wie sie gemeinsam Stellen finden, die zu den Möglichkeiten eines Menschen passen. Betriebe sind ebenfalls eingeladen.",
      ),
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
        "Ein Marktstand hat keine Wartenummern. Am Freitag der Aktionswoche stehen zwei Beraterinnen des Jobcenters Oberallgäu zwischen Käse und Kartoffeln und beantworten Fragen zu Wohngeld, Bürgergeld und offenen Stellen in der Region. Vertrauliches wird im Rathaus nebenan besprochen.",
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
        "Gartenbau ist am Niederrhein eine Industrie mit Jahreszeiten. Ein Betrieb in Straelen öffnet seine Gewächshäuser und zeigt, welche Arbeit dort im Dezember anfällt, was man dafür können muss und was man lernen kann.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "greiz",
    title: "Lesung: Briefe vom Amt",
    teaser: "Beschäftigte lesen aus Bescheiden, wie sie früher klangen und wie sie heute klingen.",
    picture: { motif: "exhibition", caption: "Kulturraum" },
    pillar: "sozial",
    topics: ["beratung"],
    week: "next",
    appeared: { daysAgo: 5, at: "10:00" },
    moment: { day: "Mi", from: "19:00", to: "20:30" },
    isInvented: true,
    details: {
      form: "andere",
      places: [place("Stadtbibliothek", "Greiz", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "„Ihrem Antrag kann in Ermangelung der erforderlichen Unterlagen derzeit nicht entsprochen werden.“ So schrieb man früher. Heute heißt es: „Uns fehlt noch Ihr Mietvertrag.“ Beschäftigte des Jobcenters lesen aus alten und neuen Briefen und erzählen, wie lange es dauert, einen Satz kurz zu machen.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "schweinfurt",
    title: "Nachtschicht: das Jobcenter bleibt offen",
    teaser:
      "Wer tagsüber arbeitet, kommt selten zur Beratung. In Schweinfurt ist an einem Abend bis 22 Uhr geöffnet.",
    picture: { motif: "village", caption: "Abend über der Stadt" },
    pillar: "vorort",
    topics: ["beratung", "betriebe"],
    week: "next",
    appeared: { daysAgo: 14, at: "12:00" },
    moment: { day: "Do", from: "17:00", to: "22:00" },
    isInvented: true,
    details: {
      form: "tag_der_offenen_tuer",
      places: [place("Jobcenter der Stadt Schweinfurt", "Schweinfurt", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Ein Teil der Menschen, die ergänzende Leistungen erhalten, arbeitet. Für sie sind Sprechzeiten am Vormittag eine Hürde. Am Donnerstag der Aktionswoche beginnt die Beratung deshalb, wenn die Frühschicht geschlafen hat, und endet, wenn die Spätschicht kommt.",
      ),
    ],
  }),
];
