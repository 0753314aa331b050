// What each action is done to: the facts its rule looks at.
import type { Role } from "@/domain/account/role";
import type { WorkflowStep } from "@/domain/post/workflow";
import type { ReportKind } from "@/domain/report/report";

export type OfJobcenter = { jobcenterId: string };
/** Null: the Landkreistag's. */
type OfJobcenterOrNone = { jobcenterId: string | null };
/** There is only one, or nothing about it matters. */
type Nothing = Record<string, never>;

export type PostSubject = OfJobcenter & {
  /** Who submitted the open revision, if anybody did. */
  submittedBy: string | null;
  /** Who last saved the open revision. */
  savedBy: string | null;
  /** The Landkreistag granted this Jobcenter "eigene Freigabe". */
  hasOwnApproval: boolean;
};
/** One text of a post. While it is a draft only its Jobcenter may see it. */
type TextSubject = OfJobcenter & { /** Waits for a decision or was approved. */ isHandedIn: boolean };
export type ReportSubject = OfJobcenterOrNone & { kind: ReportKind };
export type AccountSubject = OfJobcenterOrNone & { accountId: string; role: Role };

export type Subjects = Record<`post.${WorkflowStep}`, PostSubject> & {
  "post.create": OfJobcenter;
  "post.read": TextSubject;
  "post.unpublish": PostSubject;
  /** A post that was hidden because of a withdrawal without a code. */
  "post.showAgain": OfJobcenter;
  "post.publishDue": PostSubject;
  /** Invite other Jobcenter to host an Aktion too, and end it. */
  "post.chooseHosts": PostSubject;
  /** Invitations to host an Aktion; the subject is the invited Jobcenter. */
  "hosting.read": OfJobcenter;
  /** Accept, decline, leave; the subject is the invited Jobcenter. */
  "post.answerAsHost": OfJobcenter;
  "series.start": OfJobcenter;
  "media.add": OfJobcenter;
  "media.read": OfJobcenter;
  "media.describe": OfJobcenter;
  "media.remove": OfJobcenter;
  /** Say who can be recognised on a picture, and take it back. */
  "media.markPeople": OfJobcenter;
  /** The private record of a portrayed person. */
  "person.read": OfJobcenter;
  /** All that is stored about a person, with texts nobody has handed in (Art. 15 GDPR). */
  "person.export": OfJobcenter;
  /** Erase the content of somebody who withdrew. */
  "person.erase": OfJobcenter;
  /** Say whether a post in which the name stands means the person. */
  "person.decideName": OfJobcenter;
  "consent.record": OfJobcenter;
  "consent.read": OfJobcenter;
  "consent.confirm": OfJobcenter;
  /** `isShown`: readers see the person in a post at this moment. */
  "consent.withdraw": OfJobcenter & { id: string; isShown: boolean };
  "consent.issueCode": OfJobcenter;
  /** The answer to a link that shows a person the own post. */
  "consent.answerViewing": { id: string };
  "consent.readEvidence": OfJobcenter;
  /** Where a post was used outside this portal; enter and correct it. */
  "use.enter": OfJobcenter;
  "use.read": OfJobcenter;
  /** Say what was answered when somebody outside was asked to remove it. */
  "use.markRemoved": OfJobcenter;
  /** State of consents, withdrawals and erasure: numbers, no names. */
  "dataProtection.read": OfJobcenter;
  "account.read": Omit<AccountSubject, "accountId">;
  "account.invite": Omit<AccountSubject, "accountId">;
  "account.change": AccountSubject;
  "account.lock": AccountSubject;
  "account.appoint": AccountSubject;
  "account.own": { accountId: string };
  "jobcenter.read": OfJobcenter;
  "jobcenter.edit": OfJobcenter;
  "jobcenter.grantOwnApproval": OfJobcenter;
  /** That it signed the agreement with the Landkreistag. */
  "jobcenter.recordAgreement": OfJobcenter;
  "figure.enter": OfJobcenterOrNone;
  "figure.read": OfJobcenterOrNone;
  "aktionswoche.read": Nothing;
  "aktionswoche.edit": Nothing;
  "participation.read": Nothing;
  "participation.remind": Nothing;
  "startPage.arrange": Nothing;
  "accessibilityStatement.review": Nothing;
  "report.send": Nothing;
  "report.read": ReportSubject;
  "report.handle": ReportSubject;
  /** Carry out a reported withdrawal; a report of another kind is refused by its state. */
  "report.carryOut": ReportSubject;
  "report.confirmRefusal": ReportSubject & { refusedBy: string | null };
  /** A text that waits for a decision. */
  "queue.read": OfJobcenter & Pick<PostSubject, "hasOwnApproval">;
  /**
   * The history of a Jobcenter as one list; the history of a post is shown to everybody who may read the
   * post.
   */
  "history.read": OfJobcenterOrNone;
  "mail.read": Nothing;
  "clock.run": Nothing;
};

export type Action = keyof Subjects;
/** What is read in lists and one by one; policy/scope.ts says which of it a person finds. */
export type ReadAction = Extract<Action, `${string}.read`>;
