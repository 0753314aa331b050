import { h2, list, p, place, post, stepless } from "@/db/demo/writing";

/** Aktionen for businesses and those who look for work; some have several hosts, one was moved. */
export const businesses = [
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
        "Um acht Uhr ist im Betrieb meist die erste Schicht durch und die zweite noch nicht da. Genau " +
          "diese Stunde nutzt der Eigenbetrieb für Arbeit. Beim Unternehmerfrühstück berichten zwei " +
          "Betriebe aus dem Saalekreis, wie sie Beschäftigte über Praktika gefunden haben, und was sie " +
          "beim nächsten Mal anders machen würden.",
      ),
      p(
        "Danach ist Zeit für Einzelgespräche zu Eingliederungszuschuss, Einstiegsqualifizierung und " +
          "Ausbildung in Teilzeit.",
      ),
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
        "Lücken, Abbrüche, Umwege: Auf dieser Messe gehören sie dazu. Vierzig Betriebe haben " +
          "zugesagt, Gespräche zu führen, ohne zuerst die Mappe zu lesen. Wer möchte, hängt sich ein " +
          "Schild um, auf dem nicht der letzte Arbeitgeber steht, sondern eine Fähigkeit.",
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
    jobcenter: "emsland",
    hosts: ["leer", "grafschaft-bentheim"],
    title: "Pflege im Nordwesten: Betriebe stellen sich vor",
    teaser:
      "Drei Landkreise, ein Nachmittag: Wer in die Pflege möchte, trifft in Lingen Menschen, die schon " +
      "dort arbeiten.",
    pillar: "stark",
    topics: ["betriebe", "qualifizierung"],
    week: "next",
    appeared: { daysAgo: 8, at: "10:00" },
    moment: { day: "Do", from: "13:00", to: "17:00" },
    isInvented: true,
    details: {
      form: "messe",
      places: [
        place("Halle IV", "Lingen (Ems)", { access: `${stepless}, Gebärdensprachdolmetschen ab 15:00 Uhr` }),
      ],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
      partners: "Ambulante Dienste, Krankenhäuser und Pflegeschulen",
    },
    content: [
      p(
        "Zwischen Ems und Vechte fahren Pflegedienste jeden Tag über Kreisgrenzen. Deshalb suchen die " +
          "drei Jobcenter gemeinsam: Am Donnerstag der Aktionswoche stehen in Lingen Einrichtungen aus " +
          "allen drei Landkreisen an einem Tisch.",
      ),
      h2("Was Sie fragen können"),
      list(
        "Wie sieht ein Dienst wirklich aus?",
        "Was zahlt das Jobcenter während der Ausbildung?",
        "Wie finde ich eine Stelle, die zu den Zeiten der Kita passt?",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "lippe",
    hosts: ["guetersloh", "minden-luebbecke"],
    title: "Ausbildung mit Umweg",
    teaser: "Sechzig freie Plätze für Menschen über 25: Drei Kreise bringen Betriebe und Suchende zusammen.",
    pillar: "stark",
    topics: ["betriebe", "qualifizierung"],
    week: "next",
    appeared: { daysAgo: 11, at: "15:00" },
    moment: { day: "Di", from: "09:00", to: "14:00" },
    isInvented: true,
    details: {
      form: "messe",
      places: [place("Stadthalle", "Detmold", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      needsNoRegistration: true,
      partners: "Kreishandwerkerschaften",
    },
    content: [
      p(
        "Mit dreißig noch eine Ausbildung? Die Betriebe auf dieser Messe sagen ja. Jeder Stand nennt, " +
          "ob es in Teilzeit geht, ob der Führerschein bezahlt wird und wer bei der Berufsschule hilft.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "saarlouis",
    hosts: ["st-wendel", "saarpfalz-kreis"],
    title: "Frühstück für drei Landkreise",
    teaser:
      "Eine Stunde, ein Tisch, drei Jobcenter: Betriebe aus dem Saarland fragen, was Förderung wirklich " +
      "bringt.",
    pillar: "stark",
    topics: ["betriebe"],
    week: "next",
    appeared: { daysAgo: 15, at: "08:00" },
    moment: { day: "Mi", from: "08:00", to: "09:30", movedFrom: { day: "Di", at: "08:00" } },
    isInvented: true,
    details: {
      form: "unternehmerfruehstueck",
      places: [place("Theater am Ring, Foyer", "Saarlouis", { access: stepless })],
      isBarrierFree: true,
      isFree: true,
      registration: "Bitte melden Sie sich bis Montag bei der Pressestelle an.",
      isMoved: true,
      movedBecause: "Am Dienstag wird im Foyer gebaut. Anmeldungen gelten weiter.",
    },
    content: [
      p(
        "Wer in Homburg einstellt, sucht oft in St. Wendel, und wer in Saarlouis wohnt, pendelt nach " +
          "Blieskastel. Beim gemeinsamen Frühstück bekommen Betriebe drei Ansprechpersonen auf einmal " +
          "und eine Antwort auf die Frage, wer wofür zuständig ist.",
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
        "Von April bis Oktober fehlen an der Küste Menschen, von November bis März fehlt Arbeit. Auf " +
          "der Tagung stellen Betriebe Verträge vor, die über den Winter reichen, und Gemeinden sprechen " +
          "über Zimmer, die man bezahlen kann.",
      ),
    ],
  }),
];
