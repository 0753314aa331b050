// Who may do what. Default is no: an action without a rule does not compile. The rules of reading, in lists and
// one by one, stand in policy/scope.ts; the facts that rules look at, in policy/subject.ts.
import { isOfEither, type Actor, type Person } from "@/domain/account/role";
import {
  isAdmin,
  isClock,
  isDatenschutz,
  isItsDatenschutz,
  isJobcenterStaff,
  isLandkreistag,
  isOwn,
  isOwnDatenschutz,
  isOwnLead,
  isProtagonistOf,
  isReader,
  isSelf,
} from "./policy/person";
import { isWithin, scopeOf } from "./policy/scope";
import type { Action, OfJobcenter, PostSubject, ReadAction, Subjects } from "./policy/subject";
import { NotAllowed } from "./refusals";

export { mayList, mayListAll, scopeOf, type Scope } from "./policy/scope";
export type * from "./policy/subject";

/** The thing is among those the actor may list. */
const inScope =
  <A extends ReadAction>(action: A) =>
  (actor: Actor, subject: Subjects[A]) =>
    isWithin(scopeOf(actor, action), subject);

const mayManageAccount = inScope("account.read");

/** Four eyes (D-035): nobody decides about what they wrote or submitted themselves. */
const mayDecide = (actor: Actor, post: PostSubject) =>
  inScope("queue.read")(actor, post) &&
  !isSelf(actor, { accountId: post.submittedBy }) &&
  !isSelf(actor, { accountId: post.savedBy });

export const policy: { [A in Action]: (actor: Actor, subject: Subjects[A]) => boolean } = {
  "post.create": isOwn,
  "post.read": inScope("post.read"),
  "post.save": isOwn,
  "post.submit": isOwn,
  "post.retract": isOwn,
  "post.sendBack": mayDecide,
  "post.approve": mayDecide,
  "post.unpublish": (actor, post) => isOwn(actor, post) || isLandkreistag(actor),
  "post.showAgain": (actor, post) => isOwn(actor, post) || isLandkreistag(actor),
  "post.publishDue": isClock,
  "post.chooseHosts": isOwn,
  "hosting.read": inScope("hosting.read"),
  "post.answerAsHost": isOwn,
  "series.start": isOwn,
  "media.add": isOwn,
  "media.read": inScope("media.read"),
  "media.describe": isOwn,
  "media.remove": isOwn,
  "media.markPeople": isOwn,
  "person.read": inScope("person.read"),
  // The person may ask either of the two who are jointly responsible (Art. 26 (3) GDPR).
  "person.export": (actor, person) => isOwnLead(actor, person) || isItsDatenschutz(actor, person),
  // It cannot be undone, so editors leave it to their lead.
  "person.erase": (actor, person) => isOwnLead(actor, person) || isLandkreistag(actor) || isClock(actor),
  "person.decideName": (actor, person) => isOwn(actor, person) || isLandkreistag(actor),
  "consent.record": isOwn,
  "consent.read": inScope("consent.read"),
  "consent.confirm": isOwn,
  // Jobcenter and Landkreistag are jointly responsible (Art. 26 GDPR), so all of them take a withdrawal (B-026). Of
  // another Jobcenter's people, the staff knows only those whom readers see.
  "consent.withdraw": (actor, consent) =>
    isOwn(actor, consent) ||
    isLandkreistag(actor) ||
    isItsDatenschutz(actor, consent) ||
    isProtagonistOf(actor, consent) ||
    (consent.isShown && (isJobcenterStaff(actor) || isDatenschutz(actor))),
  // Whoever speaks with the person gives out the withdrawal code.
  "consent.issueCode": isOwn,
  "consent.answerViewing": isProtagonistOf,
  "use.enter": isOwn,
  "use.read": inScope("use.read"),
  "use.markRemoved": isOwn,
  // The Landkreistag sees state and scope, never the scan, its data protection as little as its moderation (B-038).
  "consent.readEvidence": (actor, consent) => isOwn(actor, consent) || isOwnDatenschutz(actor, consent),
  "dataProtection.read": inScope("dataProtection.read"),
  "account.read": inScope("account.read"),
  "account.invite": mayManageAccount,
  "account.change": (actor, account) => mayManageAccount(actor, account) && !isSelf(actor, account),
  "account.lock": (actor, account) => mayManageAccount(actor, account) && !isSelf(actor, account),
  // The contact for barriers reads data about health, so nobody appoints themselves.
  "account.appoint": (actor, account) =>
    isAdmin(actor) && !isSelf(actor, account) && !isOfEither(account.role),
  "account.own": isSelf,
  "jobcenter.read": inScope("jobcenter.read"),
  "jobcenter.edit": (actor, jobcenter) => isOwnLead(actor, jobcenter) || isAdmin(actor),
  "jobcenter.grantOwnApproval": isAdmin,
  "jobcenter.recordAgreement": isAdmin,
  "figure.enter": (actor, figure) =>
    isOwn(actor, figure) || (figure.jobcenterId === null && isLandkreistag(actor)),
  "figure.read": inScope("figure.read"),
  "aktionswoche.read": inScope("aktionswoche.read"),
  "aktionswoche.edit": isAdmin,
  "participation.read": inScope("participation.read"),
  "participation.remind": isAdmin,
  "startPage.arrange": isAdmin,
  // The law on accessibility (BITV) asks for it once a year.
  "accessibilityStatement.review": isAdmin,
  "report.send": isReader,
  "report.read": inScope("report.read"),
  "report.handle": (actor, report) => !isDatenschutz(actor) && inScope("report.read")(actor, report),
  "report.carryOut": inScope("report.read"),
  // Four eyes: no Jobcenter refuses a withdrawal alone.
  "report.confirmRefusal": (actor, { refusedBy }) =>
    isLandkreistag(actor) && refusedBy !== null && !isSelf(actor, { accountId: refusedBy }),
  "queue.read": inScope("queue.read"),
  "history.read": inScope("history.read"),
  "mail.read": inScope("mail.read"),
  "clock.run": isClock,
};

/**
 * True when the actor may take the action; decides whether a button is shown. The same rule guards the
 * command.
 */
export function can<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): boolean {
  return policy[action](actor, subject);
}

/** Actions for which it is enough to know the Jobcenter. */
type ActionAtOwnJobcenter = { [A in Action]: OfJobcenter extends Subjects[A] ? A : never }[Action];

/** True when the actor may take the action at the own Jobcenter; false for whoever has none. */
export function canAtHome(actor: Person, action: ActionAtOwnJobcenter): boolean {
  return actor.jobcenterId !== null && can(actor, action, { jobcenterId: actor.jobcenterId });
}

/** Guards a command. Throws NotAllowed. */
export function authorise<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): void {
  if (!can(actor, action, subject)) throw new NotAllowed(action);
}
