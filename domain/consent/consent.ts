// What a portrayed person agreed to. The state is never stored: it follows from the events (B-021).
export const consentChannels = ["portal", "feeds", "pdf", "press", "social"] as const;
export type ConsentChannel = (typeof consentChannels)[number];

export const nameForms = ["first_name", "pseudonym", "full_name"] as const;
export type NameForm = (typeof nameForms)[number];

export const consentEventKinds = ["given", "narrowed", "withdrawn", "superseded"] as const;
export type ConsentEventKind = (typeof consentEventKinds)[number];

export const consentForms = ["written", "electronic"] as const;
export type ConsentForm = (typeof consentForms)[number];

export const withdrawalWays = ["in_person", "phone", "mail", "letter", "portal"] as const;
export type WithdrawalWay = (typeof withdrawalWays)[number];

export type ConsentState = "valid" | "incomplete" | "expired" | "withdrawn" | "superseded";

/** Longest duration that is offered by default, in years (B-017). */
export const defaultDurationInYears = 3;

/**
 * Derives the state of a consent at a day in Europe/Berlin. All days are ISO dates; the first and the last
 * day count in full (B-036). Once withdrawn, always withdrawn: a new consent is a new record.
 * db/sql/consent.sql says the same to the database.
 */
export function consentState(
  consent: { givenOn: string; validUntil: string; hasEvidence: boolean },
  events: readonly { kind: ConsentEventKind }[],
  today: string,
): ConsentState {
  const happened = new Set(events.map((event) => event.kind));
  if (happened.has("withdrawn")) return "withdrawn";
  if (happened.has("superseded")) return "superseded";
  if (!happened.has("given") || consent.givenOn > today) return "incomplete";
  // Also when its evidence was erased after the period (view ended_evidence).
  if (consent.validUntil < today) return "expired";
  return consent.hasEvidence ? "valid" : "incomplete";
}

/** Channels a person may close one by one and stay on the portal; closing the portal as well is a withdrawal. */
export const closableChannels = consentChannels.filter((channel) => channel !== "portal");

/** The channels a person still agrees to: what was recorded minus all that was closed since, in any order. */
export function openChannels(
  recorded: readonly ConsentChannel[],
  events: readonly { closes: readonly ConsentChannel[] | null }[],
): ConsentChannel[] {
  const closed = new Set(events.flatMap((event) => event.closes ?? []));
  return recorded.filter((channel) => !closed.has(channel));
}
