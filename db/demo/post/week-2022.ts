import { ask, h2, p, place, post, quote } from "@/db/demo/writing";

export const week2022 = [
  post({
    kind: "veranstaltung",
    jobcenter: "ennepe-ruhr-kreis",
    title: "Blick hinter die Kulissen",
    teaser:
      "In der Aktionswoche 2022 haben Beschäftigte des Jobcenters online erzählt, was sie den ganzen " +
      "Tag tun.",
    picture: { motif: "counter", caption: "Ein Arbeitsplatz im Jobcenter" },
    pillar: "sozial",
    topics: ["beratung", "digitalisierung"],
    week: "2022",
    appeared: "2022-06-27T10:00",
    moment: { day: "2022-06-20", until: "2022-06-26" },
    details: {
      form: "andere",
      places: [place("Online", "Ennepe-Ruhr-Kreis")],
      isFree: true,
      needsNoRegistration: true,
    },
    content: [
      p(
        "Wer arbeitet eigentlich in einem Jobcenter? Der Ennepe-Ruhr-Kreis hat die Frage in der zweiten " +
          "Aktionswoche zum Programm gemacht und vom 20. bis 26. Juni 2022 Gespräche mit Beschäftigten " +
          "im Netz veröffentlicht.",
      ),
      p(
        "Zu Wort kamen Menschen aus verschiedenen Bereichen des Hauses. So wurde sichtbar, wie viele " +
          "Berufe in einem Jobcenter zusammenkommen: Verwaltung, Sozialarbeit, Vermittlung, Recht.",
      ),
      p("Quelle: Ankündigung des Ennepe-Ruhr-Kreises zur Aktionswoche 2022."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "borken",
    title: "Ankommen, während der Alltag wartet",
    teaser:
      "800 Familien aus der Ukraine leben im Juni 2022 im Kreis Borken. In Bocholt zeigt sich, was das " +
      "für das Jobcenter heißt.",
    picture: { motif: "village", caption: "Abend im Westmünsterland" },
    pillar: "vorort",
    topics: ["integration", "familie"],
    week: "2022",
    appeared: "2022-06-22T13:00",
    asOf: "2022-06-22",
    content: [
      p(
        "Seit dem 1. Juni 2022 erhalten Geflüchtete aus der Ukraine Leistungen der Grundsicherung, und " +
          "damit ist das Jobcenter für sie zuständig. Im Kreis Borken sind das in diesem Monat rund 800 " +
          "Familien, 140 von ihnen leben in Bocholt. Etwa 180 Personen dort können arbeiten.",
      ),
      h2("Zuerst die Fragen, die nicht warten"),
      p(
        "Die Reihenfolge im Beratungsgespräch ist eine andere als sonst. Bevor es um Berufe geht, geht " +
          "es um die Wohnung, den Schulplatz, den Arzttermin. Erst wenn der Alltag trägt, lässt sich " +
          "über Deutschkurse und anerkannte Abschlüsse sprechen.",
      ),
      p(
        "Dass im Kreis Borken die Städte und Gemeinden die Aufgaben vor Ort wahrnehmen, hilft dabei: " +
          "Das Rathaus, in dem man sich anmeldet, ist oft auch das, in dem man beraten wird.",
      ),
      p("Quelle: Bericht der Stadt Bocholt, veröffentlicht im Juni 2022."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "hochsauerlandkreis",
    title: "Sieben Tage statt fünf",
    teaser: "Nach drei Jahren Pause kehrt die Aktionswoche zurück, diesmal mit Wochenende.",
    picture: { motif: "hills", caption: "Im Sauerland" },
    pillar: "stark",
    topics: ["beratung"],
    week: "2022",
    appeared: "2022-06-22T09:00",
    asOf: "2022-06-22",
    content: [
      p(
        "Die erste Aktionswoche im August 2019 dauerte fünf Tage. Dann kam die Pandemie, und mit ihr " +
          "eine Zeit, in der Beratung vor allem am Telefon stattfand. Vom 20. bis 26. Juni 2022 zeigen die " +
          "kommunalen Jobcenter zum zweiten Mal gemeinsam, wie sie arbeiten, und nehmen das Wochenende " +
          "dazu.",
      ),
      p(
        "In Kreisen mit weiten Wegen hat sich in den Jahren dazwischen vieles verändert: Unterlagen " +
          "lassen sich digital einreichen, ein Gespräch per Video spart eine halbe Tagesreise. Geblieben " +
          "ist, dass der erste Kontakt ein Mensch ist.",
      ),
      p("Quelle: Berichte örtlicher Nachrichtenseiten in Brilon und Winterberg vom 22. Juni 2022."),
    ],
  }),
  post({
    kind: "article",
    jobcenter: "ennepe-ruhr-kreis",
    title: "„Ich bin die, die fragt, was gut läuft“",
    teaser: "Ein Gespräch über einen Beruf, den kaum jemand kennt: Fallmanagement.",
    picture: { motif: "classroom", caption: "Raum für Gruppenberatung" },
    pillar: "sozial",
    topics: ["beratung"],
    week: "2022",
    appeared: "2022-06-23T08:30",
    isInvented: true,
    content: [
      p(
        "Sie hat sechzig Akten, aber sie spricht nie von Fällen. Unsere Gesprächspartnerin arbeitet " +
          "seit elf Jahren im Fallmanagement. Für diese Vorführung heißt sie schlicht Frau Beispiel.",
      ),
      ask(
        "Was machen Sie, wenn jemand zum ersten Mal vor Ihnen sitzt?",
        "Ich frage, was gut läuft. Die meisten kommen mit einer Liste von Dingen, die nicht gehen. Die " +
          "kennen wir beide schon, die steht ja im Antrag.",
      ),
      ask(
        "Und wenn nichts gut läuft?",
        "Dann hat die Person es trotzdem um neun Uhr hierher geschafft, mit zwei Kindern und dem Bus. " +
          "Das ist ein Anfang, und das sage ich auch so.",
        "Danach suchen wir genau eine Sache, die bis zum nächsten Mal klappen kann. Nicht fünf.",
      ),
      ask(
        "Wann wissen Sie, dass es vorangeht?",
        "Wenn jemand anruft, um einen Termin zu verschieben, weil er arbeiten muss.",
      ),
      quote(
        "Eine gute Beratung erkennt man daran, dass sie kürzer wird.",
        "Frau Beispiel",
        "Fallmanagerin, ausgedachtes Gespräch",
      ),
    ],
  }),
];
