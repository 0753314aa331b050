import { describe, expect, it } from "vitest";
import { roles, rolesOfJobcenter, theClock, theReader, type Role } from "@/domain/account/role";
import { workflow } from "@/domain/post/workflow";
import { authorise } from "./policy";
import { NotAllowed } from "./refusals";
import { emsland, saalekreis, people, actions, allowed } from "./policy/testing";

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
  "person.decideName",
  "consent.record",
  "consent.read",
  "consent.confirm",
  "consent.withdraw",
  "consent.issueCode",
  "consent.readEvidence",
  "use.enter",
  "use.read",
  "use.markRemoved",
  "figure.enter",
  "figure.read",
  "report.read",
  "report.handle",
  "report.carryOut",
  "jobcenter.read",
  "hosting.read",
];
const ofLead = [
  ...ofEditor,
  "person.erase",
  "history.read",
  "dataProtection.read",
  "person.export",
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
  "person.decideName",
  "person.erase",
  "consent.read",
  "consent.withdraw",
  "use.read",
  "aktionswoche.read",
  "participation.read",
  "queue.read",
  "figure.read",
  "report.read",
  "report.handle",
  "report.carryOut",
  "report.confirmRefusal",
  "jobcenter.read",
  "history.read",
  "dataProtection.read",
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
  "jobcenter.recordAgreement",
  "aktionswoche.edit",
  "participation.remind",
  "startPage.arrange",
  "accessibilityStatement.review",
  "mail.read",
];
/** At the Landkreistag; at a Jobcenter the evidence as well, see below. */
const ofDatenschutz = [
  "post.read",
  "media.read",
  "person.read",
  "consent.read",
  "consent.withdraw",
  "use.read",
  "history.read",
  "dataProtection.read",
  "person.export",
];
/** What each role may do, exactly. A role without a charter does not compile. */
const charters: Record<Role, string[]> = {
  editor: ofEditor,
  lead: ofLead,
  moderator: ofModerator,
  admin: ofAdmin,
  datenschutz: ofDatenschutz,
};

describe("the charter of each role", () => {
  it.each(roles)("%s may do exactly this at Emsland", (role) => {
    expect(allowed(people[role], emsland).toSorted()).toEqual(charters[role].toSorted());
  });

  it.each(rolesOfJobcenter)("%s may do nothing at another Jobcenter", (role) => {
    expect(allowed(people[role], saalekreis)).toEqual([]);
  });

  it("the clock may only run its own jobs", () => {
    expect(allowed(theClock, emsland).toSorted()).toEqual(["clock.run", "person.erase", "post.publishDue"]);
  });
});

it("a reader may only send a report", () => {
  expect(allowed(theReader, emsland)).toEqual(["report.send"]);
});

it("every step of the workflow has its rule", () => {
  for (const step of Object.keys(workflow)) expect(actions).toContain(`post.${step}`);
});

it("authorise throws for what can() denies", () => {
  expect(() => authorise(people.editor, "post.create", { jobcenterId: saalekreis })).toThrow(NotAllowed);
  expect(() => authorise(people.editor, "post.create", { jobcenterId: emsland })).not.toThrow();
});
