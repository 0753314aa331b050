import { ask, h2, list, p, post, quote } from "@/db/demo/writing";

export const storiesTwo = [
  post({
    kind: "success_story",
    jobcenter: "bautzen",
    title: "Nachtdienst, freiwillig",
    teaser: "Als Reinigungskraft kam Elke Beispiel ins Pflegeheim. Geblieben ist sie als Pflegefachkraft.",
    picture: { motif: "village", caption: "Abend über dem Dorf" },
    pillar: "sozial",
    topics: ["qualifizierung", "gesundheit"],
    appeared: { daysAgo: 90, at: "10:00" },
    protagonist: "Elke Beispiel",
    isInvented: true,
    content: [
      p(
        "Wer nachts um drei durch den Flur geht, hört das Haus atmen. Elke Beispiel mag diese Stunde. " +
          "Sie hat sich den Nachtdienst ausgesucht, und das, sagt sie, sei in ihrem Leben nicht oft " +
          "vorgekommen: etwas auszusuchen.",
      ),
      p(
        "In das Heim kam sie über eine Arbeitsgelegenheit, zuständig für Böden und Fenster. Nach " +
          "wenigen Wochen fiel auf, dass die Bewohnerinnen nach ihr fragten. Die Pflegedienstleitung rief " +
          "im Jobcenter an.",
      ),
      h2("Drei Jahre, die sich rechnen"),
      p(
        "Aus dem Anruf wurde ein Plan: ein Jahr Helferausbildung, danach verkürzt die Ausbildung zur " +
          "Pflegefachkraft. Den Lebensunterhalt sicherten Ausbildungsvergütung und ergänzende " +
          "Leistungen. Die größte Hürde war nicht der Stoff, sondern die Fahrt zur Schule nach Bautzen, " +
          "bis der Landkreis eine Fahrgemeinschaft mit zwei anderen Auszubildenden zusammenbrachte.",
      ),
      p(
        "In den nächsten beiden Jahren wird Elke Beispiel selbst Auszubildende anleiten. Den Kurs " +
          "dafür hat sie schon begonnen.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "goerlitz",
    title: "Zwei Sprachen, ein Schalter",
    teaser:
      "Kasia Beispiel berät in Görlitz auf Deutsch und Polnisch. Vor zwei Jahren saß sie auf der " +
      "anderen Seite.",
    picture: { motif: "bridge", caption: "Brücke über die Neiße" },
    pillar: "vorort",
    topics: ["integration", "betriebe"],
    appeared: { daysAgo: 74, at: "13:00" },
    protagonist: "Kasia Beispiel",
    isInvented: true,
    content: [
      p(
        "Auf der Brücke sind es zweihundert Schritte von einem Land ins andere. Für eine Bürokauffrau " +
          "mit polnischem Abschluss waren es zwei Jahre. Kasia Beispiel hat in dieser Zeit Regale " +
          "eingeräumt, obwohl sie Buchhaltung konnte, und dolmetschte nebenbei für ihre Nachbarinnen.",
      ),
      p(
        "Im Jobcenter fiel das jemandem auf. Während das Anerkennungsverfahren lief, vermittelte das " +
          "Haus ihr ein Praktikum bei einer Handwerksgenossenschaft, die Kundschaft auf beiden Seiten des " +
          "Flusses hat.",
      ),
      h2("Was die Anerkennung gebracht hat"),
      list(
        "einen Bescheid, in dem steht, was gleichwertig ist",
        "eine kurze Anpassungsqualifizierung statt einer neuen Ausbildung",
        "zwei Lohngruppen",
      ),
      p(
        "Heute sitzt sie am Empfang der Genossenschaft und beginnt jedes Gespräch mit einer Frage in " +
          "zwei Sprachen. Die Antwort entscheidet, wie es weitergeht.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "nordfriesland",
    title: "Sieben Häuser, ein Kreis",
    teaser:
      "Zwischen Niebüll und Eiderstedt liegen siebzig Kilometer. Eine Beraterin erzählt, wie sie damit " +
      "umgeht.",
    picture: { motif: "fields", caption: "Marschland am Morgen" },
    pillar: "vorort",
    topics: ["beratung"],
    appeared: { daysAgo: 25, at: "09:20" },
    protagonist: "Wiebke Beispiel",
    isInvented: true,
    details: { perspective: "staff" },
    content: [
      p(
        "Der Kreis Nordfriesland hat seine Beratung auf sieben Sozialzentren verteilt. Für Wiebke " +
          "Beispiel heißt das, dass im Auto immer eine Thermoskanne liegt. An zwei Tagen in der Woche " +
          "berät sie dort, wo sonst niemand vom Fach sitzt.",
      ),
      ask(
        "Warum fahren Sie, statt einzuladen?",
        "Weil ich sehe, wie lange der Bus braucht. Wenn jemand zu spät kommt und ich bin denselben Weg " +
          "gefahren, muss er mir nichts erklären.",
      ),
      ask(
        "Was lässt sich am Telefon nicht klären?",
        "Scham. Am Telefon klingt alles sachlich. Am Tisch merkt man, dass ein Brief seit drei Wochen " +
          "ungeöffnet in der Tasche steckt. Dann machen wir ihn zusammen auf.",
      ),
      h2("Ein Kalender, in dem Wetter steht"),
      p(
        "Zu den Inseln und Halligen geht es nach Fahrplan und Wind. Termine dort plant sie doppelt: " +
          "einmal für den Fall, dass die Fähre fährt, und einmal für den Fall, dass sie es nicht tut. " +
          "Die Menschen kennen das. Es hat noch nie jemand gefragt, warum.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "lippe",
    title: "Holz, Leim, Feierabend",
    teaser:
      "Acht Jahre ohne Arbeit, dann eine geförderte Stelle in der Möbelwerkstatt. Jörg Beispiel ist " +
      "geblieben.",
    picture: { motif: "workshop", caption: "Tischlerei" },
    pillar: "sozial",
    topics: ["soziale-teilhabe", "wiedereinstieg"],
    appeared: { daysAgo: 120, at: "15:00" },
    protagonist: "Jörg Beispiel",
    isInvented: true,
    content: [
      p(
        "An seinem ersten Tag hat Jörg Beispiel um zehn Uhr gefragt, ob er jetzt gehen solle. Nicht, " +
          "weil er wollte. Er konnte sich nicht vorstellen, dass man ihn so lange braucht.",
      ),
      p(
        "Acht Jahre war er arbeitslos gewesen. Die Stelle in der Möbelwerkstatt eines gemeinnützigen " +
          "Trägers wurde als Teilhabe am Arbeitsmarkt gefördert: In den ersten Jahren trägt das " +
          "Jobcenter den größten Teil des Lohns, dazu kommt eine Begleiterin, die auch dann kommt, wenn " +
          "nichts schiefgeht.",
      ),
      quote(
        "Die Förderung läuft nach fünf Jahren aus. Wir haben im dritten aufgehört, darüber " +
          "nachzudenken, ob wir ihn behalten.",
        "Werkstattleiter (Beispiel)",
        "gemeinnütziger Träger in Lippe",
      ),
      p(
        "Inzwischen zeigt er anderen, wie man einen Stuhl verleimt. Wenn jemand um zehn Uhr fragt, ob er " +
          "gehen soll, sagt er: Nach der Pause wird es besser.",
      ),
    ],
  }),
  post({
    kind: "success_story",
    jobcenter: "saalekreis",
    title: "Die Schicht nach der Schule",
    teaser: "Lea Beispiel hat den Hauptschulabschluss nachgeholt, mit 24 und vor der Spätschicht.",
    picture: { motif: "factory", caption: "Werkshalle bei Merseburg" },
    pillar: "stark",
    topics: ["jugend", "ausbildung"],
    appeared: { daysAgo: 6, at: "12:30" },
    protagonist: "Lea Beispiel",
    isInvented: true,
    content: [
      p(
        "Um 13:10 Uhr klingelt es in der Abendschule, die trotz ihres Namens am Vormittag beginnt. Um " +
          "14:00 Uhr beginnt im Werk die Spätschicht. Dazwischen liegen für Lea Beispiel ein Fahrrad, " +
          "ein Brötchen und die binomischen Formeln.",
      ),
      p(
        "Die Schule hatte sie mit sechzehn verlassen, ohne Zeugnis und ohne Abschied. Im Saalekreis fand " +
          "sie über den Eigenbetrieb für Arbeit eine Stelle in der Verpackung. Dort fiel einer " +
          "Schichtführerin auf, dass sie die Maschinenprotokolle nicht nur ausfüllte, sondern verstand.",
      ),
      h2("Ein Angebot mit Bedingung"),
      p(
        "Der Betrieb bot ihr eine Ausbildung zur Maschinen- und Anlagenführerin an, sobald sie den " +
          "Abschluss hat. Das Jobcenter besorgte den Schulplatz, der Betrieb die passende Schicht. Im Juni " +
          "kam das Zeugnis. Es hängt nicht an der Wand, es liegt in der Bewerbungsmappe, die sie nur " +
          "einmal gebraucht hat.",
      ),
    ],
  }),
];
