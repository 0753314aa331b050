import { describe, expect, it } from "vitest";
import {
  isOfJobcenter,
  roles,
  rolesOfJobcenter,
  rolesOfLandkreistag,
  theClock,
  theReader,
  type Actor,
  type Person,
  type Role,
} from "@/domain/account/role";
import { workflow } from "@/domain/post/workflow";
import { authorise, can, policy, type Action, type Subjects } from "./policy";
import { NotAllowed } from "./refusals";

const emsland = "emsland";
const saalekreis = "saalekreis";
const personOf = (role: Role): Person =>
  isOfJobcenter(role)
    ? { kind: "person", accountId: role, role, jobcenterId: emsland }
    : { kind: "person", accountId: role, role, jobcenterId: null };
const people = Object.fromEntries(roles.map((role) => [role, personOf(role)])) as Record<Role, Person>;
const actions = Object.keys(policy) as Action[];

/** One subject that fits every action: a handed-in post, an editor's account, a picture … of the Jobcenter. */
function subjectOf(jobcenterId: string) {
  return {
    jobcenterId,
    submittedBy: "somebody",
    savedBy: "somebody",
    isHandedIn: true,
    hasOwnApproval: false,
    accountId: "somebody",
    role: "editor" as const,
    kind: "error",
    id: "something",
    refusedBy: "somebody",
    isShown: false,
  };
}
const allowed = (actor: Actor, jobcenterId: string, more: object = {}) =>
  actions.filter((action) =>
    can(actor, action, { ...subjectOf(jobcenterId), ...more } as unknown as Subjects[typeof action] & never),
  );

const ofEditor = [
  "post.save",
  "post.submit",
  "post.retract",
  "post.create",
  "post.read",
  "post.unpublish",
  "post.showAgain",
  "post.chooseHosts",
  "post.answerAsHost",
  "series.start",
  "media.add",
  "media.read",
  "media.describe",
  "media.remove",
  "media.markPeople",
  "person.read",
  "consent.record",
  "consent.read",
  "consent.confirm",
  "consent.withdraw",
  "consent.issueCode",
  "consent.readEvidence",
  "figure.enter",
  "figure.read",
  "report.read",
  "report.handle",
  "jobcenter.read",
  "hosting.read",
];
const ofLead = [
  ...ofEditor,
  "history.read",
  "account.read",
  "account.invite",
  "account.change",
  "account.lock",
  "jobcenter.edit",
];
const ofModerator = [
  "post.sendBack",
  "post.approve",
  "post.read",
  "post.unpublish",
  "post.showAgain",
  "media.read",
  "person.read",
  "consent.read",
  "consent.withdraw",
  "aktionswoche.read",
  "participation.read",
  "queue.read",
  "figure.read",
  "report.read",
  "report.handle",
  "report.confirmRefusal",
  "jobcenter.read",
  "history.read",
];
const ofAdmin = [
  ...ofModerator,
  "account.read",
  "account.invite",
  "account.change",
  "account.lock",
  "account.appoint",
  "jobcenter.edit",
  "jobcenter.grantOwnApproval",
  "aktionswoche.edit",
  "participation.remind",
  "startPage.arrange",
  "accessibilityStatement.review",
  "mail.read",
];
/** What each role may do, exactly. A role without a charter does not compile. */
const charters: Record<Role, string[]> = {
  editor: ofEditor,
  lead: ofLead,
  moderator: ofModerator,
  admin: ofAdmin,
};

describe("the charter of each role", () => {
  it.each(roles)("%s may do exactly this at Emsland", (role) => {
    expect(allowed(people[role], emsland).toSorted()).toEqual(charters[role].toSorted());
  });

  it.each(rolesOfJobcenter)("%s may do nothing at another Jobcenter", (role) => {
    expect(allowed(people[role], saalekreis)).toEqual([]);
  });

  it("the clock may only run its own jobs", () => {
    expect(allowed(theClock, emsland).toSorted()).toEqual(["clock.run", "post.publishDue"]);
  });
});

it("a reader may only send a report", () => {
  expect(allowed(theReader, emsland)).toEqual(["report.send"]);
});

describe("a withdrawal", () => {
  it("and the answer to a viewing are all that a portrayed person may do, for the own consent only", () => {
    const protagonist = { kind: "protagonist", consentId: "something" } as const;
    expect(allowed(protagonist, emsland)).toEqual(["consent.withdraw", "consent.answerViewing"]);
    expect(allowed(protagonist, emsland, { id: "of somebody else" })).toEqual([]);
  });

  it("is taken by every Jobcenter, but only of people whom readers see if they are of another one", () => {
    const may = (jobcenterId: string, isShown: boolean) =>
      can(people.editor, "consent.withdraw", { id: "something", jobcenterId, isShown });
    expect([may(emsland, false), may(saalekreis, true), may(saalekreis, false)]).toEqual([true, true, false]);
  });

  it("is refused by two people: who proposed it does not confirm it", () => {
    const mayConfirm = (refusedBy: string | null) =>
      can(people.moderator, "report.confirmRefusal", { jobcenterId: emsland, kind: "withdrawal", refusedBy });
    expect([mayConfirm("somebody"), mayConfirm("moderator"), mayConfirm(null)]).toEqual([true, false, false]);
  });
});

describe("reports of barriers", () => {
  const barrier = { kind: "barrier" };

  it.each(roles)("are not readable for %s without an appointment", (role) => {
    expect(allowed(people[role], emsland, barrier)).not.toEqual(expect.arrayContaining(["report.read"]));
    expect(allowed(people[role], emsland, barrier)).not.toEqual(expect.arrayContaining(["report.handle"]));
  });

  it("are readable for the appointed: at the own Jobcenter, or at the Landkreistag", () => {
    const appointed = (role: Role) => ({ ...people[role], isAccessibilityContact: true });
    expect(can(appointed("editor"), "report.read", { jobcenterId: emsland, kind: "barrier" })).toBe(true);
    expect(can(appointed("editor"), "report.read", { jobcenterId: saalekreis, kind: "barrier" })).toBe(false);
    expect(can(appointed("editor"), "report.read", { jobcenterId: null, kind: "barrier" })).toBe(false);
    expect(can(appointed("moderator"), "report.handle", { jobcenterId: emsland, kind: "barrier" })).toBe(
      true,
    );
  });

  it("let nobody appoint themselves", () => {
    expect(allowed(people.admin, emsland, { accountId: "admin" })).not.toContain("account.appoint");
  });
});

describe("four eyes", () => {
  it.each(rolesOfLandkreistag)("%s does not decide about what they wrote or submitted", (role) => {
    for (const more of [{ submittedBy: role }, { savedBy: role }]) {
      expect(allowed(people[role], emsland, more)).not.toContain("post.approve");
      expect(allowed(people[role], emsland, more)).not.toContain("post.sendBack");
    }
  });

  it("a lead approves a post of the own Jobcenter only when that was granted, and never the own post", () => {
    expect(allowed(people.lead, emsland, { hasOwnApproval: true })).toContain("post.approve");
    expect(allowed(people.lead, emsland, { hasOwnApproval: true, submittedBy: "lead" })).not.toContain(
      "post.approve",
    );
    expect(allowed(people.lead, emsland, { hasOwnApproval: true, savedBy: "lead" })).not.toContain(
      "post.approve",
    );
    expect(allowed(people.editor, emsland, { hasOwnApproval: true })).not.toContain("post.approve");
    expect(allowed(people.lead, saalekreis, { hasOwnApproval: true })).toEqual([]);
  });
});

describe("the Landkreistag", () => {
  it.each(rolesOfLandkreistag)("as %s does not see a text that was not submitted", (role) => {
    expect(allowed(people[role], emsland, { isHandedIn: false })).not.toContain("post.read");
  });

  it.each(rolesOfLandkreistag)("as %s never changes a text and never reads evidence", (role) => {
    expect(allowed(people[role], emsland)).not.toContain("post.save");
    expect(allowed(people[role], emsland)).not.toContain("consent.readEvidence");
  });
});

describe("accounts", () => {
  it("nobody locks or changes the own account", () => {
    const own = { accountId: "admin", role: "admin", jobcenterId: null };
    expect(allowed(people.admin, emsland, own)).not.toContain("account.lock");
    expect(allowed(people.admin, emsland, own)).not.toContain("account.change");
  });

  it("a lead does not create accounts of the Landkreistag", () => {
    expect(can(people.lead, "account.invite", { role: "admin", jobcenterId: null })).toBe(false);
    expect(can(people.lead, "account.invite", { role: "moderator", jobcenterId: emsland })).toBe(false);
  });
});

it("a lead reads the history of the Jobcenter, an editor only that of a post", () => {
  expect(can(people.lead, "history.read", { jobcenterId: emsland })).toBe(true);
  expect(can(people.editor, "history.read", { jobcenterId: emsland })).toBe(false);
  expect(can(people.lead, "history.read", { jobcenterId: null })).toBe(false);
});

it("every step of the workflow has its rule", () => {
  for (const step of Object.keys(workflow)) expect(actions).toContain(`post.${step}`);
});

it("authorise throws for what can() denies", () => {
  expect(() => authorise(people.editor, "post.create", { jobcenterId: saalekreis })).toThrow(NotAllowed);
  expect(() => authorise(people.editor, "post.create", { jobcenterId: emsland })).not.toThrow();
});
