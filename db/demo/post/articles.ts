import { h2, list, p, post, quote, steps } from "@/db/demo/writing";

export const articles = [
  post({
    kind: "article",
    jobcenter: "waldshut",
    title: "Arbeiten im Nachbarland, wohnen am Hochrhein",
    teaser:
      "Wer in der Schweiz arbeitet und in Waldshut wohnt, hat Fragen, die in keinem Formular vorkommen.",
    picture: { motif: "bridge", caption: "Über den Rhein" },
    pillar: "vorort",
    topics: ["betriebe", "beratung"],
    appeared: { daysAgo: 1, at: "10:00" },
    isInvented: true,
    content: [
      p(
        "Grenzgängerin, befristet, achtzig Prozent: Drei Wörter, die im Landkreis Waldshut zum Alltag " +
          "gehören und in der Berechnung einer Leistung alles durcheinanderbringen. Einkommen in Franken, " +
          "Kindergeld hier, Krankenversicherung dort.",
      ),
      p(
        "Das Jobcenter hat deshalb eine Sprechstunde eingerichtet, in der zwei Fachleute gemeinsam " +
          "beraten: eine aus der Leistungssachbearbeitung, einer aus der Grenzgängerberatung.",
      ),
      h2("Drei Fragen, die fast immer kommen"),
      steps(
        "Welcher Wechselkurs gilt für meinen Lohn?",
        "Wer zahlt, wenn mein Vertrag in der Probezeit endet?",
        "Was muss ich melden, wenn ich mehr Stunden bekomme?",
      ),
      p("Die Antworten passen auf eine Seite. Sie liegt inzwischen auch in den Rathäusern am Rhein aus."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "uckermark",
    title: "Der Dorfladen stellt ein",
    teaser:
      "Drei Gemeinden in der Uckermark haben wieder einen Laden. Hinter der Theke stehen Menschen, die " +
      "lange gesucht haben.",
    picture: { motif: "village", caption: "Dorf am Abend" },
    pillar: "vorort",
    topics: ["soziale-teilhabe", "betriebe"],
    appeared: { daysAgo: 36, at: "09:00" },
    isInvented: true,
    content: [
      p(
        "Milch, Briefmarken, eine Bank vor der Tür. Als der letzte Laden schloss, fuhr der Bus noch " +
          "zweimal am Tag. Jetzt betreibt eine Genossenschaft in drei Dörfern je ein Geschäft, und das " +
          "Jobcenter hat geholfen, die Stellen zu besetzen.",
      ),
      p(
        "Acht Menschen arbeiten hier, fünf von ihnen waren zuvor länger als zwei Jahre ohne " +
          "Beschäftigung. Der Lohn wird in den ersten Jahren gefördert; danach soll der Laden sie selbst " +
          "tragen. Ob das gelingt, weiß niemand. Die Genossenschaft legt ihre Zahlen offen, jedes " +
          "Quartal, am Schwarzen Brett neben der Kasse.",
      ),
      quote(
        "Ich kannte alle, die hereinkommen. Nur kannte mich keiner als jemanden, der etwas verkauft.",
        "Verkäuferin (Beispiel)",
        "Dorfladen",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "minden-luebbecke",
    title: "Der digitale Antrag hat jetzt einen Menschen",
    teaser: "Im Kreis Minden-Lübbecke hilft ein Lotsendienst beim Hochladen, auch am Samstag.",
    picture: { motif: "classroom", caption: "Kursraum" },
    pillar: "stark",
    topics: ["digitalisierung", "beratung"],
    appeared: { daysAgo: 2, at: "10:30" },
    isInvented: true,
    content: [
      p(
        "Ein digitaler Antrag spart Wege, sofern man weiß, wo auf dem Telefon die Fotos liegen. Im " +
          "Kreis Minden-Lübbecke sitzen seit dem Frühjahr Lotsinnen und Lotsen in zwei Bibliotheken. Sie " +
          "füllen nichts aus und entscheiden nichts. Sie zeigen, wo man drückt.",
      ),
      list("samstags von 10:00 bis 13:00 Uhr", "ohne Termin", "in sechs Sprachen"),
      p(
        "Viele kommen nur einmal. Beim nächsten Antrag, erzählen die Lotsen, sitzen sie im Lesesaal " +
          "und erklären es jemand anderem.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "bergstrasse",
    title: "Grundsicherungsempfängerinnen und Grundsicherungsempfänger: ein Wort verschwindet",
    teaser:
      "Der Kreis Bergstraße überarbeitet seine Bescheide. Den Anfang macht eine Liste verbotener Wörter.",
    picture: { motif: "counter", caption: "Schreibtisch" },
    pillar: "sozial",
    topics: ["beratung"],
    appeared: { daysAgo: 50, at: "14:30" },
    isInvented: true,
    content: [
      p(
        "Neunundzwanzig Buchstaben, neun Silben, und das ist nur die weibliche Form. " +
          "„Grundsicherungsempfängerinnen“ steht auf einer Liste, die in der Leistungsabteilung an " +
          "der Wand hängt. Daneben: „Bedarfsgemeinschaftsmitglied“, " +
          "„Anrechnungsfreistellungsbetrag“, „Mitwirkungsobliegenheit“.",
      ),
      p(
        "Für jedes Wort muss jemand einen Satz finden, der ohne es auskommt. Aus der " +
          "Mitwirkungsobliegenheit wurde: „Bitte helfen Sie uns, indem Sie die Unterlagen bis zum 15. " +
          "schicken.“ Rechtlich bedeutet es dasselbe. Verstanden wird es von mehr Menschen, und es wird, " +
          "das zeigt die Poststelle, auch häufiger getan.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "leer",
    title: "Zwischen Werft und Watt",
    teaser:
      "Der Arbeitsmarkt in Ostfriesland kennt zwei Geschwindigkeiten. Der Landkreis Leer setzt auf " +
      "Teilqualifikationen.",
    picture: { motif: "harbour", caption: "Hafen" },
    pillar: "stark",
    topics: ["qualifizierung", "betriebe"],
    appeared: { daysAgo: 68, at: "09:15" },
    isInvented: true,
    content: [
      p(
        "Auf der Werft werden Schweißerinnen gesucht, im Tourismus Köche, und dazwischen stehen " +
          "Menschen, die das eine verlernt und das andere nie gelernt haben. Eine volle Umschulung " +
          "schreckt viele ab: zwei Jahre, eine Prüfung, und am Ende vielleicht der falsche Beruf.",
      ),
      p(
        "Der Landkreis Leer zerlegt Berufe deshalb in Bausteine von zwei bis sechs Monaten. Jeder endet " +
          "mit einem Zeugnis, das ein Betrieb versteht. Wer nach dem zweiten Baustein eine Stelle findet, " +
          "kann die übrigen daneben machen.",
      ),
      h2("Was Betriebe davon halten"),
      p(
        "Anfangs wenig, berichten die Beteiligten. Das änderte sich, als eine Werft die Inhalte des " +
          "ersten Bausteins selbst festlegen durfte.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "hamm",
    title: "Montags um zehn wird gekocht",
    teaser:
      "In Hamm beginnt die Gruppenberatung für Alleinerziehende am Herd. Über Arbeit wird beim Abwasch " +
      "gesprochen.",
    picture: { motif: "kitchen", caption: "Küche im Stadtteilzentrum" },
    pillar: "sozial",
    topics: ["familie", "beratung"],
    appeared: { daysAgo: 44, at: "10:00" },
    isInvented: true,
    content: [
      p(
        "Zwiebeln schneiden ist ein Thema, zu dem jeder etwas sagen kann. Im Stadtteilzentrum kochen " +
          "montags acht Mütter und zwei Väter, während im Nebenraum die Kinder spielen. Eine Beraterin " +
          "des Jobcenters schneidet mit.",
      ),
      p(
        "Um halb zwölf wird gegessen, danach abgewaschen, und beim Abwasch geht es um Dienstpläne, " +
          "Ausbildungen und den Ärger mit der Ex-Schwiegermutter. Aus diesen Gesprächen entstehen " +
          "Termine. Sie werden, anders als früher, fast immer wahrgenommen.",
      ),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "biberach",
    title: "Fünf Jahre Ausbildungslotsen",
    teaser:
      "Sie rufen an, bevor es schiefgeht: Im Landkreis Biberach begleiten Lotsen Auszubildende durch das " +
      "erste Jahr.",
    picture: { motif: "factory", caption: "Ausbildungsbetrieb" },
    pillar: "stark",
    topics: ["ausbildung", "jugend"],
    appeared: { daysAgo: 58, at: "13:30" },
    isInvented: true,
    content: [
      p(
        "Die meisten Ausbildungen, die scheitern, scheitern zwischen Oktober und Februar. Das wissen " +
          "Betriebe, Kammern und Jobcenter seit langem. Im Landkreis Biberach ruft in diesen Monaten " +
          "jemand an, bevor etwas passiert ist.",
      ),
      p(
        "Die Lotsinnen und Lotsen sind selbst Ausbilder gewesen, die meisten im Ruhestand. Sie kennen " +
          "die Ausreden und die Gründe. Ein Anruf dauert selten länger als zehn Minuten. Manchmal folgt " +
          "darauf ein Besuch, manchmal ein Gespräch zu dritt, und hin und wieder ein zweiter Versuch in " +
          "einem anderen Betrieb.",
      ),
    ],
  }),
];
