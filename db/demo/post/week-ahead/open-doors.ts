import { h2, list, p, place, post, stepless } from "@/db/demo/writing";

/** Aktionen that let people in, or are just a good evening. */
export const openDoors = [
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
        "Drei Rathäuser, ein Nachmittag: Wer wissen möchte, was im Jobcenter geschieht, kann am " +
          "Mittwoch der Aktionswoche einfach hineingehen. In Meppen, Lingen und Papenburg stehen die " +
          "Büros offen, dazu gibt es kurze Führungen zur halben und zur vollen Stunde.",
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
        "„Ihrem Antrag kann in Ermangelung der erforderlichen Unterlagen derzeit nicht entsprochen " +
          "werden.“ So schrieb man früher. Heute heißt es: „Uns fehlt noch Ihr Mietvertrag.“ " +
          "Beschäftigte des Jobcenters lesen aus alten und neuen Briefen und erzählen, wie lange es " +
          "dauert, einen Satz kurz zu machen.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "schweinfurt",
    title: "Nachtschicht: das Jobcenter bleibt offen",
    teaser:
      "Wer tagsüber arbeitet, kommt selten zur Beratung. In Schweinfurt ist an einem Abend bis 22 Uhr " +
      "geöffnet.",
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
        "Ein Teil der Menschen, die ergänzende Leistungen erhalten, arbeitet. Für sie sind " +
          "Sprechzeiten am Vormittag eine Hürde. Am Donnerstag der Aktionswoche beginnt die Beratung " +
          "deshalb, wenn die Frühschicht geschlafen hat, und endet, wenn die Spätschicht kommt.",
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
        "Kein Vortrag, keine Präsentation. Drei junge Leute, die vor zwei Jahren selbst nicht wussten, " +
          "wohin, backen Pizza und erzählen. Das Jobcenter sitzt mit am Tisch und antwortet, wenn es " +
          "gefragt wird.",
      ),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "ortenaukreis",
    title: "Ein Geburtstag am Empfang",
    teaser:
      "Das Jobcenter feiert mit den Menschen, die es jeden Tag sieht: an der Tür, mit Kuchen und " +
      "offenen Büros.",
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
        "Wer feiert schon im Wartebereich? Wir. Zwischen 14:00 und 17:00 Uhr gibt es keine Nummern, " +
          "dafür Kuchen, alte Fotos der Schreibtische und eine Wand für Wünsche.",
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
        "Sieben Stationen, sieben Menschen, ein Antrag: Besucherinnen und Besucher nehmen ein Blatt " +
          "Papier am Eingang mit und sehen zu, was damit geschieht, bis ein Bescheid daraus geworden ist.",
      ),
    ],
  }),
];
