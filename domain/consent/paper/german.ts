// The form and the information sheet in German.
import { opensWords } from "@/domain/consent/channel-outputs";
import { consentChannels, nameForms, waitingDays } from "@/domain/consent/consent";
import { specialKinds } from "@/domain/consent/special-data";
import { ageOfMajority, youngestPortrayed } from "@/domain/person/age";
import { retentions } from "@/domain/retention";
import { channelNames, nameFormNames, specialKindNames } from "@/domain/wording";
import {
  contactLines,
  type PaperFacts,
  type PaperLanguage,
  type PaperPart,
  paragraphs,
  tickBoxes,
} from "./paper";

const wording = {
  since: "2026-12-01",
  title: "Einwilligung in die Veröffentlichung meiner Geschichte",
  paragraphs: [
    "Mein Jobcenter möchte über meinen Weg berichten. Der Beitrag erscheint in der Kampagne „Stark. Sozial. " +
      "Vor Ort.“ der kommunalen Jobcenter. Gemeinsam verantwortlich sind mein Jobcenter, der Deutsche " +
      "Landkreistag und der Deutsche Städtetag.",
    "Ich mache freiwillig mit. Sage ich Nein, hat das für mich keine Nachteile: nicht bei meinen Leistungen, " +
      "nicht bei der Beratung und nicht bei der Vermittlung. Auch ein Ja bringt mir dort keinen Vorteil.",
    "Ich bin einverstanden, dass mein Name in der angekreuzten Form, mein Bild und meine Worte auf den " +
      "angekreuzten Wegen veröffentlicht werden. Von Gesundheit, Herkunft, Religion oder Sexualität darf der " +
      "Beitrag nur erzählen, wenn ich das eigens angekreuzt habe. Den fertigen Text und die Bilder sehe ich, " +
      "bevor sie erscheinen. Wird daran etwas geändert, werde ich noch einmal gefragt.",
    `Nach meiner Unterschrift habe ich mindestens ${waitingDays} Tage Bedenkzeit. Vorher erscheint nichts.`,
    "Ich weiß: Was im Internet steht, kann weltweit gelesen und kopiert werden. Mein Jobcenter kann Kopien, " +
      "die andere gemacht haben, nicht immer zurückholen.",
    "Ich kann meine Einwilligung jederzeit widerrufen, ohne einen Grund zu nennen: mit meinem Code im Internet, " +
      "mündlich, per Telefon, E-Mail oder Brief, bei meinem Jobcenter oder beim Deutschen Landkreistag. Der " +
      "Beitrag und die Bilder sind dann sofort nicht mehr im Portal. Was vor dem Widerruf geschehen ist, bleibt " +
      "erlaubt.",
    "Die Einwilligung gilt bis zu dem angegebenen Tag. Danach verschwindet der Beitrag von selbst. Ich habe das " +
      "Recht auf Auskunft, Berichtigung, Löschung und Einschränkung und kann mich bei der Datenschutzaufsicht " +
      "meines Landes beschweren. Das Informationsblatt zum Datenschutz habe ich bekommen.",
    `Bin ich ${youngestPortrayed} bis ${ageOfMajority - 1} Jahre alt, unterschreibt auch eine sorgeberechtigte ` +
      `Person. Die Einwilligung endet dann spätestens am Tag vor meinem ${ageOfMajority}. Geburtstag. Auch die ` +
      "sorgeberechtigte Person oder meine rechtliche Betreuung kann widerrufen.",
  ],
};

export const german: PaperLanguage = {
  name: "Deutsch",
  lang: "de",
  wording,
  form: (facts) => ({
    title: wording.title,
    parts: [
      ...paragraphs(wording.paragraphs),
      tickBoxes(
        "So soll ich heißen",
        "Bitte ein Kreuz.",
        nameForms.map((form) => nameFormNames[form]),
      ),
      tickBoxes(
        "Hier darf der Beitrag erscheinen",
        "Ohne Kreuz erscheint er dort nicht.",
        consentChannels.map((channel) => `${channelNames[channel]}: ${opensWords(channel)}`),
      ),
      tickBoxes(
        "Der Beitrag darf auch davon erzählen",
        "Besondere Daten (Artikel 9 Datenschutz-Grundverordnung). Ohne Kreuz steht davon nichts im Beitrag.",
        specialKinds.map((kind) => specialKindNames[kind]),
      ),
      {
        is: "lines",
        title: "Ich willige ein",
        labels: [
          "Name (bleibt beim Jobcenter)",
          "Name im Beitrag",
          "Gültig bis",
          "Ort und Datum",
          "Unterschrift",
        ],
      },
      {
        is: "lines",
        title: "Bei Minderjährigen oder rechtlicher Betreuung unterschreibt außerdem",
        labels: [
          "Name und Rolle (sorgeberechtigt, Betreuung)",
          "Geburtsdatum des Kindes",
          "Datum und Unterschrift",
        ],
      },
      { is: "heading", text: "So widerrufe ich" },
      {
        is: "paragraph",
        text:
          "Meinen Code zum Widerrufen bekomme ich auf einem eigenen Blatt, sobald das Jobcenter diese Erklärung " +
          "eingetragen hat. Auch ohne Code kann ich unter dieser Adresse widerrufen:",
      },
      { is: "code", address: facts.withdrawalAddress, alt: "Die gleiche Adresse als Bild für die Kamera" },
      ...whoAnswers(facts),
    ],
  }),
  sheet: (facts) => ({
    title: "Informationen zum Datenschutz",
    parts: [
      {
        is: "paragraph",
        text:
          "Dieses Blatt sagt, was mit Ihren Daten geschieht, wenn Ihr Jobcenter in der Kampagne „Stark. Sozial. Vor " +
          "Ort.“ von Ihnen erzählt (Artikel 13 und 14 Datenschutz-Grundverordnung).",
      },
      ...whoAnswers(facts),
      { is: "heading", text: "Wozu und auf welcher Grundlage" },
      {
        is: "paragraph",
        text:
          "Wir veröffentlichen Ihren Namen in der gewählten Form, Ihr Bild und Ihre Worte, um über die Arbeit der " +
          "Jobcenter zu informieren. Grundlage ist allein Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a), bei " +
          "Gesundheit, Herkunft, Religion oder Sexualität Ihre ausdrückliche Einwilligung (Artikel 9 Absatz 2 " +
          "Buchstabe a). Dass Sie Leistungen bekommen haben, ist ein Sozialdatum (§ 35 SGB I). Niemand muss " +
          "mitmachen; ein Nein hat keine Folgen.",
      },
      { is: "heading", text: "Wer es bekommt" },
      {
        is: "list",
        entries: [
          "Portal: alle, die es im Internet aufrufen, weltweit",
          "Feeds: Programme und Websites, die neue Beiträge übernehmen",
          "PDF und Druck: alle, die den Beitrag herunterladen oder ausdrucken",
          "Presse: Zeitungen, Radio und Fernsehen",
          "Soziale Netzwerke: deren Betreiber, auch außerhalb der Europäischen Union",
        ],
      },
      {
        is: "paragraph",
        text:
          "Immer nur auf den Wegen, die Sie angekreuzt haben. Was einmal im Internet stand, lässt sich nicht überall " +
          "zurückholen. Den unterschriebenen Nachweis sieht nur Ihr Jobcenter. Entscheidungen trifft kein Computer.",
      },
      { is: "heading", text: "Wie lange wir es speichern" },
      {
        is: "list",
        entries: [
          "Beitrag und Bilder: sichtbar bis zum Ende der Einwilligung oder bis zum Widerruf",
          ...retentions
            .filter(({ requirement }) => ["B-032", "B-038"].includes(requirement))
            .map(({ what, kept }) => `${what}: ${kept}`),
        ],
      },
      { is: "heading", text: "Ihre Rechte" },
      {
        is: "paragraph",
        text:
          "Sie können jederzeit widerrufen, ohne Grund und ohne Nachteil, bei jeder der verantwortlichen Stellen. Was " +
          "bis dahin geschah, bleibt rechtmäßig. Sie haben außerdem das Recht auf Auskunft, Berichtigung, Löschung, " +
          "Einschränkung und Übertragbarkeit (Artikel 15 bis 20). Für ein Kind oder eine betreute Person können auch " +
          "Sorgeberechtigte und die rechtliche Betreuung widerrufen.",
      },
      { is: "code", address: facts.withdrawalAddress, alt: "Die gleiche Adresse als Bild für die Kamera" },
      {
        is: "paragraph",
        text:
          "Beschweren können Sie sich bei der Datenschutzaufsicht des Landes, in dem Ihr Jobcenter liegt: der oder dem " +
          `Landesbeauftragten für den Datenschutz, Land ${facts.jobcenter.bundesland}.`,
      },
    ],
  }),
};

function whoAnswers({ jobcenter, publisher }: PaperFacts): PaperPart[] {
  return [
    { is: "heading", text: "Wer verantwortlich ist" },
    {
      is: "facts",
      rows: [
        { term: "Ihr Jobcenter", lines: [jobcenter.name, ...contactLines(jobcenter)] },
        {
          term: "Datenschutz dort",
          lines: ["An die oder den Datenschutzbeauftragten", ...jobcenter.address],
        },
        { term: "Herausgeber des Portals", lines: [publisher.name, ...contactLines(publisher)] },
        {
          term: "Datenschutz dort",
          lines: ["An die oder den Datenschutzbeauftragten", ...publisher.address],
        },
      ],
    },
    {
      is: "paragraph",
      text:
        "Mit verantwortlich ist der Deutsche Städtetag. Die drei haben vereinbart, wer was tut (Artikel 26): Das " +
        "Jobcenter fragt Sie und bewahrt den Nachweis auf, der Herausgeber betreibt das Portal.",
    },
  ];
}
