// What is kept how long: the one table that the page /datenschutz shows, from the constants the code uses.
import { sessionIdleInMinutes, sessionLongestInHours } from "./account/session";
import { viewingOpenInDays } from "./consent/viewing";
import { doneAfterAnswerInDays, erasedAfterDays } from "./report/report";
import {
  backupKeptInDays,
  linkWorksForHours,
  attemptsKeptInDays,
  mailsKeptInDays,
  unusedAccountKeptInMonths,
  leftDraftKeptInMonths,
  askedBeforeInDays,
  orphanAgeInHours,
  evidenceKeptInDays,
  contentKeptInDays,
} from "./retention-periods";

/** What the database can be asked for: whether something is still there that should be erased. */
export const retentionChecks = [
  "sessions",
  "attempts",
  "links",
  "mails",
  "accounts",
  "drafts",
  "evidence",
  "content",
  "uses",
  "error",
  "barrier",
  "withdrawal",
  "answered",
] as const;
export type RetentionCheck = (typeof retentionChecks)[number];

/** A job may be late by so much: it runs every hour. */
export const jobMayBeLateInHours = 2;

export type Retention = {
  key: string;
  what: string;
  kept: string;
  requirement: string;
  /** Null: without a fixed period, or kept where the database does not see it. */
  check: RetentionCheck | null;
};

const days = (count: number) => (count === 1 ? "1 Tag" : `${count} Tage`);

/** Each kind of personal data with its period, in the words of the page. */
export const retentions = [
  {
    key: "session",
    what: "Sitzung einer Anmeldung mit der Bezeichnung des Geräts",
    kept: `${sessionIdleInMinutes} Minuten ohne Nutzung, höchstens ${sessionLongestInHours} Stunden; gelöscht spätestens eine Stunde danach`,
    requirement: "D-011",
    check: "sessions",
  },
  {
    key: "attempts",
    what: "Zähler gegen Ausprobieren und massenhafte Meldungen, ohne IP-Adresse",
    kept: `${days(attemptsKeptInDays)} nach dem ersten Versuch`,
    requirement: "B-055",
    check: "attempts",
  },
  {
    key: "links",
    what: "Einladung oder Link zum Setzen eines Passworts",
    kept: `${linkWorksForHours} Stunden`,
    requirement: "D-020",
    check: "links",
  },
  {
    key: "mails",
    what: "Vermerk über eine versandte oder unzustellbare E-Mail, mit Adresse",
    kept: `${days(mailsKeptInDays)} nach dem Versand oder dem letzten Versuch`,
    requirement: "B-055",
    check: "mails",
  },
  {
    key: "account",
    what: "Konto im Redaktionssystem: Name, E-Mail-Adresse und Zugang",
    kept: `${unusedAccountKeptInMonths} Monate nach der letzten Anmeldung, der Sperre oder der Einladung, die niemand annahm; ${days(askedBeforeInDays)} vorher fragt eine E-Mail nach. Das letzte Konto der Administration und die letzte Leitung eines Jobcenters bleiben.`,
    requirement: "B-055",
    check: "accounts",
  },
  {
    key: "history",
    what: "Protokoll dessen, was mit einem Konto veranlasst wurde: Kennungen und Zeitpunkte, ohne Namen",
    kept: "ohne feste Frist; ist das Konto gelöscht, steht dort „ehemaliges Konto“",
    requirement: "B-057",
    check: null,
  },
  {
    key: "draft",
    what: "Entwurf eines Beitrags, der nie erschienen ist, mit allen Fassungen",
    kept: `${leftDraftKeptInMonths} Monate nach der letzten Bearbeitung; ${days(askedBeforeInDays)} vorher fragt eine E-Mail nach`,
    requirement: "B-055",
    check: "drafts",
  },
  {
    key: "localCopy",
    what: "Nicht gespeicherter Text eines Beitrags, als Kopie im Browser (lokaler Speicher)",
    kept: "bis er gespeichert ist, verworfen wird oder Sie sich abmelden",
    requirement: "B-052",
    check: null,
  },
  {
    key: "evidence",
    what: "Nachweis einer Einwilligung",
    kept: `nach einem Widerruf ${days(evidenceKeptInDays)}; nach Ablauf oder Ersatz bis zum Ende des dritten Jahres danach`,
    requirement: "B-032",
    check: "evidence",
  },
  {
    key: "content",
    what: "Inhalte einer Person, die widerrufen hat: Texte mit allen Fassungen, Bilder mit Originalen, Bildbeschreibungen, Name, Kontakt und die Adresse des Beitrags",
    kept: `${days(contentKeptInDays)} nach dem Widerruf, auf Wunsch sofort gelöscht`,
    requirement: "B-032",
    check: "content",
  },
  {
    key: "erasure",
    what: "Vermerk über diese Löschung: Kennungen, Zeitpunkte, Anzahl und Prüfsummen, ohne Namen und Inhalt",
    kept: "ohne feste Frist, damit sich belegen lässt, dass gelöscht wurde, und frühere Adressen „nicht mehr da“ antworten",
    requirement: "B-032",
    check: null,
  },
  {
    key: "consent",
    what: "Angaben zu einer Einwilligung und zu ihrem Widerruf, ohne Nachweis",
    kept: `ohne feste Frist, damit sich belegen lässt, dass der Beitrag erlaubt war; nach einem Widerruf ab dem ${contentKeptInDays}. Tag ohne Namen`,
    requirement: "B-032",
    check: null,
  },
  {
    key: "viewing",
    what: "Link, mit dem Sie Ihren Beitrag vorab ansehen",
    kept: `gilt ${days(viewingOpenInDays)}; Ihre Antwort bleibt bei den Angaben zur Einwilligung`,
    requirement: "B-038",
    check: null,
  },
  {
    key: "ledger",
    what: "Widerrufsbuch: Kennung, Zeitpunkt und Weg eines Widerrufs, ohne Namen",
    kept: "ohne feste Frist, damit keine Sicherung einen Widerruf rückgängig macht",
    requirement: "B-032",
    check: null,
  },
  {
    key: "takedownProof",
    what: "Nachweis, dass nach einem Widerruf im Portal nichts mehr zu finden ist, ohne Namen und Adressen",
    kept: "ohne feste Frist, damit sich belegen lässt, dass der Widerruf vollzogen ist",
    requirement: "B-034",
    check: null,
  },
  {
    key: "externalUse",
    what: "Verwendung eines Beitrags außerhalb des Portals und was auf eine Bitte um Entfernung geantwortet wurde",
    kept: "ohne feste Frist, damit nach einem Widerruf alle gebeten werden können; ist die Person gelöscht und die Bitte beantwortet, ohne Ort und Adresse",
    requirement: "B-035",
    check: "uses",
  },
  {
    key: "errorReport",
    what: "Meldung eines Fehlers",
    kept: `${days(erasedAfterDays.error)}, nachdem sie erledigt ist`,
    requirement: "B-061",
    check: "error",
  },
  {
    key: "barrierReport",
    what: "Meldung einer Barriere",
    kept: `${days(erasedAfterDays.barrier)}, nachdem sie erledigt ist`,
    requirement: "A-016",
    check: "barrier",
  },
  {
    key: "withdrawalReport",
    what: "Meldung eines Widerrufs",
    kept: `${days(erasedAfterDays.withdrawal)}, nachdem er erledigt ist`,
    requirement: "B-032",
    check: "withdrawal",
  },
  {
    key: "answeredReport",
    what: "Beantwortete Meldung eines Fehlers oder einer Barriere",
    kept: `gilt ${days(doneAfterAnswerInDays)} nach der Antwort von selbst als erledigt`,
    requirement: "B-061",
    check: "answered",
  },
  {
    key: "upload",
    what: "Hochgeladene Datei, deren Formular nicht abgeschickt wurde",
    kept: `mindestens ${orphanAgeInHours} Stunden; danach löscht sie der nächste stündliche Lauf`,
    requirement: "B-055",
    check: null,
  },
  {
    key: "serverLog",
    what: "Protokoll des Servers: Zeitpunkt, Seite und Ergebnis, ohne Namen und IP-Adresse",
    kept: "so lange, wie der Betreiber des Servers es einstellt",
    requirement: "B-055",
    check: null,
  },
  {
    key: "backup",
    what: "Sicherungskopien des Portals",
    kept: `${backupKeptInDays} Tage; danach entfernt sie die nächste Sicherung`,
    requirement: "B-032",
    check: null,
  },
] as const satisfies readonly Retention[];

/** Names a row, for the record of processing (domain/processing). */
export type RetentionKey = (typeof retentions)[number]["key"];
