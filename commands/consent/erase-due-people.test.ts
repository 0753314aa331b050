import { addDays } from "date-fns/addDays";
import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { withdrawnDaysAgo } from "@/commands/testing/erasure";
import { db } from "@/db/client";
import { aConsent, anEditor } from "@/db/factories";
import { consents, erasures, people } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { contentKeptInDays } from "@/domain/retention-periods";
import { overdueErasures } from "@/platform/overdue-erasures";
import { storage } from "@/platform/storage/storage";
import { eraseDuePeople } from "./erase-due-people";
import { eraseWithdrawnPerson } from "./erase-withdrawn-person";

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

it.each([
  ["and is in the waiting days", 1, 900],
  ["and whose new consent has ended since", 20, -1],
])("erases nothing of somebody who consented anew %s", async (_state, givenDaysAgo, endsInDays) => {
  const day = (days: number) => berlinDay(addDays(new Date(), days));
  const left = await aConsent(db);
  await withdrawnDaysAgo(left.id, contentKeptInDays + 5);
  const given = { givenOn: day(-givenDaysAgo), validUntil: day(endsInDays) };
  const again = await aConsent(db, { personId: left.personId, publicName: "Wieder Da", ...given });
  await eraseDuePeople(theClock);
  expect(await nameOf(left.personId)).not.toBe("");
  await expect(
    eraseWithdrawnPerson(theClock, { personId: left.personId, because: "request" }),
  ).rejects.toThrow(NotPossibleNow);
  const emptied = {
    publicName: "",
    collectedBy: "",
    evidenceKey: null,
    evidenceSha256: null,
    erasedAt: new Date(),
  };
  await expect(db.update(consents).set(emptied).where(eq(consents.id, again.id))).rejects.toMatchObject({
    cause: { code: "23000" },
  });
  await expect(
    db
      .update(people)
      .set({ name: "", contact: "", erasedAt: new Date() })
      .where(eq(people.id, left.personId)),
  ).rejects.toMatchObject({ cause: { code: "23000" } });
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
