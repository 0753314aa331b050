import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { withdrawnDaysAgo } from "@/commands/testing/erasure";
import { db } from "@/db/client";
import { aConsent, anEditor } from "@/db/factories";
import { erasures, people } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { contentKeptInDays } from "@/domain/retention";
import { overdueErasures } from "@/platform/overdue-erasures";
import { storage } from "@/platform/storage/storage";
import { eraseDuePeople } from "./erase-due-people";

const nameOf = async (personId: string) =>
  (await db.select().from(people).where(eq(people.id, personId)))[0]?.name;

it("erases everybody whose period is over, and nobody before", async () => {
  const [due, later, staying] = [await aConsent(db), await aConsent(db), await aConsent(db)];
  await withdrawnDaysAgo(due.id, contentKeptInDays);
  await withdrawnDaysAgo(later.id, contentKeptInDays - 1);
  expect(await eraseDuePeople(theClock)).toEqual({ erased: 1 });
  expect(await nameOf(due.personId)).toBe("");
  for (const { personId } of [later, staying]) expect(await nameOf(personId)).not.toBe("");
  expect(await db.select().from(erasures)).toMatchObject([{ personId: due.personId, because: "period" }]);
  expect(await eraseDuePeople(theClock)).toEqual({ erased: 0 });
});

it("does not keep the others when one fails, and says so", async () => {
  const both = [await aConsent(db), await aConsent(db)];
  for (const { id } of both) await withdrawnDaysAgo(id, 40);
  expect(await overdueErasures()).toBe(2);
  const broken = vi.spyOn(storage(), "delete").mockRejectedValueOnce(new Error("no storage"));
  await expect(eraseDuePeople(theClock)).rejects.toThrow("not everything");
  broken.mockRestore();
  for (const { personId } of both) expect(await nameOf(personId)).toBe("");
  expect(await overdueErasures()).toBe(0);
});

it("counts as overdue only what is late by more than a day", async () => {
  await withdrawnDaysAgo((await aConsent(db)).id, contentKeptInDays);
  expect(await overdueErasures()).toBe(0);
  await withdrawnDaysAgo((await aConsent(db)).id, contentKeptInDays + 1);
  expect(await overdueErasures()).toBe(1);
});

it("refuses everybody but the clock", async () => {
  const { actor } = await anEditor(db);
  await expect(eraseDuePeople(actor)).rejects.toThrow(NotAllowed);
});
