// How an actor relates to a subject: the terms the rules use. Roles are named one by one, so that a new role
// may do nothing until it is added here.
import type { Actor, Person, Role } from "@/domain/account/role";

type OfJobcenterOrNone = { jobcenterId: string | null };
type PersonOfJobcenter = Extract<Person, { jobcenterId: string }>;

const isA = (actor: Actor, ...named: Role[]) => actor.kind === "person" && named.includes(actor.role);

export const isLead = (actor: Actor) => isA(actor, "lead");
export const isAdmin = (actor: Actor) => isA(actor, "admin");
export const isLandkreistag = (actor: Actor) => isA(actor, "moderator", "admin");
/** Looks after data protection: for one Jobcenter, or at the Landkreistag for all. */
export const isDatenschutz = (actor: Actor): actor is Extract<Person, { role: "datenschutz" }> =>
  isA(actor, "datenschutz");
/** Works for one Jobcenter. */
export const isJobcenterStaff = (actor: Actor): actor is PersonOfJobcenter => isA(actor, "editor", "lead");

/** Works for the Jobcenter the thing belongs to. */
export const isOwn = (actor: Actor, subject: OfJobcenterOrNone) =>
  isJobcenterStaff(actor) && actor.jobcenterId === subject.jobcenterId;
export const isOwnLead = (actor: Actor, subject: OfJobcenterOrNone) => isLead(actor) && isOwn(actor, subject);

/** Looks after data protection of the Jobcenter the thing belongs to. */
export const isOwnDatenschutz = (actor: Actor, subject: OfJobcenterOrNone) =>
  isDatenschutz(actor) && actor.jobcenterId !== null && actor.jobcenterId === subject.jobcenterId;
/** Looks after data protection of the thing: of its Jobcenter, or of all. */
export const isItsDatenschutz = (actor: Actor, subject: OfJobcenterOrNone) =>
  isDatenschutz(actor) && (actor.jobcenterId === null || isOwnDatenschutz(actor, subject));

export const isSelf = (actor: Actor, { accountId }: { accountId: string | null }) =>
  actor.kind === "person" && actor.accountId === accountId;
export const isClock = (actor: Actor) => actor.kind === "clock";
/** The person whose consent it is. */
export const isProtagonistOf = (actor: Actor, consent: { id: string }) =>
  actor.kind === "protagonist" && actor.consentId === consent.id;
export const isReader = (actor: Actor) => actor.kind === "reader";
