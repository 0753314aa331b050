import { h2, info, list, p, post, quote, steps } from "@/db/demo/writing";

export const projects = [
  post({
    kind: "project",
    jobcenter: "havelland",
    title: "Ein Garten für den Anfang",
    teaser:
      "Vier Stunden am Tag, zwölf Beete, ein Hofladen: Im Havelland beginnt der Weg zurück in Arbeit " +
      "mit Tomaten.",
    picture: { motif: "garden", caption: "Hochbeete und Gewächshaus" },
    pillar: "sozial",
    topics: ["soziale-teilhabe", "gesundheit"],
    appeared: { daysAgo: 55, at: "10:00" },
    isInvented: true,
    details: {
      startedOn: "2024-03-01",
      partners: "Gartenbauverein, Tafel, Volkshochschule",
      funding: "Eingliederungsmittel des Jobcenters",
    },
    content: [
      p(
        "Pflanzen stellen keine Fragen. Für Menschen, die lange zu Hause waren, ist das ein guter " +
          "Anfang. Auf einer ehemaligen Schulgärtnerei im Havelland bewirtschaften sechzehn " +
          "Teilnehmerinnen und Teilnehmer zwölf Beete und ein Gewächshaus, vier Stunden am Tag, von " +
          "März bis Oktober.",
      ),
      h2("Was wächst außer Gemüse"),
      p(
        "In den ersten Wochen zählt nur, dass jemand kommt. Danach werden Aufgaben verteilt: gießen, " +
          "ernten, den Hofladen führen, die Kasse abrechnen. Wer mag, nimmt zweimal in der Woche an einem " +
          "Kurs der Volkshochschule teil, der im Gewächshaus stattfindet, solange das Wetter es zulässt.",
      ),
      steps(
        "Ankommen und einen festen Platz haben",
        "Eine Aufgabe übernehmen und vertreten werden können",
        "Ein Praktikum außerhalb des Gartens",
      ),
      quote(
        "Meine Gurken waren fertig, bevor ich es war. Da musste ich wohl hinterher.",
        "Teilnehmerin (Beispiel)",
        "im zweiten Gartenjahr",
      ),
    ],
  }),
  post({
    kind: "project",
    jobcenter: "wuppertal",
    title: "Aus fünf Tagen wurde ein Angebot",
    teaser:
      "„Jobcenter vor Ort“ begann in der Aktionswoche 2019. Danach blieb die Beratung in den " +
      "Stadtteilen.",
    picture: { motif: "bus", caption: "Unterwegs in der Stadt" },
    pillar: "vorort",
    topics: ["beratung", "familie"],
    appeared: "2019-11-12T10:00",
    asOf: "2019-11-12",
    details: {
      startedOn: "2019-08-26",
      partners: "Kindertagesstätten, Schulen, Vereine und Beratungsstellen in Wuppertal",
    },
    content: [
      p(
        "Manche Versuche erkennt man daran, dass niemand sie beenden will. In der Aktionswoche 2019 " +
          "hatten Teams aller Wuppertaler Geschäftsstellen fünf Tage lang in Kindertagesstätten, " +
          "Schulen, Vereinen und Beratungsstellen beraten. Seither gehört die Beratung in den Stadtteilen " +
          "zum festen Angebot.",
      ),
      h2("Der Gedanke dahinter"),
      list(
        "feste Zeiten, damit sich das Angebot herumspricht",
        "Orte, an denen Menschen ohnehin sind",
        "Antworten, die sofort gegeben oder bis zum nächsten Mal geklärt werden",
      ),
      p("Quelle: Ankündigung des Jobcenters Wuppertal vom 15. August 2019."),
    ],
  }),
  post({
    kind: "project",
    jobcenter: "darmstadt-dieburg",
    title: "Spurwechsel: erst gesund werden, dann arbeiten",
    teaser:
      "Im Bundesprogramm rehapro erprobt der Landkreis, wie Jobcenter und Gesundheitswesen früher " +
      "zusammenfinden.",
    picture: { motif: "bridge", caption: "Ein Weg hinüber" },
    pillar: "sozial",
    topics: ["gesundheit"],
    appeared: "2021-06-24T10:00",
    asOf: "2021-06-24",
    details: { startedOn: "2021-01-01", funding: "Bundesprogramm rehapro" },
    content: [
      p(
        "Wer krank ist, braucht selten zuerst eine Bewerbung. Trotzdem beginnt die Hilfe oft genau dort. " +
          "Das Projekt „Spurwechsel“ im Landkreis Darmstadt-Dieburg dreht die Reihenfolge um. Es " +
          "gehört zu rehapro, einem Modellprogramm des Bundes, in dem Jobcenter und Rentenversicherung " +
          "neue Wege zur Rehabilitation erproben.",
      ),
      p(
        "Im Mittelpunkt steht die Frage, wie sich gesundheitliche Einschränkungen früh erkennen " +
          "lassen, ohne dass jemand seine Krankengeschichte ausbreiten muss. Die Teilnahme ist freiwillig.",
      ),
      info(
        "Zum Datum",
        "Der Projektbeginn ist hier mit dem Jahr angesetzt, in dem das Projekt in der Kampagne " +
          "vorgestellt wurde.",
      ),
    ],
  }),
  post({
    kind: "project",
    jobcenter: "lahn-dill-kreis",
    title: "Zweite Reihe, erste Wahl",
    teaser:
      "Ein Team im Jobcenter liest Bewerbungen so, wie Personalabteilungen es tun, und sagt ehrlich, was " +
      "auffällt.",
    picture: { motif: "counter", caption: "Gespräch am Tisch" },
    pillar: "stark",
    topics: ["betriebe", "beratung"],
    appeared: { daysAgo: 110, at: "09:00" },
    isInvented: true,
    details: { startedOn: "2024-09-01", partners: "Personalverantwortliche aus der Region" },
    content: [
      p(
        "Bewerbungen werden in Betrieben selten länger als eine Minute gelesen. Im Lahn-Dill-Kreis gibt " +
          "es seit einiger Zeit eine Generalprobe: Personalverantwortliche aus Unternehmen sehen sich " +
          "Unterlagen an, bevor sie verschickt werden, und geben eine Rückmeldung in drei Sätzen.",
      ),
      p(
        "Der erste sagt, was hängen bleibt. Der zweite, was fehlt. Der dritte beantwortet die Frage, " +
          "auf die es ankommt: Würden Sie einladen? In der Hälfte der Fälle, so die Erfahrung der " +
          "Beteiligten, genügt eine Zeile mehr, damit aus dem Nein ein Vielleicht wird.",
      ),
    ],
  }),
];
