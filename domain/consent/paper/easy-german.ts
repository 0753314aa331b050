// The form and the information sheet in Leichte Sprache: one statement in each sentence.
import { type ConsentChannel, type NameForm, waitingDays } from "@/domain/consent/consent";
import type { SpecialKind } from "@/domain/consent/special-data";
import { ageOfMajority, youngestPortrayed } from "@/domain/person/age";
import { erasedAfterDays } from "@/domain/report/report";
import { backupKeptInDays, evidenceKeptInDays } from "@/domain/retention-periods";
import {
  contactLines,
  type PaperFacts,
  type PaperLanguage,
  type PaperPart,
  paragraphs,
  tickBoxes,
} from "./paper";

const nameFormWords: Record<NameForm, string> = {
  first_name: "Nur mein Vorname",
  pseudonym: "Ein anderer Name",
  full_name: "Vorname und Nachname",
};
const channelWords: Record<ConsentChannel, string> = {
  portal: "Auf der Internet-Seite",
  feeds: "In Nachrichten-Programmen (RSS)",
  pdf: "Als PDF und auf Papier",
  press: "In der Zeitung, im Radio und im Fernsehen",
  social: "In sozialen Netzwerken",
};
const specialWords: Record<SpecialKind, string> = {
  health: "Von meiner Gesundheit oder Behinderung",
  origin: "Von dem Land, aus dem ich komme",
  belief: "Von meiner Religion",
  sexual_life: "Wen ich liebe",
};

const wording = {
  since: "2026-12-01",
  title: "Ich sage Ja: Meine Geschichte darf gezeigt werden",
  paragraphs: [
    "Das Jobcenter möchte meine Geschichte erzählen. Die Geschichte steht dann auf der Internet-Seite „Stark. Sozial. " +
      "Vor Ort.“. Das Jobcenter, der Deutsche Landkreistag und der Deutsche Städtetag machen die Internet-Seite zusammen.",
    "Ich mache freiwillig mit. Ich darf Nein sagen. Dann bekomme ich genauso viel Geld. Dann bekomme ich genauso viel " +
      "Hilfe. Auch bei einem Ja ist das so.",
    "Ich kreuze unten an: So soll ich heißen. Hier darf die Geschichte stehen. Davon darf die Geschichte erzählen. Was " +
      "ich nicht ankreuze, ist nicht erlaubt.",
    "Ich sehe die fertige Geschichte und die Bilder vorher. Ändert das Jobcenter etwas? Dann fragt es mich noch einmal.",
    `Nach meiner Unterschrift habe ich ${waitingDays} Tage Zeit. Dann kann ich noch einmal überlegen. Vorher sieht niemand ` +
      "die Geschichte.",
    "Das Internet ist überall auf der Welt. Andere Menschen können die Geschichte kopieren. Das Jobcenter kann diese Kopien " +
      "nicht immer löschen.",
    "Ich kann immer Nein sagen. Auch später. Ich muss keinen Grund sagen. Ich bekomme dafür einen Code. Oder ich sage es dem " +
      "Jobcenter. Oder ich sage es dem Deutschen Landkreistag. Dann ist die Geschichte sofort weg.",
    "Mein Ja gilt bis zu einem Tag. Der Tag steht unten. Danach ist die Geschichte von selbst weg. Ich habe das Blatt über " +
      "den Datenschutz bekommen.",
    `Bin ich ${youngestPortrayed} bis ${ageOfMajority - 1} Jahre alt? Dann unterschreibt auch meine Mutter oder mein Vater. ` +
      `Das Ja endet, bevor ich ${ageOfMajority} werde. Meine Mutter, mein Vater oder meine rechtliche Betreuung können auch ` +
      "Nein sagen.",
  ],
};

export const easyGerman: PaperLanguage = {
  name: "Leichte Sprache",
  lang: "de",
  wording,
  form: (facts) => ({
    title: wording.title,
    parts: [
      ...paragraphs(wording.paragraphs),
      tickBoxes("So soll ich heißen", "Bitte machen Sie ein Kreuz.", Object.values(nameFormWords)),
      tickBoxes(
        "Hier darf die Geschichte stehen",
        "Kein Kreuz heißt: Hier nicht.",
        Object.values(channelWords),
      ),
      tickBoxes(
        "Davon darf die Geschichte auch erzählen",
        "Kein Kreuz heißt: Davon nicht.",
        Object.values(specialWords),
      ),
      {
        is: "lines",
        title: "Ich sage Ja",
        labels: [
          "Mein Name. Den Namen kennt nur das Jobcenter.",
          "Mein Name in der Geschichte",
          "Mein Ja gilt bis",
          "Ort und Datum",
          "Meine Unterschrift",
        ],
      },
      {
        is: "lines",
        title: "Hier unterschreibt noch jemand: Mutter, Vater oder rechtliche Betreuung",
        labels: ["Name. Wer sind Sie?", "Geburtstag von dem Kind", "Datum und Unterschrift"],
      },
      { is: "heading", text: "So sage ich später Nein" },
      {
        is: "paragraph",
        text:
          "Den Code bekomme ich auf einem anderen Blatt. Ich bekomme das Blatt, wenn das Jobcenter mein Ja eingetragen hat. " +
          "Ich kann auch ohne den Code Nein sagen. Das geht hier:",
      },
      { is: "code", address: facts.withdrawalAddress, alt: "Die gleiche Adresse als Bild für die Kamera" },
      ...whoAnswers(facts),
    ],
  }),
  sheet: (facts) => ({
    title: "Das passiert mit Ihren Daten",
    parts: [
      {
        is: "paragraph",
        text:
          "Das Jobcenter möchte Ihre Geschichte erzählen. Ihr Name, Ihr Bild und Ihre Worte sind Daten. Auf diesem Blatt " +
          "steht: Das passiert mit Ihren Daten.",
      },
      ...whoAnswers(facts),
      { is: "heading", text: "Warum brauchen wir Ihre Daten?" },
      {
        is: "paragraph",
        text:
          "Wir wollen zeigen, wie Jobcenter arbeiten. Das dürfen wir nur, wenn Sie Ja sagen. Von Gesundheit, Herkunft, " +
          "Religion oder Liebe dürfen wir nur erzählen, wenn Sie das extra ankreuzen. Sie müssen nicht mitmachen.",
      },
      { is: "heading", text: "Wer sieht Ihre Daten?" },
      {
        is: "list",
        entries: [
          "Alle Menschen mit Internet können die Internet-Seite sehen. Überall auf der Welt.",
          "Zeitungen, Radio und Fernsehen, wenn Sie das ankreuzen.",
          "Soziale Netzwerke, wenn Sie das ankreuzen.",
          "Das Blatt mit Ihrer Unterschrift sieht nur Ihr Jobcenter.",
        ],
      },
      { is: "heading", text: "Wie lange behalten wir Ihre Daten?" },
      {
        is: "list",
        entries: [
          "Die Geschichte und die Bilder sieht man, bis Ihr Ja endet. Oder bis Sie Nein sagen.",
          `Sie sagen Nein? Dann löschen wir das Blatt mit Ihrer Unterschrift nach ${evidenceKeptInDays} Tagen.`,
          "Ihr Ja ist von selbst zu Ende? Dann löschen wir das Blatt am Ende vom dritten Jahr danach.",
          `Ihre Nachricht mit dem Nein löschen wir nach ${erasedAfterDays.withdrawal} Tagen.`,
          "Wir schreiben auf: An diesem Tag hat jemand Ja oder Nein gesagt. Das behalten wir.",
          `Wir machen Kopien, falls ein Computer kaputtgeht. Die Kopien löschen wir nach ${backupKeptInDays} Tagen.`,
        ],
      },
      { is: "heading", text: "Ihre Rechte" },
      {
        is: "list",
        entries: [
          "Sie dürfen immer Nein sagen. Dann ist die Geschichte sofort weg.",
          "Sie dürfen fragen: Was wisst ihr über mich?",
          "Sie dürfen sagen: Das ist falsch. Bitte ändert das.",
          "Sie dürfen sagen: Löscht meine Daten.",
          "Mutter, Vater oder rechtliche Betreuung dürfen das auch sagen.",
          `Sie dürfen sich beschweren. Das geht bei der Behörde für Datenschutz in Ihrem Land: ${facts.jobcenter.bundesland}.`,
        ],
      },
      { is: "paragraph", text: "Hier sagen Sie Nein:" },
      { is: "code", address: facts.withdrawalAddress, alt: "Die gleiche Adresse als Bild für die Kamera" },
    ],
  }),
};

function whoAnswers({ jobcenter, publisher }: PaperFacts): PaperPart[] {
  return [
    { is: "heading", text: "Hier können Sie fragen" },
    {
      is: "facts",
      rows: [
        { term: "Ihr Jobcenter", lines: [jobcenter.name, ...contactLines(jobcenter)] },
        { term: "Fragen zum Datenschutz", lines: ["An die Datenschutz-Beauftragten", ...jobcenter.address] },
        { term: "Die Internet-Seite macht", lines: [publisher.name, ...contactLines(publisher)] },
        { term: "Fragen zum Datenschutz", lines: ["An die Datenschutz-Beauftragten", ...publisher.address] },
      ],
    },
  ];
}
