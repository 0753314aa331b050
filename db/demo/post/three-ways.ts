import { ask, h2, illustration, kennzahl, p, post, quote } from "@/db/demo/writing";

export const threeWays = [
  post({
    kind: "success_story",
    jobcenter: "emsland",
    title: "Vom Sprachkurs an die Werkbank",
    teaser:
      "Drei Jahre nach der Ankunft im Emsland arbeitet Samir Beispiel als Metallbauer. Den Weg dorthin " +
      "ging er nicht allein.",
    picture: { motif: "workshop", caption: "Werkstatt in Meppen" },
    pillar: "sozial",
    topics: ["integration", "ausbildung"],
    series: { slug: "drei-wege", part: 1 },
    appeared: { daysAgo: 18, at: "09:00" },
    protagonist: "Samir Beispiel",
    isInvented: true,
    content: [
      p(
        "Der erste deutsche Satz, den Samir Beispiel auf einer Baustelle verstand, war keiner aus dem " +
          "Lehrbuch. „Gib mal die Flex“, rief jemand, und er reichte die Wasserwaage. Heute erzählt " +
          "er das gern, weil danach alle gelacht haben und einer ihm das Gerät zeigte.",
      ),
      p(
        "Vor drei Jahren kam er ins Emsland, mit einem Schulabschluss, den hier niemand kannte, und zwei " +
          "Jahren Erfahrung in der Werkstatt eines Onkels. Im Rathaus fragte er nach einem Deutschkurs. " +
          "Zwei Türen neben der Schuldnerberatung saß die Fallmanagerin, die ihn bis heute kennt.",
      ),
      h2("Hilfe aus einem Guss"),
      p(
        "Sprachkurs, Praktikum, Einstiegsqualifizierung, Ausbildung: Jeder Schritt wurde mit dem Betrieb " +
          "abgestimmt, bevor der nächste begann. Den Berufssprachkurs legte die Volkshochschule auf den " +
          "Nachmittag, damit der Vormittag der Werkstatt gehörte.",
      ),
      ask(
        "Was hat den Unterschied gemacht?",
        "Dass immer dieselbe Person zuständig war. Ich musste meine Geschichte nur einmal erzählen.",
      ),
      ask(
        "Gab es einen Moment, an dem Sie aufhören wollten?",
        "Nach der ersten Berufsschulklausur. Eine Fünf. Mein Meister hat gesagt, er hatte damals auch " +
          "eine, und er hat den Zettel noch. Er hat ihn mir wirklich gezeigt.",
      ),
      illustration("village", "Feierabend"),
      quote(
        "Wir kennen die Betriebe, und die Betriebe kennen uns. Da reicht manchmal ein Anruf am Freitag " +
          "für ein Praktikum am Montag.",
        "Fallmanagerin (Beispiel)",
        "kommunales Jobcenter",
      ),
      h2("Kein Einzelfall"),
      p(
        "Wie viele Wege im Landkreis in Arbeit führen, steht in der Statistik: Im Jahr 2018 gelangen im " +
          "Emsland 678 Integrationen von Menschen mit Migrationshintergrund.",
      ),
      kennzahl("03454", "integrations_migration_background_svp", {
        after: "2018-12-31",
        label:
          "Integrationen von Menschen mit Migrationshintergrund in sozialversicherungspflichtige " +
          "Beschäftigung 2018",
      }),
      p(
        "Samir Beispiel hat im Sommer die Gesellenprüfung bestanden. Der Betrieb hat ihn übernommen. " +
          "Den Zettel mit seiner eigenen Fünf hat er aufgehoben, für den nächsten Lehrling.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "emsland",
    title: "Mit 52 noch einmal von vorn",
    teaser:
      "Neunzehn Jahre Lager, dann die Schließung. Heute fährt Petra Beispiel einen Linienbus und kennt " +
      "jede Haltestelle.",
    picture: { motif: "bus", caption: "Auf der Linie nach Papenburg" },
    pillar: "stark",
    topics: ["wiedereinstieg", "qualifizierung"],
    series: { slug: "drei-wege", part: 2 },
    appeared: { daysAgo: 11, at: "09:00" },
    protagonist: "Petra Beispiel",
    channels: ["portal", "feeds", "pdf", "press"],
    isInvented: true,
    content: [
      p(
        "Um 4:52 Uhr beginnt die Frühschicht. Petra Beispiel ist dann schon seit einer halben Stunde " +
          "auf dem Hof, geht mit der Taschenlampe um den Bus, prüft Reifen, Licht und Türen. „Das ist " +
          "die ruhigste Zeit des Tages“, sagt sie. „Da gehört er mir.“",
      ),
      p(
        "Mit 52 hatte sie ihren Arbeitsplatz verloren. Neunzehn Jahre lang hatte sie im selben Lager " +
          "gearbeitet, dann wurde der Standort geschlossen. Die ersten Bewerbungen kamen nicht zurück, " +
          "die nächsten mit freundlichen Sätzen.",
      ),
      h2("Eine Frage, die niemand gestellt hatte"),
      p(
        "Im Jobcenter wurde sie gefragt, was sie gern tue, wenn sie nicht arbeite. Sie antwortete: Auto " +
          "fahren. Drei Wochen später saß sie zur Probe in einem leeren Bus auf einem Übungsplatz.",
      ),
      p(
        "Die Berufskraftfahrerqualifikation dauerte sieben Monate. Das Jobcenter übernahm die Kosten, " +
          "das Busunternehmen sagte die Einstellung zu, bevor die Prüfung abgelegt war. Diese Reihenfolge " +
          "sei entscheidend gewesen, sagt die Vermittlung: Wer mit über fünfzig eine Schulung beginnt, " +
          "will wissen, wofür.",
      ),
      quote(
        "Ich habe nicht umgeschult. Ich habe endlich das gemacht, was ich am Wochenende sowieso getan " +
          "hätte.",
        "Petra Beispiel",
        "Busfahrerin",
      ),
      p(
        "An der Endhaltestelle wartet an diesem Morgen eine Schülerin, die sonst immer rennt. Petra " +
          "Beispiel hat die Tür noch offen.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "emsland",
    title: "Allein erziehend, fest angestellt",
    teaser:
      "Kinderbetreuung bis 16 Uhr, Schichtbeginn um 6 Uhr: Wie aus einer unmöglichen Rechnung ein " +
      "Arbeitsvertrag wurde.",
    picture: { motif: "kitchen", caption: "Küche einer Mensa" },
    pillar: "vorort",
    topics: ["familie", "wiedereinstieg"],
    series: { slug: "drei-wege", part: 3 },
    appeared: { daysAgo: 4, at: "09:00" },
    protagonist: "Jana Beispiel",
    channels: ["portal", "pdf"],
    isInvented: true,
    content: [
      p(
        "Jana Beispiel hat gelernt, in Viertelstunden zu denken. Ihr Sohn ist fünf, die Kita öffnet um " +
          "7:15 Uhr, der Bus braucht zwanzig Minuten. Für eine Stelle in der Küche, Beginn um sechs, " +
          "fehlten anderthalb Stunden. Jeden Tag.",
      ),
      p(
        "Die Lösung stand in keinem Stellenangebot. Fallmanagement und Jugendamt, im Landkreis eine " +
          "Verwaltung, suchten gemeinsam nach einer Tagespflegeperson für die Randzeiten. Sie fanden eine " +
          "in derselben Straße. Zugleich fragte der Arbeitgeberservice den Betreiber der Schulmensa, ob " +
          "der Dienst auch um acht beginnen könne.",
      ),
      h2("Zwei halbe Schritte"),
      p(
        "Er konnte. Nicht jeden Tag, aber an dreien. An den beiden anderen bringt die Tagesmutter den " +
          "Jungen in die Kita. Die Kosten trug in den ersten Monaten das Jobcenter.",
      ),
      ask(
        "Was würden Sie anderen raten?",
        "Sagen Sie die Uhrzeit, an der es scheitert. Nicht: Ich finde keine Betreuung. Sondern: Mir " +
          "fehlen die Minuten zwischen sechs und halb acht. Dann kann jemand etwas tun.",
      ),
      p(
        "Seit einem Jahr ist der Vertrag unbefristet. Der Plan mit den Viertelstunden hängt noch am " +
          "Kühlschrank. Inzwischen hat der Sohn Bäume daneben gemalt.",
      ),
    ],
  }),
];
