// Who somebody is towards a thing: the words the rules are written in.
import type { Actor, Person } from "@/domain/account/role";

type OfJobcenterOrNone = { jobcenterId: string | null };

/** Belongs to the Jobcenter the thing belongs to. */
export const isOwn = (actor: Actor, { jobcenterId }: OfJobcenterOrNone) =>
  actor.kind === "person" && actor.jobcenterId !== null && actor.jobcenterId === jobcenterId;

export const isLead = (actor: Actor): actor is Person => actor.kind === "person" && actor.role === "lead";
export const isOwnLead = (actor: Actor, subject: OfJobcenterOrNone) => isLead(actor) && isOwn(actor, subject);

export const isAdmin = (actor: Actor): actor is Person => actor.kind === "person" && actor.role === "admin";
export const isLandkreistag = (actor: Actor): actor is Person =>
  actor.kind === "person" && (actor.role === "moderator" || actor.role === "admin");

export const isSelf = (actor: Actor, { accountId }: { accountId: string | null }) =>
  actor.kind === "person" && actor.accountId === accountId;
export const isClock = (actor: Actor) => actor.kind === "clock";
export const isReader = (actor: Actor) => actor.kind === "reader";
