// Posts of the demo in Leichte Sprache: one thought per sentence, and what is invented says so.
import type { Block } from "@/domain/post/content";
import { h2, info, list, p } from "@/db/demo/writing";

export type DemoTwin = {
  /** Home and title of the original. */
  jobcenter: string;
  original: string;
  title: string;
  teaser: string;
  content: Block[];
  translator: string;
  /** The Prüfgruppe, where one has read it, and so many days ago. */
  tested?: { group: string; daysAgo: number };
  isDraft?: boolean;
};

const invented = (what: string) =>
  info("Ein Beispiel", `${what} ist ein Beispiel. Wir haben uns alles ausgedacht.`);

export const twins: DemoTwin[] = [
  {
    jobcenter: "emsland",
    original: "Tag der offenen Tür in den Rathäusern",
    title: "Die Türen im Rathaus sind offen",
    teaser: "Das Jobcenter zeigt seine Arbeit. Alle können kommen.",
    translator: "Redaktion im Landkreis Emsland (Beispiel)",
    tested: { group: "Prüf-Gruppe Emsland (Beispiel)", daysAgo: 4 },
    content: [
      p(
        "Im Emsland gibt es einen Tag der offenen Tür. Das heißt: Alle dürfen in das Jobcenter " +
          "kommen. Sie können sich alles ansehen. Sie können Fragen stellen.",
      ),
      h2("Wo ist das?"),
      p("Der Tag ist an 3 Orten:"),
      list("im Rathaus in Meppen", "im Rathaus in Lingen", "im Rathaus in Papenburg"),
      p(
        "Der Eingang ist ohne Stufen in Meppen und in Lingen. In Papenburg gibt es eine Rampe. Die Rampe " +
          "ist hinter dem Haus.",
      ),
      h2("Was können Sie dort machen?"),
      list(
        "Sie sehen die Büros.",
        "Sie lernen die Menschen im Jobcenter kennen.",
        "Sie hören: So stelle ich einen Antrag.",
        "Familien hören: Dieses Geld gibt es für Kinder.",
      ),
      p("Die Menschen im Jobcenter zeigen Ihnen das Haus. Das dauert nur kurz."),
      h2("Gebärden-Sprache"),
      p(
        "Manche Menschen sprechen mit den Händen. Das heißt: Gebärden-Sprache. Von 15 Uhr bis 16 Uhr " +
          "übersetzen Frauen in Gebärden-Sprache.",
      ),
      h2("Was kostet das?"),
      p("Das kostet 0 Euro. Sie können einfach kommen."),
      invented("Dieser Tag"),
    ],
  },
  {
    jobcenter: "ortenaukreis",
    original: "Die Küche als Klassenzimmer",
    title: "Amina ist jetzt Köchin",
    teaser: "Amina Beispiel hat in der Küche Deutsch gelernt.",
    translator: "Redaktion im Ortenaukreis (Beispiel)",
    content: [
      p(
        "Das ist die Geschichte von Amina Beispiel. Amina wollte in Deutschland arbeiten. Aber ihr " +
          "Deutsch war noch schwach.",
      ),
      h2("Lernen beim Kochen"),
      p(
        "Das Jobcenter hatte eine Idee: Amina lernt Deutsch beim Kochen. Dafür gab es eine Lehr-Küche. " +
          "Eine Lehr-Küche ist eine Küche zum Lernen.",
      ),
      p(
        "Am Morgen hat Amina gekocht und gerechnet. Zum Beispiel: 1 Liter Suppe ist für 12 Teller. Am " +
          "Nachmittag hat sie alles auf Deutsch geschrieben.",
      ),
      h2("Die Prüfung"),
      p(
        "Dann hat ein Gast-Haus Amina eine Arbeit angeboten. Amina hat Ja gesagt. Sie hat gearbeitet und " +
          "weiter gelernt. Im Frühling hat sie eine Prüfung gemacht. Sie hat die Prüfung geschafft.",
      ),
      p("Amina sagt: „Früher habe ich in der Küche geholfen. Jetzt koche ich.“"),
      invented("Diese Geschichte"),
    ],
  },
  {
    jobcenter: "wuppertal",
    original: "Aus fünf Tagen wurde ein Angebot",
    title: "Das Jobcenter kommt zu den Menschen",
    teaser: "In Wuppertal berät das Jobcenter in vielen Stadt-Teilen.",
    translator: "Redaktion in Wuppertal (Beispiel)",
    content: [
      p(
        "Im Jahr 2019 gab es eine Aktions-Woche. In dieser Woche hat das Jobcenter Wuppertal etwas Neues " +
          "gemacht. Das Jobcenter ist zu den Menschen gekommen.",
      ),
      p("Das Jobcenter war zum Beispiel hier:"),
      list("in Kinder-Gärten", "in Schulen", "in Vereinen", "in Beratungs-Stellen"),
      p("Die Aktions-Woche hatte 5 Tage. Viele Menschen haben Fragen gestellt. Das war gut."),
      h2("Das gibt es immer noch"),
      p("Die Woche war zu Ende. Aber das Jobcenter hat weiter gemacht. Jetzt gibt es die Beratung immer:"),
      list(
        "Die Beratung ist immer zur gleichen Zeit.",
        "Die Beratung ist an bekannten Orten.",
        "Viele Fragen klärt das Jobcenter sofort.",
      ),
      p("Das Jobcenter Wuppertal hat davon am 15. August 2019 erzählt. Daher wissen wir das."),
    ],
  },
  {
    jobcenter: "saalekreis",
    original: "Unternehmerfrühstück in Merseburg",
    title: "Frühstück für Betriebe in Merseburg",
    teaser: "Chefs treffen das Jobcenter. Es gibt Kaffee und Brötchen.",
    translator: "Büro für Leichte Sprache (Beispiel)",
    tested: { group: "Prüf-Gruppe Saalekreis (Beispiel)", daysAgo: 11 },
    content: [
      p(
        "In Merseburg gibt es ein Frühstück. Das Frühstück ist für Betriebe. Ein Betrieb ist zum " +
          "Beispiel eine Fabrik oder ein Laden.",
      ),
      p(
        "Viele Betriebe suchen Menschen für die Arbeit. Viele Menschen suchen Arbeit. Das Jobcenter " +
          "kennt beide.",
      ),
      h2("Was passiert beim Frühstück?"),
      p(
        "2 Betriebe erzählen von einem Praktikum. In einem Praktikum probiert man eine Arbeit aus. So " +
          "haben die Betriebe gute Leute gefunden.",
      ),
      p("Danach können Sie Fragen stellen. Zum Beispiel: Wann bekommt mein Betrieb Geld vom Jobcenter?"),
      h2("Sie wollen kommen?"),
      p("Bitte melden Sie sich an. Das geht bis einen Tag vorher."),
      invented("Dieses Frühstück"),
    ],
  },
  {
    jobcenter: "saalekreis",
    original: "Die Schicht nach der Schule",
    title: "Lea macht ihren Abschluss",
    teaser: "Lea Beispiel war 24 Jahre alt. Da ging sie wieder zur Schule.",
    translator: "",
    isDraft: true,
    content: [
      p(
        "Das ist die Geschichte von Lea Beispiel. Mit 16 Jahren ging Lea von der Schule. Sie hatte " +
          "keinen Abschluss.",
      ),
      p("Das Jobcenter hat Lea geholfen. Lea fand eine Arbeit in einer Fabrik."),
    ],
  },
];

/** The change of an original that makes its twin out of date. */
export const changedAfterTwin = {
  jobcenter: "saalekreis",
  original: "Unternehmerfrühstück in Merseburg",
  addition: "Wer um acht Uhr noch nicht kann: Um neun Uhr gibt es eine zweite Runde mit denselben Themen.",
};
