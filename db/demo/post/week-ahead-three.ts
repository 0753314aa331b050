import { h2, list, p, place, post } from "@/db/demo/writing";

const stepless = "Stufenloser Eingang, Aufzug, barrierefreies WC";

/** Aktionen that several Jobcenter host, one of them moved to another day. */
export const weekAheadThree = [
  post({
    kind: "veranstaltung",
    jobcenter: "emsland",
    hosts: ["leer", "grafschaft-bentheim"],
    title: "Pflege im Nordwesten: Betriebe stellen sich vor",
    teaser:
      "Drei Landkreise, ein Nachmittag: Wer in die Pflege möchte, trifft in Lingen Menschen, die schon dort arbeiten.",
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
        "Zwischen Ems und Vechte fahren Pflegedienste jeden Tag über Kreisgrenzen. Deshalb suchen die drei Jobcenter gemeinsam: Am Donnerstag der Aktionswoche stehen in Lingen Einrichtungen aus allen drei Landkreisen an einem Tisch.",
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
        "Montag Leck, Mittwoch Süderbrarup, Freitag Tönning: Ein Wagen, zwei Landkreise, drei Vormittage. Sie brauchen keinen Termin. Wer einen Bescheid nicht versteht, bringt ihn mit und geht mit einer Antwort nach Hause.",
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
        "Mit dreißig noch eine Ausbildung? Die Betriebe auf dieser Messe sagen ja. Jeder Stand nennt, ob es in Teilzeit geht, ob der Führerschein bezahlt wird und wer bei der Berufsschule hilft.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "saarlouis",
    hosts: ["st-wendel", "saarpfalz-kreis"],
    title: "Frühstück für drei Landkreise",
    teaser:
      "Eine Stunde, ein Tisch, drei Jobcenter: Betriebe aus dem Saarland fragen, was Förderung wirklich bringt.",
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
        "Wer in Homburg einstellt, sucht oft in St. Wendel, und wer in Saarlouis wohnt, pendelt nach Blieskastel. Beim gemeinsamen Frühstück bekommen Betriebe drei Ansprechpersonen auf einmal und eine Antwort auf die Frage, wer wofür zuständig ist.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "goerlitz",
    hosts: ["bautzen"],
    title: "Von Hand: Stücke aus sechs Werkstätten",
    teaser:
      "Fünf Tage lang zeigen zwei Landkreise, was in ihren Werkstätten genäht, gedrechselt und gebunden wird.",
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
        "Ein Bienenhaus, ein Kinderkaufladen, vierzig Notenbücher: Neben jedem Stück liegt eine Karte, auf der die Person, die es gemacht hat, in einem Satz sagt, was schwierig war.",
      ),
    ],
  }),
];
