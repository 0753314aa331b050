// What happens with the data of staff, of readers, and with what the operation of a server brings along.
import { sessionIdleInMinutes, sessionLongestInHours } from "@/domain/account/session";
import { backupKeptInDays } from "@/domain/retention-periods";
import type { Activity } from "./activity";

const staff = "Beschäftigte der Jobcenter und des Landkreistags mit Konto";

export const otherActivities = {
  accounts: {
    name: "Konten, Anmeldung und Protokoll",
    purpose:
      "Nur Berechtigte arbeiten im Redaktionssystem, und es lässt sich belegen, wer was veranlasst hat.",
    persons: [staff],
    about: [
      "Name, dienstliche E-Mail-Adresse, Rolle, Jobcenter",
      "Prüfsumme des Passworts oder Kennung der zentralen Anmeldung",
      "Sitzungen mit Bezeichnung des Geräts, Zähler von Fehlversuchen ohne Netzadresse",
      "Vorgänge mit Zeitpunkt, ohne Inhalte",
    ],
    recipients: [
      "Leitung und Datenschutz des eigenen Jobcenters",
      "Administration, Moderation und Datenschutz des Landkreistags",
      "zentrale Anmeldung, wo sie eingerichtet ist",
    ],
    bases: ["publicTask", "legalDuty"],
    kept: ["account", "history", "session", "attempts", "links"],
    measures: [
      `Sitzungen enden nach ${sessionIdleInMinutes} Minuten ohne Nutzung, spätestens nach ${sessionLongestInHours} Stunden.`,
      "Passwörter und Schlüssel sind nur als Prüfsummen gespeichert.",
      "Was eine Rolle darf, steht an einer Stelle und wird bei jedem Vorgang geprüft.",
      "An das Protokoll kann nur angefügt werden; die Arbeit Einzelner wird nicht ausgewertet.",
    ],
    tables: ["accounts", "sessions", "one_time_links", "attempts", "history"],
  },
  profiles: {
    name: "Seiten der Jobcenter, Kennzahlen und Vereinbarungen",
    purpose:
      "Zeigen, wer für eine Seite verantwortlich ist und wen man erreicht; Zahlen und Vereinbarungen pflegen.",
    persons: ["Verantwortliche und Ansprechpersonen der Jobcenter", staff],
    about: [
      "Name, Funktion und dienstliche Erreichbarkeit",
      "wer eine Zahl oder eine Unterschrift der Vereinbarung eingetragen hat",
    ],
    recipients: [
      "Öffentlichkeit: Verantwortliche und Pressekontakt",
      "Landkreistag: wer etwas eingetragen hat",
    ],
    bases: ["publicTask", "legalDuty"],
    kept: ["account", "history"],
    measures: ["Nur die Leitung des Jobcenters und die Administration ändern die Angaben."],
    tables: ["jobcenters", "jobcenter_sites", "figures", "agreements"],
  },
  reports: {
    name: "Meldungen von Lesenden",
    purpose: "Fehler und Barrieren beheben, Widerrufe entgegennehmen, antworten.",
    persons: ["Lesende", "Porträtierte Personen und ihre Vertretung", "Personen, die Meldungen bearbeiten"],
    about: [
      "Nachricht und Seite",
      "E-Mail-Adresse, bei einem Widerruf Name und Telefon, jeweils freiwillig",
      "Antwort",
    ],
    recipients: [
      "zuständiges Jobcenter oder Landkreistag",
      "Meldungen über Barrieren: nur dafür benannte Personen",
      "Meldungen eines Widerrufs: auch Datenschutz",
    ],
    bases: ["publicTask", "legalDuty"],
    kept: ["errorReport", "barrierReport", "withdrawalReport", "answeredReport"],
    measures: [
      "Name und E-Mail-Adresse sind freiwillig; Meldungen werden nicht veröffentlicht.",
      "Gegen massenhafte Meldungen wird gezählt, ohne die Netzadresse zu speichern.",
    ],
    tables: ["reports"],
  },
  mails: {
    name: "E-Mails",
    purpose: "Beschäftigte über Aufgaben und Lesende über ihre Antwort benachrichtigen.",
    persons: [staff, "Lesende, die eine Antwort wünschen"],
    about: ["E-Mail-Adresse", "Anlass und Kennungen, Zeitpunkt des Versands"],
    recipients: ["Empfängerin oder Empfänger", "Betreiber des Postausgangs als Auftragsverarbeiter"],
    bases: ["publicTask", "legalDuty"],
    kept: ["mails"],
    measures: ["Briefe nennen keine porträtierte Person; Schlüssel stehen nicht im Vermerk."],
    tables: ["mails"],
  },
  serverLogs: {
    name: "Protokoll des Servers",
    purpose: "Das Portal ausliefern, Störungen finden und Angriffe erkennen.",
    persons: ["Lesende", staff],
    about: ["Zeitpunkt, Seite und Ergebnis eines Abrufs"],
    recipients: ["Betreiber des Servers als Auftragsverarbeiter"],
    bases: ["publicTask"],
    kept: ["serverLog"],
    measures: [
      "Weder Netzadressen noch Namen, Suchbegriffe oder Schlüssel stehen im Protokoll.",
      "Öffentliche Seiten setzen keine Cookies und laden nichts von Dritten.",
    ],
    tables: [],
  },
  backups: {
    name: "Sicherungskopien",
    purpose: "Das Portal nach einem Ausfall wiederherstellen.",
    persons: ["alle vorgenannten"],
    about: ["alle vorgenannten"],
    recipients: ["Betreiber des Servers und des Speichers als Auftragsverarbeiter"],
    bases: ["legalDuty"],
    kept: ["backup", "ledger"],
    measures: [
      `Jede Sicherung nennt ihr Ende; nach ${backupKeptInDays} Tagen wird sie entfernt.`,
      "Sicherungen lassen sich mit age verschlüsseln; der private Schlüssel liegt nicht auf dem Server.",
      "Ohne ein neueres Widerrufsbuch wird nichts eingespielt, es sei denn, jemand verlangt es ausdrücklich; das steht im Protokoll.",
    ],
    tables: [],
  },
} as const satisfies Record<string, Activity>;
