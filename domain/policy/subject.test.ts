// What somebody may do depends on the thing: whose it is, who wrote it, what was granted.
import { describe, expect, it } from "vitest";
import { roles, rolesOfLandkreistag, type Role } from "@/domain/account/role";
import { can } from "@/domain/policy";
import { emsland, saalekreis, people, allowed } from "./testing";

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
