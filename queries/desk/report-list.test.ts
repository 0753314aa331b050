import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "@/commands/testing";
import { db } from "@/db/client";
import { anAdmin, anEditor, aModerator, aReport } from "@/db/factories";
import { accounts, reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { reportReceipt } from "@/queries/portal/report-receipt";
import { reportList, unattendedBarriers, waitingReports } from "./report-list";
import { reportOne } from "./report-one";

let people: Awaited<ReturnType<typeof cast>>;
let own: string, foreign: string, central: string, barrier: string, centralBarrier: string;

beforeEach(async () => {
  await db.delete(reports);
  await db.update(accounts).set({ isAccessibilityContact: false });
  people = await cast();
  const atEmsland = { jobcenterId: people.jobcenterId };
  own = (await aReport(db, atEmsland)).id;
  foreign = (await aReport(db, { jobcenterId: people.outsider.jobcenterId })).id;
  central = (await aReport(db)).id;
  barrier = (await aReport(db, { ...atEmsland, kind: "barrier" })).id;
  centralBarrier = (await aReport(db, { kind: "barrier" })).id;
});

const listed = async (actor: Person) =>
  (await reportList(actor, {})).entries.map(({ id }) => id).toSorted((one, two) => one.localeCompare(two));
const sorted = (...ids: string[]) => ids.toSorted((one, two) => one.localeCompare(two));

describe("the reports of an actor", () => {
  it("are the same in the list, in the counts and one by one", async () => {
    const contact: Person = { ...people.editor, isAccessibilityContact: true };
    const centralContact: Person = { ...people.moderator, isAccessibilityContact: true };
    const reach: [Person, string[]][] = [
      [people.editor, [own]],
      [people.lead, [own]],
      [people.outsider, [foreign]],
      [people.moderator, [own, foreign, central]],
      [contact, [own, barrier]],
      [centralContact, [own, foreign, central, barrier, centralBarrier]],
    ];
    for (const [actor, expected] of reach) {
      expect(await listed(actor)).toEqual(sorted(...expected));
      expect((await waitingReports(actor)).open).toBe(expected.length);
      for (const id of [own, foreign, central, barrier, centralBarrier]) {
        expect(Boolean(await reportOne(actor, id))).toBe(expected.includes(id));
      }
    }
    expect((await reportList(people.moderator, { kind: "barrier" })).entries).toEqual([]);
  });

  it("include for the administration the number of barrier reports without an appointed contact, but not their text", async () => {
    const { actor: admin } = await anAdmin(db);
    expect(await unattendedBarriers(people.moderator)).toBe(0);
    expect(await unattendedBarriers(admin)).toBe(2);
    await anEditor(db, { isAccessibilityContact: true });
    expect(await unattendedBarriers(admin)).toBe(1);
    await aModerator(db, { isAccessibilityContact: true });
    expect(await unattendedBarriers(admin)).toBe(0);
    expect(JSON.stringify(await reportList(admin, {}))).not.toContain(barrier);
  });
});

it("a reader finds state and answer by the number, but not the text of the report", async () => {
  const { number } = await aReport(db, {
    message: "Geheim",
    email: "anna@beispiel.example",
    state: "answered",
    answer: "Danke.",
    answeredAt: new Date(),
  });
  const receipt = await reportReceipt(number.toLowerCase());
  expect(receipt).toMatchObject({ number, state: "answered", answer: "Danke." });
  expect(JSON.stringify(receipt)).not.toMatch(/Geheim|anna/);
  expect(await reportReceipt("F-0000-0000-0000")).toBeNull();
});
