// The facts for an impact assessment (Art. 35 (7) GDPR, B-014). The assessment itself is made by people.
import { channelOutputs } from "@/domain/consent/channel-outputs";
import { consentChannels, defaultDurationInYears, waitingDays } from "@/domain/consent/consent";
import { spanWords, type ConsentHealth } from "@/domain/consent/consent-health";
import { specialKinds } from "@/domain/consent/special-data";
import { viewingOpenInDays } from "@/domain/consent/viewing";
import { youngestPortrayed } from "@/domain/person/age";
import type { RecordSection } from "@/domain/record-section";
import { contentKeptInDays } from "@/domain/retention-periods";
import { retentions } from "@/domain/retention";
import { channelNames, specialKindNames } from "@/domain/wording";
import { legalBases } from "./activity";
import { activities, responsible, type Controller } from "./record";

/** Each risk for a portrayed person, and what the program does about it. */
const risks: { risk: string; measures: string[] }[] = [
  {
    risk: "Eine Person sagt nur Ja, weil sie von der Behörde abhängt.",
    measures: [
      "Die Freiwilligkeit wird erklärt und mit Datum festgehalten.",
      `Zwischen Unterschrift und Veröffentlichung liegen ${waitingDays} Tage.`,
      `Vorher sieht sie die Fassung über einen Link, der ${viewingOpenInDays} Tage gilt, und sagt Ja oder Nein.`,
    ],
  },
  {
    risk: "Besondere Angaben oder Sozialdaten werden bekannt.",
    measures: [
      `Eigene Zustimmung für: ${specialKinds.map((kind) => specialKindNames[kind]).join(", ")}.`,
      "Was die Zustimmung nicht umfasst, hält das Einreichen auf; strafrechtliche Verurteilungen sind ausgeschlossen.",
    ],
  },
  {
    risk: "Minderjährige oder betreute Personen werden gezeigt.",
    measures: [
      `Niemand unter ${youngestPortrayed} Jahren; bis zur Volljährigkeit unterschreiben auch Sorgeberechtigte.`,
      "Die Einwilligung Minderjähriger endet vor dem 18. Geburtstag.",
    ],
  },
  {
    risk: "Ein Widerruf wirkt nicht oder zu spät.",
    measures: [
      "Jede Abfrage prüft die Einwilligung; ein Widerruf gilt ab der nächsten Anfrage, ohne Anmeldung und zu jeder Stunde.",
      "Das Portal prüft danach alle eigenen Adressen und meldet jeden Fund.",
      `Inhalte werden ${contentKeptInDays} Tage danach gelöscht, auf Wunsch sofort.`,
      "Keine Sicherung bringt Widerrufenes zurück: Das Widerrufsbuch wird zuerst angewendet.",
    ],
  },
  {
    risk: "Andere behalten Kopien, die das Portal nicht erreicht.",
    measures: [
      "Jeder Weg der Veröffentlichung wird einzeln gewählt.",
      "Verwendungen außerhalb werden eingetragen; nach einem Widerruf wird um Entfernung gebeten.",
      "Es bleibt ein Restrisiko: Kopien Dritter lassen sich nicht immer zurückholen. Die Einwilligung sagt es.",
    ],
  },
  {
    risk: "Unbefugte lesen Entwürfe, Namen oder Nachweise.",
    measures: [
      "Rechte je Rolle und Jobcenter; Nachweise liest nur das eigene Jobcenter.",
      "Briefe, Protokolle und Adressen nennen keine porträtierte Person.",
      "Ort und Kamera werden aus jedem Bild entfernt.",
    ],
  },
];

/** What an assessment begins with: description, necessity, extent, risks, measures. */
export function impactFacts(controller: Controller): RecordSection[] {
  const described = Object.values(activities).map(({ name, purpose, bases }) => ({
    name,
    purpose,
    legal_basis: bases.map((basis) => legalBases[basis]),
  }));
  const opened = consentChannels.map((channel) => ({
    channel: channelNames[channel],
    opens: Object.values<{ name: string; says: string }>(channelOutputs[channel]).map(
      ({ name, says }) => `${name}: ${says}`,
    ),
  }));
  return [
    responsible(controller),
    { table: "activities", title: "Beschreibung der Verarbeitungen und ihrer Zwecke", rows: described },
    { table: "channels", title: "Wege der Veröffentlichung", rows: opened },
    {
      table: "necessity",
      title: "Notwendigkeit und Verhältnismäßigkeit",
      rows: [
        {
          legal_basis: "Wer porträtiert wird, erscheint nur mit Einwilligung.",
          minimisation: `Voreingestellt ist das Wenigste: Vorname, nur das Portal, ein Ende nach höchstens ${defaultDurationInYears} Jahren.`,
          rights: "Widerruf ohne Anmeldung; Auskunft als PDF und JSON; Löschung mit Nachweis.",
        },
      ],
    },
    {
      table: "periods",
      title: "Was wie lange bleibt",
      rows: retentions.map(({ what, kept }) => ({ what, kept })),
    },
    { table: "risks", title: "Risiken und Maßnahmen", rows: risks },
  ];
}

/** How much of it there is at this moment, among the Jobcenter somebody looks after. */
export function impactExtent(all: ConsentHealth): RecordSection {
  const { valid, endsIn30, endsIn60, endsIn90, waiting, expired, withdrawn, openWithdrawals } = all;
  const longest = all.longestTakedownInSeconds;
  return {
    table: "extent",
    title: "Umfang",
    rows: [
      {
        valid_consents: valid + endsIn30 + endsIn60 + endsIn90,
        waiting_consents: waiting,
        expired_consents: expired,
        withdrawn_consents: withdrawn,
        open_withdrawals: openWithdrawals,
        longest_takedown: longest === null ? "noch kein gemeldeter Widerruf" : spanWords(longest),
      },
    ],
  };
}
