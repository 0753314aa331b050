// Who may do what: the only place. Default is no: an action without a rule does not compile.
import type { Actor, Person, Role } from "@/domain/account/role";
import type { WorkflowStep } from "@/domain/post/workflow";
import type { ReportKind } from "@/domain/report/report";
import { NotAllowed } from "./refusals";

export type OfJobcenter = { jobcenterId: string };
export type PostSubject = OfJobcenter & {
  /** Who handed in the open revision, if anybody did. */
  submittedBy: string | null;
  /** Who wrote at the open revision last. */
  savedBy: string | null;
  /** True once a revision of the post was ever submitted; before that a draft is its Jobcenter's own business. */
  wasHandedIn: boolean;
  /** The Landkreistag granted this Jobcenter "eigene Freigabe". */
  hasOwnApproval: boolean;
};
export type ReportSubject = { /** Null: the Landkreistag's. */ jobcenterId: string | null; kind: ReportKind };
export type AccountSubject = { accountId: string; role: Role; jobcenterId: string | null };

export type Subjects = Record<`post.${WorkflowStep}`, PostSubject> & {
  "post.create": OfJobcenter;
  "post.read": PostSubject;
  "post.unpublish": PostSubject;
  "post.publishDue": PostSubject;
  /** Invite other Jobcenter to host an Aktion too, and end it. */
  "post.chooseHosts": PostSubject;
  /** Accept, decline, leave; the subject is the invited Jobcenter. */
  "post.answerAsHost": OfJobcenter;
  "series.start": OfJobcenter;
  "media.add": OfJobcenter;
  "media.read": OfJobcenter;
  "media.describe": OfJobcenter;
  "media.remove": OfJobcenter;
  "consent.record": OfJobcenter;
  "consent.read": OfJobcenter;
  "consent.confirm": OfJobcenter;
  "consent.withdraw": OfJobcenter;
  "consent.readEvidence": OfJobcenter;
  "account.read": AccountSubject;
  "account.invite": Omit<AccountSubject, "accountId">;
  "account.change": AccountSubject;
  "account.lock": AccountSubject;
  "account.appoint": AccountSubject;
  "account.own": { accountId: string };
  "jobcenter.read": OfJobcenter;
  "jobcenter.edit": OfJobcenter;
  "jobcenter.grantOwnApproval": OfJobcenter;
  "figure.enter": { jobcenterId: string | null };
  "figure.read": { jobcenterId: string | null };
  "aktionswoche.read": Record<string, never>;
  "aktionswoche.edit": Record<string, never>;
  "participation.read": Record<string, never>;
  "participation.remind": Record<string, never>;
  "startPage.arrange": Record<string, never>;
  "report.send": Record<string, never>;
  "report.read": ReportSubject;
  "report.handle": ReportSubject;
  "queue.read": Record<string, never>;
  "history.read": { jobcenterId: string | null };
  "mail.read": Record<string, never>;
  "clock.run": Record<string, never>;
};
export type Action = keyof Subjects;

const isOwn = (actor: Actor, subject: { jobcenterId: string | null }) =>
  actor.kind === "person" && actor.jobcenterId !== null && actor.jobcenterId === subject.jobcenterId;
const isLandkreistag = (actor: Actor): actor is Person =>
  actor.kind === "person" && (actor.role === "moderator" || actor.role === "admin");
const isAdmin = (actor: Actor) => actor.kind === "person" && actor.role === "admin";
const isOwnLead = (actor: Actor, subject: { jobcenterId: string | null }) =>
  isOwn(actor, subject) && actor.kind === "person" && actor.role === "lead";
const isSelf = (actor: Actor, subject: { accountId: string }) =>
  actor.kind === "person" && actor.accountId === subject.accountId;
const isClock = (actor: Actor) => actor.kind === "clock";
const isReader = (actor: Actor) => actor.kind === "reader";

/** Four eyes (D-035): nobody decides about what they wrote or handed in themselves. */
const mayDecide = (actor: Actor, post: PostSubject) =>
  actor.kind === "person" &&
  actor.accountId !== post.submittedBy &&
  actor.accountId !== post.savedBy &&
  (isLandkreistag(actor) || (post.hasOwnApproval && isOwnLead(actor, post)));

/** A lead looks after the people of the own Jobcenter; an admin after everybody. */
const mayLookAfter = (actor: Actor, account: { role: Role; jobcenterId: string | null }) =>
  isAdmin(actor) || (isOwnLead(actor, account) && (account.role === "editor" || account.role === "lead"));

/**
 * Reports of barriers can reveal a disability: only whoever was appointed for them reads them (Art. 9 GDPR,
 *
 */
const mayHandleReport = (actor: Actor, report: ReportSubject) =>
  (isOwn(actor, report) || isLandkreistag(actor)) &&
  (report.kind !== "barrier" || (actor.kind === "person" && actor.isAccessibilityContact === true));

export const policy: { [A in Action]: (actor: Actor, subject: Subjects[A]) => boolean } = {
  "post.create": isOwn,
  "post.read": (actor, post) => isOwn(actor, post) || (isLandkreistag(actor) && post.wasHandedIn),
  "post.save": isOwn,
  "post.submit": isOwn,
  "post.retract": isOwn,
  "post.sendBack": mayDecide,
  "post.approve": mayDecide,
  "post.unpublish": (actor, post) => isOwn(actor, post) || isLandkreistag(actor),
  "post.publishDue": isClock,
  "post.chooseHosts": isOwn,
  "post.answerAsHost": isOwn,
  "series.start": isOwn,
  "media.add": isOwn,
  "media.read": (actor, picture) => isOwn(actor, picture) || isLandkreistag(actor),
  "media.describe": isOwn,
  "media.remove": isOwn,
  "consent.record": isOwn,
  // The Landkreistag sees state and scope, never the evidence (B-038).
  "consent.read": (actor, consent) => isOwn(actor, consent) || isLandkreistag(actor),
  "consent.confirm": isOwn,
  // Any joint controller must be able to take a withdrawal (B-026).
  "consent.withdraw": (actor, consent) => isOwn(actor, consent) || isLandkreistag(actor),
  "consent.readEvidence": isOwn,
  "account.read": (actor, account) => isSelf(actor, account) || mayLookAfter(actor, account),
  "account.invite": mayLookAfter,
  "account.change": (actor, account) => mayLookAfter(actor, account) && !isSelf(actor, account),
  "account.lock": (actor, account) => mayLookAfter(actor, account) && !isSelf(actor, account),
  // Nobody gives themselves a look at what may be about health.
  "account.appoint": (actor, account) => isAdmin(actor) && !isSelf(actor, account),
  "account.own": isSelf,
  "jobcenter.read": (actor, jobcenter) => isOwn(actor, jobcenter) || isLandkreistag(actor),
  "jobcenter.edit": (actor, jobcenter) => isOwnLead(actor, jobcenter) || isAdmin(actor),
  "jobcenter.grantOwnApproval": isAdmin,
  "figure.enter": (actor, figure) =>
    isOwn(actor, figure) || (figure.jobcenterId === null && isLandkreistag(actor)),
  "figure.read": (actor, figure) => isOwn(actor, figure) || isLandkreistag(actor),
  "aktionswoche.read": isLandkreistag,
  "aktionswoche.edit": isAdmin,
  "participation.read": isLandkreistag,
  "participation.remind": isAdmin,
  "startPage.arrange": isAdmin,
  "report.send": isReader,
  "report.read": mayHandleReport,
  "report.handle": mayHandleReport,
  "queue.read": isLandkreistag,
  "history.read": (actor, entry) => isOwn(actor, entry) || isLandkreistag(actor),
  "mail.read": isAdmin,
  "clock.run": isClock,
};

/** True when the actor may take the action; draws the button. The same rule guards the command. */
export function can<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): boolean {
  return policy[action](actor, subject);
}

/** Guards a command. Throws NotAllowed. */
export function authorise<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): void {
  if (!can(actor, action, subject)) throw new NotAllowed(action);
}
