// What a portrayed person agreed to. The state is never stored: it follows from the events (B-021).
import { ageOfMajority, birthday, isYoungerThan, youngestPortrayed } from "@/domain/person/age";
import { plusDays } from "@/domain/report/working-days";
import type { GuardianKind } from "./guardian";

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

export type ConsentState = "valid" | "waiting" | "incomplete" | "expired" | "withdrawn" | "superseded";

/** Longest duration that is offered by default, in years (B-017). */
export const defaultDurationInYears = 3;

/** Days between the last signature and the first publication, so that nobody is hurried (B-003). */
export const waitingDays = 7;

/** What decides from when until when a consent can be valid. All days are ISO dates in Europe/Berlin. */
export type ConsentDays = {
  givenOn: string;
  validUntil: string;
  /** Of a minor only; null for anybody else. */
  bornOn: string | null;
  guardianKind: GuardianKind | null;
  guardianSignedOn: string | null;
};

/** The first day on which something may be published under the consent. */
export function firstDay({ givenOn, guardianSignedOn }: ConsentDays): string {
  const signedOn = guardianSignedOn && guardianSignedOn > givenOn ? guardianSignedOn : givenOn;
  return plusDays(signedOn, waitingDays);
}

/** The last day: a consent that a minor gave ends before the 18th birthday (B-008). */
export function lastDay(consent: ConsentDays): string {
  if (!wasMinor(consent)) return consent.validUntil;
  const last = plusDays(birthday(consent.bornOn, ageOfMajority), -1);
  return last < consent.validUntil ? last : consent.validUntil;
}

/** From 14 to 17 somebody with custody signs too; nobody younger consents at all (B-008). */
export function isSigned(consent: ConsentDays): boolean {
  if (!wasMinor(consent)) return true;
  const isOldEnough = !isYoungerThan(youngestPortrayed, consent.bornOn, consent.givenOn);
  return isOldEnough && consent.guardianKind === "custody";
}

/** The person was not of age when the consent was given. */
export function wasMinor<Days extends Pick<ConsentDays, "bornOn" | "givenOn">>(
  consent: Days,
): consent is Days & { bornOn: string } {
  return consent.bornOn !== null && isYoungerThan(ageOfMajority, consent.bornOn, consent.givenOn);
}

/**
 * Derives the state of a consent at a day in Europe/Berlin. All days are ISO dates; the first and the last
 * day count in full (B-036). Once withdrawn, always withdrawn: a new consent is a new record.
 * db/sql/consent.sql says the same to the database.
 */
export function consentState(
  consent: ConsentDays & { hasEvidence: boolean },
  events: readonly { kind: ConsentEventKind }[],
  today: string,
): ConsentState {
  const happened = new Set(events.map((event) => event.kind));
  if (happened.has("withdrawn")) return "withdrawn";
  if (happened.has("superseded")) return "superseded";
  if (!happened.has("given")) return "incomplete";
  // Also when its evidence was erased after the period (view ended_evidence).
  if (lastDay(consent) < today) return "expired";
  if (!consent.hasEvidence || !isSigned(consent)) return "incomplete";
  return today < firstDay(consent) ? "waiting" : "valid";
}

/** The person may look at a text and agree to it, also before the waiting days are over. */
export const isStanding = (state: ConsentState): boolean => state === "valid" || state === "waiting";

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
