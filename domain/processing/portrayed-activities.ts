// What happens with the data of people who are portrayed, from the first consent to the proof of erasure.
import { consentChannels } from "@/domain/consent/consent";
import { opensWords } from "@/domain/consent/channel-outputs";
import { bytesOfCode } from "@/domain/consent/withdrawal-code";
import { channelNames } from "@/domain/wording";
import type { Activity } from "./activity";

const portrayed = "Porträtierte Personen";
const guardians = "Sorgeberechtigte und rechtliche Betreuungen";
/** Whom a text reaches is decided by the channels of the consent. */
const readers = consentChannels.map(
  (channel) => `Öffentlichkeit, ${channelNames[channel]}: ${opensWords(channel)}`,
);

export const portrayedActivities = {
  posts: {
    name: "Beiträge und Erfolgsgeschichten",
    purpose:
      "Über die Arbeit der Jobcenter und über Menschen, die dort Hilfe gefunden haben, öffentlich berichten.",
    persons: [
      portrayed,
      "Namentlich genannte oder zitierte Personen",
      "Personen, die Beiträge schreiben und freigeben",
    ],
    about: [
      "Name in der gewählten Form",
      "Lebensweg, Aussagen und Zitate",
      "besondere Angaben (Gesundheit, Herkunft, Glaube, Sexualleben) nur mit eigener Zustimmung",
      "frühere Fassungen, wer sie gespeichert, eingereicht und freigegeben hat",
    ],
    recipients: [
      "Jobcenter, das den Beitrag schreibt",
      "Deutscher Landkreistag ab der Einreichung",
      ...readers,
    ],
    bases: ["consent", "explicitConsent", "publicTask"],
    kept: ["content", "draft", "localCopy", "erasure"],
    measures: [
      "Die Datenbank prüft bei jedem Lesen, ob eine gültige Einwilligung zu genau diesem Text und diesen Bildern da ist.",
      "Vier Augen: Niemand gibt frei, was er selbst geschrieben oder eingereicht hat.",
      "Jeder Weg der Veröffentlichung öffnet nur, was die Einwilligung nennt.",
      "Die öffentliche Seite liest mit einer eigenen Rolle der Datenbank, die nur Veröffentlichtes sieht.",
    ],
    tables: [
      "posts",
      "post_slugs",
      "post_hosts",
      "revisions",
      "saved_versions",
      "series",
      "featured_stories",
      "desk_entries",
      "list_entries",
      "list_dates",
      "search_entries",
      "search_vocabulary",
    ],
  },
  consents: {
    name: "Einwilligungen",
    purpose: "Einwilligungen einholen, nachweisen und an Text und Bilder binden; an ihren Ablauf erinnern.",
    persons: [portrayed, guardians, "Personen, die Einwilligungen aufnehmen"],
    about: [
      "Name, Erreichbarkeit, Sprache; bei Minderjährigen das Geburtsdatum",
      "Umfang, Form und Dauer der Einwilligung, Kategorien besonderer Angaben, Information nach Artikel 13 DSGVO",
      "unterschriebener Nachweis",
      "gesehene Fassung und Antwort der Person",
    ],
    recipients: [
      "Jobcenter, das die Einwilligung aufnimmt; nur dort der Nachweis",
      "Deutscher Landkreistag: Zustand und Umfang, nicht der Nachweis",
    ],
    bases: ["consent", "explicitConsent", "legalDuty"],
    kept: ["evidence", "consent", "viewing", "content"],
    measures: [
      "Eingetragene Einwilligungen und ihre Ereignisse kann niemand nachträglich ändern, nur die Löschung leert sie.",
      "Nachweise liegen außerhalb des öffentlichen Bereichs; jeder Blick darauf steht im Protokoll.",
      "Der Link zum Ansehen gilt für eine Person und eine Fassung und läuft ab.",
    ],
    tables: [
      "people",
      "information_sheets",
      "consents",
      "consent_events",
      "revision_consents",
      "seen_texts",
      "consent_reminders",
      "viewings",
    ],
  },
  pictures: {
    name: "Bilder",
    purpose: "Beiträge bebildern und wissen, wer auf welchem Bild zu erkennen ist.",
    persons: [portrayed, "Urheberinnen und Urheber der Bilder", "Personen, die Bilder hochladen"],
    about: [
      "Bild",
      "Bildbeschreibung, Bildnachweis, Dateiname",
      "Stelle eines Gesichts im Bild, von Hand markiert",
    ],
    recipients: [
      "Jobcenter, dem das Bild gehört",
      "Deutscher Landkreistag",
      "Öffentlichkeit, soweit ein veröffentlichter Beitrag das Bild zeigt",
    ],
    bases: ["consent", "publicTask"],
    kept: ["content", "upload"],
    measures: [
      "Jedes Bild wird neu kodiert: Ort, Kamera und eingebettete Vorschauen gehen dabei verloren.",
      "Adressen von Bildern lassen sich nicht erraten; die Einwilligung wird bei jedem Abruf geprüft.",
      "Gesichter werden nicht automatisch erkannt.",
    ],
    tables: ["media", "media_people", "revision_media"],
  },
  withdrawals: {
    name: "Widerruf, Widerrufsbuch, Löschung und ihr Nachweis",
    purpose: "Widerrufe sofort vollziehen, danach löschen und beides belegen.",
    persons: [portrayed, guardians, "Personen, die Widerrufe bearbeiten"],
    about: [
      "Zeitpunkt, Weg und Umfang des Widerrufs",
      "Prüfsumme des Widerrufs-Codes",
      "Kennungen, Anzahl und Prüfsummen des Gelöschten",
      "Ergebnis der Prüfung der eigenen Adressen",
    ],
    recipients: ["betroffenes Jobcenter", "Deutscher Landkreistag"],
    bases: ["legalDuty"],
    kept: ["content", "erasure", "ledger", "takedownProof", "withdrawalReport"],
    measures: [
      `Der Code hat ${bytesOfCode * 5} zufällige Bit; gespeichert ist nur seine Prüfsumme.`,
      "Das Widerrufsbuch liegt außerhalb der Datenbank; eine Wiederherstellung wendet es an, bevor jemand lesen kann.",
      "Das Portal fragt nach einer Minute, einem Tag und einer Woche alle eigenen Adressen ab; ein Fund löst einen Alarm aus.",
    ],
    tables: [
      "withdrawal_codes",
      "post_hidings",
      "post_people",
      "takedown_proofs",
      "takedown_checks",
      "erasures",
      "gone_addresses",
    ],
  },
  externalUses: {
    name: "Verwendungen außerhalb des Portals",
    purpose: "Wissen, wer einen Beitrag weitergenutzt hat, und nach einem Widerruf um Entfernung bitten.",
    persons: [portrayed, "Personen, die Verwendungen eintragen"],
    about: ["Ort und Tag der Verwendung", "Bitte um Entfernung, Frist und Antwort"],
    recipients: ["Jobcenter", "Deutscher Landkreistag", "Stellen, die um Entfernung gebeten werden"],
    bases: ["legalDuty"],
    kept: ["externalUse"],
    measures: [
      "Ein Widerruf legt je Verwendung eine Aufgabe mit Frist an; erinnert wird, bis sie erledigt ist.",
    ],
    tables: ["external_uses", "removal_tasks"],
  },
} as const satisfies Record<string, Activity>;
