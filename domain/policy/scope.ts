// What a person finds in lists and may open: the ".read" rules of the policy, said as data. A row is asked by
// `can`, the database by the condition in queries/desk/within.ts; both get their answer from here.
import { rolesAtJobcenter, type Actor } from "@/domain/account/role";
import { reportKinds } from "@/domain/report/report";
import { isAdmin, isDatenschutz, isLandkreistag, isLead, isJobcenterStaff } from "./person";
import type { ReadAction, Subjects } from "./subject";

/**
 * Everything that fits one of the alternatives: each field that an alternative names has one of the listed
 * values. No alternative means nothing; an alternative without fields means everything.
 */
export type Scope<Subject> = readonly {
  readonly [Field in keyof Subject]?: readonly NonNullable<Subject[Field]>[];
}[];

const everything = [{}] as const;
const nothing = [] as const;

type OfJobcenter = { readonly jobcenterId: readonly string[] };
const ownJobcenter = (actor: Actor): readonly OfJobcenter[] =>
  isJobcenterStaff(actor) ? [{ jobcenterId: [actor.jobcenterId] }] : nothing;
const ownJobcenterOfLead = (actor: Actor) => (isLead(actor) ? ownJobcenter(actor) : nothing);
const allFor = (isEntitled: boolean) => (isEntitled ? everything : nothing);
const ownJobcenterOrAll = (actor: Actor) => (isLandkreistag(actor) ? everything : ownJobcenter(actor));
/** What data protection looks after: the own Jobcenter, or at the Landkreistag every one. */
const lookedAfter = (actor: Actor) => {
  if (!isDatenschutz(actor)) return nothing;
  return actor.jobcenterId === null ? everything : [{ jobcenterId: [actor.jobcenterId] }];
};
const ownOrAllOrLookedAfter = (actor: Actor): readonly Partial<OfJobcenter>[] => [
  ...ownJobcenterOrAll(actor),
  ...lookedAfter(actor),
];
/** The Landkreistag does not see a text before it was handed in. */
const handedIn = [{ isHandedIn: [true] }] as const;
const isOfLandkreistag = (actor: Actor) =>
  isLandkreistag(actor) || (isDatenschutz(actor) && actor.jobcenterId === null);

/**
 * Reports of barriers can reveal a disability: only whoever was appointed for them reads them (Art. 9 GDPR,
 *
 */
const readableKinds = (actor: Actor) =>
  actor.kind === "person" && actor.isAccessibilityContact === true
    ? {}
    : { kind: reportKinds.filter((kind) => kind !== "barrier") };

const scopes: { [A in ReadAction]: (actor: Actor) => Scope<Subjects[A]> } = {
  // Data protection sees where a person stands and is shown (Art. 38 GDPR).
  "post.read": (actor) => (isOfLandkreistag(actor) ? handedIn : ownOrAllOrLookedAfter(actor)),
  "queue.read": (actor) =>
    isLandkreistag(actor)
      ? everything
      : ownJobcenterOfLead(actor).map((own) => ({ ...own, hasOwnApproval: [true] })),
  "hosting.read": ownJobcenter,
  "media.read": ownOrAllOrLookedAfter,
  // Whoever accepts withdrawals has to find the person (B-026).
  "person.read": ownOrAllOrLookedAfter,
  // The Landkreistag sees state and scope, never the evidence (B-038).
  "use.read": ownOrAllOrLookedAfter,
  "consent.read": ownOrAllOrLookedAfter,
  "dataProtection.read": (actor) =>
    isLandkreistag(actor) ? everything : [...ownJobcenterOfLead(actor), ...lookedAfter(actor)],
  // A lead looks after the people of the own Jobcenter, an admin after everybody.
  "account.read": (actor) =>
    isAdmin(actor)
      ? everything
      : ownJobcenterOfLead(actor).map((own) => ({ ...own, role: rolesAtJobcenter })),
  "jobcenter.read": ownJobcenterOrAll,
  "figure.read": ownJobcenterOrAll,
  // Data protection reads only what withdraws a consent.
  "report.read": (actor) => [
    ...ownJobcenterOrAll(actor).map((own) => ({ ...own, ...readableKinds(actor) })),
    ...lookedAfter(actor).map((own) => ({ ...own, kind: ["withdrawal" as const] })),
  ],
  "history.read": (actor) =>
    isLandkreistag(actor) ? everything : [...ownJobcenterOfLead(actor), ...lookedAfter(actor)],
  "aktionswoche.read": (actor) => allFor(isLandkreistag(actor)),
  "participation.read": (actor) => allFor(isLandkreistag(actor)),
  "mail.read": (actor) => allFor(isAdmin(actor)),
};

/** What of it the actor may list. */
export function scopeOf<A extends ReadAction>(actor: Actor, action: A): Scope<Subjects[A]> {
  return scopes[action](actor);
}

/** True when the scope holds the thing. */
export function isWithin<Subject extends object>(scope: Scope<Subject>, subject: Subject): boolean {
  return scope.some((alternative) =>
    (Object.keys(alternative) as (keyof Subject)[]).every((field) =>
      alternative[field]!.some((value) => value === subject[field]),
    ),
  );
}

/** True when there may be something for the actor to list: then the page exists. */
export function mayList(actor: Actor, action: ReadAction): boolean {
  return scopeOf(actor, action).length > 0;
}

/** True when the actor may list all there is, whichever Jobcenter it belongs to. */
export function mayListAll(actor: Actor, action: ReadAction): boolean {
  return scopeOf(actor, action).some((alternative) => Object.keys(alternative).length === 0);
}
