// Drafts and other unfinished business, each for one thing the desk has to show.
import { h2, list, p, place, post, quote } from "@/db/demo/writing";

export const sentBack = {
  written: post({
    kind: "article",
    jobcenter: "emsland",
    title: "Der Dienstag gehört den Vätern",
    teaser: "In Lingen berät das Jobcenter einmal in der Woche dort, wo Väter mit ihren Kindern spielen.",
    picture: { motif: "classroom", caption: "Familienzentrum" },
    pillar: "sozial",
    topics: ["familie", "beratung"],
    appeared: { daysAgo: 0 },
    isInvented: true,
    content: [
      p(
        "Dienstags um vier sitzt im Familienzentrum ein Berater auf dem Teppich. Um ihn herum: " +
          "Bauklötze, sechs Kinder, fünf Väter. Drei von ihnen suchen Arbeit, zwei haben welche und " +
          "fragen trotzdem.",
      ),
      p("In einem halben Jahr haben so sieben Väter eine Stelle gefunden, die zur Abholzeit passt."),
      quote(
        "Ich komme nicht wegen des Jobs. Ich komme wegen der Bauklötze. Der Job kam dann auch.",
        "Teilnehmer (Beispiel)",
        "Vätergruppe",
      ),
    ],
  }),
  because:
    "Der Text ist schön nah dran. Bitte nennen Sie bei den sieben Vermittlungen noch Zeitraum und " +
    "Quelle, sonst können wir die Zahl nicht stehen lassen. Und klären Sie bitte, ob der zitierte " +
    "Vater dem Zitat zugestimmt hat.",
};

export const withoutConsent = post({
  kind: "success_story",
  jobcenter: "emsland",
  title: "Der zweite erste Schultag",
  teaser: "Mit 38 sitzt Marek Beispiel wieder in einem Klassenzimmer und lernt Erzieher.",
  picture: { motif: "classroom", caption: "Unterrichtsraum" },
  pillar: "sozial",
  topics: ["qualifizierung"],
  appeared: { daysAgo: 0 },
  isInvented: true,
  content: [
    p(
      "Die Stühle sind höher geworden, sagt Marek Beispiel, oder er ist es. Zwanzig Jahre nach seinem " +
        "Schulabschluss sitzt er in der Fachschule für Sozialpädagogik in der dritten Reihe und schreibt " +
        "mit.",
    ),
    p(
      "Vorher hat er Paletten gefahren, Regale gebaut und drei Kinder großgezogen. Das Letzte, stellte " +
        "sich heraus, war die beste Vorbereitung.",
    ),
  ],
});

export const nearlyReady = post({
  kind: "project",
  jobcenter: "emsland",
  title: "Werkzeugkiste für den ersten Tag",
  teaser: "Wer in einem Handwerksbetrieb anfängt, bekommt im Emsland die Grundausstattung geliehen.",
  picture: { motif: "workshop" },
  pillar: "stark",
  topics: ["betriebe", "ausbildung"],
  appeared: { daysAgo: 0 },
  isInvented: true,
  details: { startedOn: "2026-08-01", partners: "Kreishandwerkerschaft" },
  content: [
    p(
      "Zollstock, Hammer, Sicherheitsschuhe: Was ein Betrieb am ersten Tag erwartet, kostet schnell " +
        "dreihundert Euro. Aus Spenden von Meisterbetrieben ist ein Lager entstanden, aus dem sich " +
        "Berufsanfänger bedienen können.",
    ),
    h2("Ausleihen statt abwinken"),
    p("Nach der Probezeit kommt die Kiste zurück, oder sie bleibt. Das entscheidet der Betrieb."),
  ],
});

export const scheduled = post({
  kind: "article",
  jobcenter: "emsland",
  title: "Ein Jahr „Drei Wege“: was aus der Reihe wurde",
  teaser:
    "Drei Porträts, viele Rückmeldungen: Die Redaktion erzählt, wie Menschen für die Reihe gefunden " +
    "wurden.",
  picture: { motif: "hills", caption: "Unterwegs" },
  pillar: "vorort",
  topics: ["beratung"],
  appeared: { daysAgo: 0 },
  isInvented: true,
  content: [
    p(
      "Niemand erzählt gern einer Behörde, wie es war, als nichts mehr ging. Für die Reihe „Drei " +
        "Wege“ haben es drei Menschen getan. Gefragt wurden sie nicht vom Fallmanagement, sondern von " +
        "der Öffentlichkeitsarbeit, und jede und jeder durfte bis zuletzt Nein sagen.",
    ),
    list(
      "Alle drei haben ihren Text vor der Veröffentlichung gelesen.",
      "Alle drei können jederzeit widerrufen.",
      "Zwei weitere haben sich entschieden, lieber nicht zu erscheinen. Auch das war in Ordnung.",
    ),
  ],
});

export const draftOfEnzkreis = post({
  kind: "veranstaltung",
  jobcenter: "enzkreis",
  title: "Frühstück für Betriebe, die Quereinsteiger suchen",
  teaser: "",
  pillar: "vorort",
  topics: ["betriebe"],
  week: "next",
  appeared: { daysAgo: 0 },
  moment: { day: "Mi", from: "08:00", to: "10:00" },
  isInvented: true,
  details: { form: "unternehmerfruehstueck", places: [place("Gasthof am Markt", "Mühlacker")] },
  content: [p("Noch zu ergänzen: wer begrüßt und wie man sich anmeldet.")],
});

export const draftOfSaalekreis = post({
  kind: "veranstaltung",
  jobcenter: "saalekreis",
  title: "Rundgang durch die Lehrwerkstatt",
  teaser: "",
  picture: { motif: "workshop" },
  pillar: "stark",
  topics: ["ausbildung"],
  week: "next",
  appeared: { daysAgo: 0 },
  moment: { day: "Do", from: "10:00", to: "12:00" },
  isInvented: true,
  details: { form: "projektbesuch", places: [place("Lehrwerkstatt", "Merseburg")] },
  content: [p("Noch zu ergänzen: Treffpunkt und Zugang.")],
});

/** Was public, then taken off by its Jobcenter. */
export const takenOff = {
  written: post({
    kind: "article",
    jobcenter: "ravensburg",
    title: "Neue Sprechzeiten ab Oktober",
    teaser: "Das Jobcenter öffnet donnerstags länger. Bitte bringen Sie Zeit mit.",
    picture: { motif: "counter" },
    pillar: "vorort",
    topics: ["beratung"],
    appeared: { daysAgo: 62 },
    isInvented: true,
    content: [
      p(
        "Ab Oktober ist das Jobcenter donnerstags bis 18:00 Uhr geöffnet. Die Regelung gilt zunächst " +
          "bis zum Jahresende.",
      ),
    ],
  }),
  because: "Die Sprechzeiten gelten nicht mehr. Die neuen stehen auf der Seite des Landkreises.",
};

/** Was public until the person changed their mind. */
export const withdrawn = post({
  kind: "success_story",
  jobcenter: "vogelsbergkreis",
  title: "Ein Platz am Fenster",
  teaser: "Nach langer Krankheit arbeitet Ines Beispiel wieder, vier Stunden am Tag.",
  picture: { motif: "village", caption: "Abend im Vogelsberg" },
  pillar: "sozial",
  topics: ["gesundheit", "wiedereinstieg"],
  appeared: { daysAgo: 70 },
  protagonist: "Ines Beispiel",
  isInvented: true,
  content: [
    p(
      "Der Schreibtisch steht am Fenster, und das war ihre einzige Bedingung. Ines Beispiel arbeitet " +
        "vier Stunden am Tag in einer Buchhaltung, mehr geht noch nicht, und mehr verlangt niemand.",
    ),
    p(
      "Zwei Jahre hat der Weg dorthin gedauert. Er begann mit einem Gespräch, in dem nicht gefragt " +
        "wurde, wann sie wieder gesund sei, sondern was an einem guten Tag möglich ist.",
    ),
  ],
});

/** The change of a public post that waits for a decision: one more place. */
export const changed = {
  title: "Tag der offenen Tür in den Rathäusern",
  teaser:
    "Meppen, Lingen, Papenburg, Haselünne: An vier Orten zeigt das Jobcenter, wer berät, rechnet und " +
    "vermittelt.",
  place: place("Rathaus Haselünne", "Haselünne", {
    access: "Stufenloser Eingang, barrierefreies WC im Erdgeschoss",
  }),
  firstParagraph:
    "Vier Rathäuser, ein Nachmittag: Wer wissen möchte, was im Jobcenter geschieht, kann am Mittwoch " +
    "der Aktionswoche einfach hineingehen. In Meppen, Lingen, Papenburg und jetzt auch in Haselünne " +
    "stehen die Büros offen, dazu gibt es kurze Führungen zur halben und zur vollen Stunde.",
};
