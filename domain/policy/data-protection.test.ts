// What data protection may do at a Jobcenter and at the Landkreistag; the rest stands in its charter.
import { describe, expect, it } from "vitest";
import { rolesOfJobcenter, type Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import { allowed, emsland, people, saalekreis } from "./testing";

describe("data protection", () => {
  const withdrawal = { kind: "withdrawal" };
  const ofEmsland = { ...people.datenschutz, jobcenterId: emsland } as Person;

  it("of a Jobcenter also reads the evidence there, and may do nothing at another Jobcenter", () => {
    expect(allowed(ofEmsland, emsland).toSorted()).toEqual(
      [...allowed(people.datenschutz, emsland), "consent.readEvidence"].toSorted(),
    );
    expect(allowed(ofEmsland, saalekreis)).toEqual([]);
    expect(allowed(ofEmsland, saalekreis, withdrawal)).toEqual([]);
  });

  it("reads and carries out reported withdrawals, and decides nothing else about them", () => {
    for (const actor of [ofEmsland, people.datenschutz]) {
      const more = allowed(actor, emsland, withdrawal).filter((action) => action.startsWith("report."));
      expect(more.toSorted()).toEqual(["report.carryOut", "report.read"]);
    }
  });

  it("at the Landkreistag sees no text before it is handed in; at its Jobcenter it does", () => {
    const draft = { isHandedIn: false };
    expect(allowed(people.datenschutz, emsland, draft)).not.toContain("post.read");
    expect(allowed(ofEmsland, emsland, draft)).toContain("post.read");
  });

  it("is invited by the lead of the Jobcenter and by the administration", () => {
    const at = (jobcenterId: string | null) => ({ role: "datenschutz" as const, jobcenterId });
    expect(can(people.lead, "account.invite", at(emsland))).toBe(true);
    expect(can(people.lead, "account.invite", at(saalekreis))).toBe(false);
    expect(can(people.lead, "account.invite", at(null))).toBe(false);
    expect(can(people.admin, "account.invite", at(saalekreis))).toBe(true);
    expect(can(people.admin, "account.invite", at(null))).toBe(true);
  });

  it("is not appointed for reports of barriers", () => {
    expect(allowed(people.admin, emsland, { role: "datenschutz" })).not.toContain("account.appoint");
  });
});

it.each(rolesOfJobcenter)("%s carries out a reported withdrawal at the own Jobcenter only", (role) => {
  expect(allowed(people[role], emsland, { kind: "withdrawal" })).toContain("report.carryOut");
  expect(allowed(people[role], saalekreis, { kind: "withdrawal" })).toEqual([]);
});
