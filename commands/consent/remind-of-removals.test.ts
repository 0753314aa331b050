import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { lettersTo, refusalOf } from "@/commands/testing";
import { composed, reportCast } from "@/commands/testing/report";
import { db } from "@/db/client";
import { aRemovalTask } from "@/db/factories";
import { mails, removalTasks } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { remindOfRemovals } from "./remind-of-removals";

it("reminds the Jobcenter when a task is due, the Landkreistag three days later, until it is done", async () => {
  const { editor, moderator } = await reportCast();
  const task = await aRemovalTask(db, { dueOn: "2026-11-05" });
  const on = (day: string) => remindOfRemovals(theClock, day);
  const counts = async () =>
    (await Promise.all([editor, moderator].map(({ accountId }) => lettersTo(accountId)))).map(
      (letters) => letters.length,
    );
  expect(await on("2026-11-04")).toEqual({ reminded: 0 });
  expect(await on("2026-11-05")).toEqual({ reminded: 1 });
  expect(await on("2026-11-05")).toEqual({ reminded: 0 });
  expect(await counts()).toEqual([1, 0]);
  expect(await on("2026-11-08")).toEqual({ reminded: 1 });
  expect(await counts()).toEqual([2, 1]);
  expect((await composed("removal_due"))?.letter.subject).toContain("Bitte um Entfernung");
  await db
    .update(removalTasks)
    .set({ doneAt: new Date(), answer: "Gelöscht" })
    .where(eq(removalTasks.id, task.id));
  expect(await on("2026-12-08")).toEqual({ reminded: 0 });
  expect(await composed("removal_due")).toBeNull();
  await db.delete(mails);
});

it("refuses everybody but the clock", async () => {
  const { lead } = await reportCast();
  expect(await refusalOf(remindOfRemovals(lead))).toBeInstanceOf(NotAllowed);
});
