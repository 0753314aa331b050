import { describe, expect, it } from "vitest";
import { theClock, theReader, type Person } from "@/domain/account/role";
import { isWithin, mayList, mayListAll, scopeOf, type Scope } from "./scope";

type Thing = { jobcenter: string | null; kind: string };
const thing = { jobcenter: "emsland", kind: "error" };

describe("a scope", () => {
  it.each<[string, Scope<Thing>, boolean]>([
    ["no alternative holds nothing", [], false],
    ["an alternative without fields holds everything", [{}], true],
    ["one of the listed values", [{ kind: ["barrier", "error"] }], true],
    ["none of the listed values", [{ kind: ["barrier"] }], false],
    ["every field of an alternative counts", [{ jobcenter: ["emsland"], kind: ["barrier"] }], false],
    ["one alternative is enough", [{ kind: ["barrier"] }, { jobcenter: ["emsland"] }], true],
  ])("%s", (_name, scope, expected) => {
    expect(isWithin(scope, thing)).toBe(expected);
  });

  it("of a Jobcenter does not hold what belongs to none", () => {
    expect(isWithin<Thing>([{ jobcenter: ["emsland"] }], { ...thing, jobcenter: null })).toBe(false);
  });
});

const editor: Person = { kind: "person", accountId: "editor", role: "editor", jobcenterId: "emsland" };
const admin: Person = { kind: "person", accountId: "admin", role: "admin", jobcenterId: null };

it("tells a page whether there may be something to list, and whether it is of every Jobcenter", () => {
  expect([mayList(editor, "media.read"), mayListAll(editor, "media.read")]).toEqual([true, false]);
  expect([mayList(editor, "account.read"), mayListAll(editor, "account.read")]).toEqual([false, false]);
  expect([mayList(admin, "account.read"), mayListAll(admin, "account.read")]).toEqual([true, true]);
  // All Jobcenter, but not all kinds.
  expect([mayList(admin, "report.read"), mayListAll(admin, "report.read")]).toEqual([true, false]);
});

it("lets clock and readers list nothing", () => {
  for (const actor of [theClock, theReader]) expect(scopeOf(actor, "post.read")).toEqual([]);
});
