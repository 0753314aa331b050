/**
 * What one table holds about somebody, for an answer to Art. 15 GDPR (B-056). Keys are the names of the
 * columns.
 */
export type RecordSection = { table: string; title: string; rows: Record<string, unknown>[] };

export type RecordExport = { about: string; exportedAt: string; sections: RecordSection[] };

/** German names of columns; another column is shown by its own name, so that nothing is left out. */
const columnWords: Record<string, string> = {
  id: "Kennung",
  name: "Name",
  email: "E-Mail-Adresse",
  contact: "Erreichbar über",
  language: "Sprache",
  born_on: "Geboren am",
  guardian_name: "Sorgeberechtigt",
  public_name: "Name im Beitrag",
  name_form: "Form des Namens",
  channels: "Wege",
  closes: "Geschlossene Wege",
  form: "Form der Einwilligung",
  given_on: "Erteilt am",
  valid_until: "Gültig bis",
  informed_on: "Informiert am",
  voluntariness_explained_on: "Über die Freiwilligkeit informiert am",
  collected_by: "Aufgenommen von (Funktion)",
  wording_hash: "Fassung der Erklärung",
  evidence_sha256: "Prüfsumme des Nachweises",
  evidence_type: "Art des Nachweises",
  kind: "Art",
  at: "Zeitpunkt",
  received_via: "Eingegangen über",
  issued_at: "Ausgestellt am",
  expires_at: "Gültig bis",
  answer: "Antwort",
  answered_at: "Beantwortet am",
  remark: "Anmerkung",
  confirmed_on: "Bestätigt am",
  created_at: "Gespeichert am",
  marked_at: "Markiert am",
  file_name: "Dateiname",
  alt_text: "Bildbeschreibung",
  credit: "Bildnachweis",
  address: "Adresse",
  title: "Titel",
  teaser: "Teaser",
  content: "Text",
  manuscript: "Text",
  number: "Nummer",
  version: "Stand",
  state: "Zustand",
  saved_at: "Gespeichert am",
  message: "Nachricht",
  person_name: "Name in der Meldung",
  phone: "Telefon",
  received_at: "Eingegangen am",
  done_at: "Erledigt am",
  outcome: "Ergebnis",
  hidden_at: "Verborgen am",
  action: "Vorgang",
  role: "Rolle",
  device: "Gerät",
  last_seen_at: "Zuletzt benutzt",
  last_signed_in_at: "Zuletzt angemeldet",
  letter: "Brief",
  sent_at: "Versandt am",
  purpose: "Zweck",
  persons: "Betroffene",
  about: "Daten",
  recipients: "Empfänger",
  legal_basis: "Rechtsgrundlage",
  third_countries: "Drittländer",
  period: "Löschfristen",
  measures: "Maßnahmen",
  controller: "Verantwortlich",
  joint_controllers: "Gemeinsam mit",
  officer: "Datenschutz",
  processors: "Auftrag",
  channel: "Weg",
  opens: "Öffnet",
  minimisation: "Voreinstellung",
  rights: "Rechte",
  what: "Was",
  kept: "Wie lange",
  risk: "Risiko",
  valid_consents: "Gültige Einwilligungen",
  waiting_consents: "In der Bedenkzeit",
  expired_consents: "Abgelaufene Einwilligungen",
  withdrawn_consents: "Widerrufene Einwilligungen",
  open_withdrawals: "Offene Meldungen eines Widerrufs",
  longest_takedown: "Längste Dauer bis zum Verschwinden",
};

/** The German name of a column. */
export function columnName(column: string): string {
  return columnWords[column] ?? column;
}

/** A stored value as one line; of a structure only its texts. Empty for what is not there. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join(" · ");
  if (typeof value === "object") return Object.values(value).map(valueWords).filter(Boolean).join(" ");
  return String(value as string | number);
}
