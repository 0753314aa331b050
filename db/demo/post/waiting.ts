// Handed in, at the moment each says, and not yet decided.
import { h2, list, p, place, post, quote } from "@/db/demo/writing";

export const waitingPosts = [
  post({
    kind: "project",
    jobcenter: "heidekreis",
    title: "Probewohnen, Probearbeiten",
    teaser:
      "Ein Vermieter, ein Betrieb, vier Wochen: Im Heidekreis lässt sich ein Neuanfang erst einmal testen.",
    picture: { motif: "village", caption: "Dorf in der Heide" },
    pillar: "vorort",
    topics: ["betriebe", "wiedereinstieg"],
    appeared: { daysAgo: 6, at: "11:20" },
    isInvented: true,
    details: {
      startedOn: "2026-02-01",
      partners: "Zwei Wohnungsgenossenschaften, elf Betriebe",
      funding: "Freie Förderung",
    },
    content: [
      p(
        "Eine neue Stelle bedeutet in einem dünn besiedelten Landkreis oft einen Umzug. Wer unsicher " +
          "ist, ob Arbeit und Ort passen, sagt lieber ab. Im Heidekreis bieten Genossenschaften deshalb " +
          "möblierte Wohnungen für vier Wochen an, abgestimmt auf die Probezeit im Betrieb.",
      ),
      h2("Wie es weitergeht"),
      list(
        "Passt beides, wird aus dem Nutzungsvertrag ein Mietvertrag.",
        "Passt nur die Arbeit, hilft die Gemeinde bei der Suche.",
        "Passt nichts, ist nach vier Wochen nichts verloren.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "saalekreis",
    title: "Wenn der Bescheid zum Gespräch wird",
    teaser:
      "Im Saalekreis ruft die Sachbearbeitung an, bevor ein Schreiben mit schlechter Nachricht ankommt.",
    picture: { motif: "counter", caption: "Schreibtisch mit Aussicht" },
    pillar: "sozial",
    topics: ["beratung"],
    appeared: { daysAgo: 4, at: "09:10" },
    isInvented: true,
    content: [
      p(
        "Ein Rückforderungsbescheid hat vier Seiten und eine Wirkung, die mit seinem Inhalt wenig zu " +
          "tun hat. Beim Eigenbetrieb für Arbeit gilt deshalb eine einfache Regel: Bevor ein solches " +
          "Schreiben verschickt wird, klingelt bei der betroffenen Person das Telefon.",
      ),
      quote(
        "Am Telefon klären wir in fünf Minuten, wofür es sonst drei Briefe braucht. Und keiner hat " +
          "eine schlaflose Nacht.",
        "Sachbearbeiterin (Beispiel)",
        "Eigenbetrieb für Arbeit",
      ),
      p(
        "Die Zahl der Widersprüche wird das Haus nach einem Jahr veröffentlichen, ganz gleich, wie sie " +
          "ausfällt.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "bodenseekreis",
    title: "Apfelernte, Ausbildung, Abschluss",
    teaser: "Als Erntehelfer kam Nuri Beispiel an den Bodensee. Heute ist er Fachwerker im Obstbau.",
    picture: { motif: "garden", caption: "Garten mit Gewächshaus" },
    pillar: "stark",
    topics: ["ausbildung", "integration"],
    appeared: { daysAgo: 3, at: "15:05" },
    protagonist: "Nuri Beispiel",
    isInvented: true,
    content: [
      p(
        "Ein Apfel wird nicht gepflückt, er wird gedreht. Nuri Beispiel hat das in seiner ersten Saison " +
          "gelernt und in der zweiten anderen gezeigt. Der Obstbauer fragte, ob er bleiben wolle, und das " +
          "Jobcenter, ob er lernen wolle.",
      ),
      p(
        "Die Ausbildung zum Fachwerker dauerte drei Jahre, den Blockunterricht besuchte er in " +
          "Ravensburg. Für die Wochen dort bekam er ein Zimmer im Wohnheim, die Kosten teilten sich " +
          "Betrieb und Förderung.",
      ),
      h2("Nach der Prüfung"),
      p("Im Herbst hat er zum ersten Mal Erntehelferinnen eingewiesen. Er beginnt mit der Drehung."),
    ],
  }),
  post({
    kind: "veranstaltung",
    jobcenter: "anhalt-bitterfeld",
    title: "Kaffeeklatsch mit Arbeitgebern",
    teaser:
      "In Köthen sitzen Betriebe und Arbeitsuchende an einem langen Tisch. Es gibt Kuchen und keine Mappen.",
    picture: { motif: "kitchen", caption: "Küche" },
    pillar: "stark",
    topics: ["betriebe"],
    week: "next",
    appeared: { daysAgo: 2, at: "10:40" },
    moment: { day: "Di", from: "14:00", to: "16:30" },
    isInvented: true,
    details: {
      form: "andere",
      places: [
        place("Begegnungsstätte", "Köthen (Anhalt)", { access: "Stufenloser Eingang, barrierefreies WC" }),
      ],
      isBarrierFree: true,
      isFree: true,
      registration: "Bitte melden Sie sich telefonisch an.",
    },
    content: [
      p(
        "Ein langer Tisch, zwölf Betriebe, vierundzwanzig Gäste. Nach jedem Stück Kuchen wird " +
          "gewechselt. Wer sich wiedersehen will, schreibt den Namen auf eine Serviette; die Betriebe " +
          "haben zugesagt, am nächsten Tag anzurufen.",
      ),
    ],
  }),
  post({
    kind: "press_release",
    jobcenter: "emsland",
    title: "Betriebe im Emsland sagen hundert Probetage zu",
    teaser: "Zur Eröffnung der Aktionswoche legen Landkreis und Kammern eine gemeinsame Zusage vor.",
    picture: { motif: "factory", caption: "Betrieb im Emsland" },
    pillar: "stark",
    topics: ["betriebe", "wiedereinstieg"],
    week: "next",
    appeared: { daysAgo: 1, at: "13:30" },
    isInvented: true,
    embargo: { day: "Mo", at: "10:00" },
    details: { number: "124/{jahr}", place: "Meppen" },
    content: [
      p(
        "Meppen. Zum Beginn der Aktionswoche haben Betriebe aus dem Landkreis Emsland insgesamt hundert " +
          "Probetage zugesagt. An einem Probetag können Arbeitsuchende einen Arbeitsplatz kennenlernen, " +
          "ohne dass daraus eine Pflicht entsteht.",
      ),
      p(
        "Die Zusage gilt für ein Jahr. Das Jobcenter vermittelt die Tage und übernimmt Fahrtkosten und " +
          "Versicherung.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "peine",
    title: "Lernen neben dem Hochofen",
    teaser:
      "In Peine treffen sich Auszubildende aus drei Betrieben zum Nachhilfeunterricht, nach der Schicht.",
    picture: { motif: "factory", caption: "Werkshalle" },
    pillar: "stark",
    topics: ["ausbildung", "bildung"],
    appeared: { daysAgo: 1, at: "16:10" },
    isInvented: true,
    content: [
      p(
        "Um halb vier ist Schichtende, um vier beginnt die Mathematik. Drei Betriebe im Landkreis Peine " +
          "haben sich zusammengetan, damit ihre Auszubildenden gemeinsam lernen können. Den Raum stellt " +
          "das größte Werk, die Lehrkraft bezahlt das Jobcenter, den Kaffee bringt die " +
          "Ausbildungsleiterin mit.",
      ),
      p("Wer kommt, muss keine Noten zeigen. Es genügt eine Aufgabe, die nicht aufgeht."),
    ],
  }),
];
