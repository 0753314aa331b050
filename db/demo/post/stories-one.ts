import { ask, h2, p, post, quote } from "@/db/demo/writing";

export const storiesOne = [
  post({
    kind: "success_story",
    jobcenter: "stuttgart",
    title: "Ausbildung in Teilzeit: vier Tage Werkstatt, ein Tag Familie",
    teaser: "Mira Beispiel lernt Raumausstatterin, mit zwei Kindern und dreißig Stunden in der Woche.",
    picture: { motif: "hills", caption: "Eine Stadt zwischen Hügeln" },
    pillar: "stark",
    topics: ["ausbildung", "familie"],
    appeared: { daysAgo: 2, at: "10:30" },
    protagonist: "Mira Beispiel",
    isInvented: true,
    content: [
      p(
        "Auf dem Arbeitstisch liegt ein Sessel, der älter ist als sie. Mira Beispiel zieht mit der " +
          "Zange einen Nagel nach dem anderen aus dem Holz, legt sie in eine Dose und sagt, dass genau das " +
          "ihr gefehlt habe: etwas, das am Abend anders aussieht als am Morgen.",
      ),
      p(
        "Mit 19 bekam sie ihr erstes Kind, mit 22 das zweite. Eine Ausbildung hatte sie begonnen und " +
          "abgebrochen, weil die Berufsschule um acht anfing und die Kita um acht öffnete. Dass es " +
          "Ausbildung auch in Teilzeit gibt, erfuhr sie erst im Jobcenter.",
      ),
      h2("Dreißig Stunden sind genug"),
      p(
        "Der Vertrag sieht dreißig Wochenstunden vor, verteilt auf vier Tage, dazu die Berufsschule. " +
          "Die Lehrzeit verlängert sich um ein halbes Jahr. Für den Betrieb, eine Polsterei mit sechs " +
          "Beschäftigten, war es der erste Versuch dieser Art.",
      ),
      quote(
        "Sie ist da, wenn sie da ist. Das kann man nicht von allen sagen, die vierzig Stunden haben.",
        "Inhaberin der Polsterei (Beispiel)",
        "Ausbildungsbetrieb in Stuttgart",
      ),
      p("Nach der Zwischenprüfung hat die Inhaberin einen zweiten Platz in Teilzeit ausgeschrieben."),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "dueren",
    title: "Zurück in der Backstube",
    teaser:
      "Nach sechs Jahren Pause steht Emil Beispiel wieder am Ofen. Der Beruf war derselbe, fast alles " +
      "andere nicht.",
    picture: { motif: "market", caption: "Morgens auf dem Marktplatz" },
    pillar: "sozial",
    topics: ["wiedereinstieg", "gesundheit"],
    appeared: { daysAgo: 21, at: "08:15" },
    protagonist: "Emil Beispiel",
    isInvented: true,
    content: [
      p(
        "Brötchen, sagt Emil Beispiel, verzeihen nichts. Zwei Minuten zu lang, und man kann von vorn " +
          "anfangen. Er lacht dabei, denn von vorn anzufangen, darin hat er Übung.",
      ),
      p(
        "Er ist gelernter Bäcker. Sechs Jahre lang hat er nicht in seinem Beruf gearbeitet, zuerst weil " +
          "er einen Angehörigen pflegte, später weil er sich die Nachtschicht nicht mehr zutraute. Im " +
          "Jobcenter Düren fragte ihn niemand, warum er so lange weg war. Gefragt wurde, was passieren " +
          "müsste, damit er es noch einmal versucht.",
      ),
      h2("Probearbeiten, ohne zu müssen"),
      p(
        "Die Antwort war ein Betrieb, der um fünf beginnt statt um zwei, und eine Woche zum " +
          "Ausprobieren, an deren Ende beide Seiten Nein sagen durften. Aus der Woche wurden drei Monate " +
          "mit Eingliederungszuschuss, aus den drei Monaten eine feste Stelle.",
      ),
      ask(
        "Was war in der ersten Nacht am schwersten?",
        "Die Waage. Die ist jetzt digital und spricht mit einer Kasse. Teig ist zum Glück Teig geblieben.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "ortenaukreis",
    title: "Die Küche als Klassenzimmer",
    teaser: "Zwischen Suppe und Fachrechnen: Amina Beispiel hat ihre Prüfung zur Fachkraft Küche bestanden.",
    picture: { motif: "kitchen", caption: "Mittag in der Lehrküche" },
    pillar: "sozial",
    topics: ["integration", "qualifizierung"],
    appeared: { daysAgo: 47, at: "11:00" },
    protagonist: "Amina Beispiel",
    isInvented: true,
    content: [
      p(
        "Ein Liter Brühe, aufgeteilt auf zwölf Teller. Für Amina Beispiel war das die erste " +
          "Textaufgabe, die sie gern gelöst hat. In der Lehrküche eines Bildungsträgers im Ortenaukreis " +
          "rechnete sie vormittags mit Gramm und Litern und schrieb nachmittags auf, was sie getan hatte.",
      ),
      p(
        "Sprache lernt sich leichter, wenn sie gebraucht wird. Das Jobcenter hat deshalb " +
          "Deutschunterricht und berufliche Teilqualifizierung in einen Stundenplan gelegt. Wer " +
          "„abschrecken“ und „ablöschen“ verwechselt, merkt es sofort.",
      ),
      h2("Vom Teilstück zum Abschluss"),
      p(
        "Nach zwei Bausteinen bot ein Landgasthof ihr eine Stelle an. Sie nahm an und machte die " +
          "übrigen Bausteine neben der Arbeit. Im Frühjahr legte sie die Prüfung vor der Kammer ab.",
      ),
      quote(
        "Früher habe ich gesagt: Ich helfe in der Küche. Jetzt sage ich: Ich koche.",
        "Amina Beispiel",
        "Fachkraft Küche",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "vorpommern-ruegen",
    title: "Vom Saisonjob zum Hafenmeisterbüro",
    teaser:
      "Zwölf Sommer lang hatte Ole Beispiel Arbeit, zwölf Winter keine. Dann fragte jemand nach seinem " +
      "Bootsführerschein.",
    picture: { motif: "harbour", caption: "Hafen am Bodden" },
    pillar: "vorort",
    topics: ["wiedereinstieg", "betriebe"],
    appeared: { daysAgo: 64, at: "09:45" },
    protagonist: "Ole Beispiel",
    isInvented: true,
    content: [
      p(
        "Im Juli kennt Ole Beispiel jeden Liegeplatz, im Januar kannte er vor allem den Wartebereich. " +
          "Zwölf Jahre lang wechselten Saison und Grundsicherung einander ab, so verlässlich wie die " +
          "Gezeiten, die es an der Ostsee kaum gibt.",
      ),
      p(
        "Die Vermittlung im Jobcenter Vorpommern-Rügen hat irgendwann aufgehört, für jeden Sommer die " +
          "nächste Stelle zu suchen. Stattdessen lud sie drei Häfen ein, gemeinsam über das Jahr " +
          "nachzudenken: Im Winter müssen Stege geprüft, Boote gewartet und Buchungen vorbereitet " +
          "werden. Für einen Hafen allein ist das keine volle Stelle. Für drei schon.",
      ),
      h2("Ein Vertrag, drei Häfen"),
      p(
        "Die Häfen teilen sich heute einen Beschäftigten. Der Arbeitsvertrag läuft über einen von " +
          "ihnen, die anderen beteiligen sich. Das Jobcenter hat den Anfang mit einem Zuschuss " +
          "unterstützt.",
      ),
      p(
        "Den ersten Winter mit Lohnabrechnung, erzählt Ole Beispiel, habe er sich eine neue Mütze " +
          "gekauft. Die alte war für den Wartebereich.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "jena",
    title: "Probezeit bestanden",
    teaser:
      "Ein abgebrochenes Studium, vier Jahre ohne Plan, dann eine Umschulung: Tom Beispiel entwickelt " +
      "jetzt Prüfsoftware.",
    picture: { motif: "classroom", caption: "Seminarraum" },
    pillar: "stark",
    topics: ["digitalisierung", "qualifizierung"],
    appeared: { daysAgo: 30, at: "14:00" },
    protagonist: "Tom Beispiel",
    isInvented: true,
    content: [
      p(
        "Die Nachricht kam um 9:02 Uhr als Kalendereintrag: „Gespräch Probezeit“. Tom Beispiel hat " +
          "den Vormittag über keinen klaren Gedanken gefasst. Um elf war klar, dass er bleibt.",
      ),
      p(
        "Sein Studium hatte er im fünften Semester aufgegeben. Danach kamen Aushilfsstellen, Rückzug, " +
          "eine Zeit, über die er wenig erzählen möchte. Im Jobcenter der Stadt Jena ging es in den " +
          "ersten Monaten nicht um Arbeit, sondern um einen Tag, der vor Mittag anfängt.",
      ),
      h2("Kleine Aufgaben, große Rechner"),
      p(
        "Eine Übungsfirma, ein Grundkurs, dann die Umschulung zum Fachinformatiker für " +
          "Anwendungsentwicklung. Das Praktikum machte er in einem Betrieb, der Messgeräte baut und " +
          "dafür Menschen sucht, die gern Fehler finden. Fehler zu finden, sagt Tom Beispiel, habe er " +
          "lange genug an sich selbst geübt.",
      ),
      quote(
        "Wir haben keinen Lebenslauf eingestellt, sondern jemanden, der beim Probearbeiten drei Fragen " +
          "gestellt hat, die wir uns selbst nie gestellt hatten.",
        "Teamleiterin (Beispiel)",
        "Messgerätehersteller in Jena",
      ),
    ],
  }),
];
