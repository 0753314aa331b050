import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { eraseWithdrawnPerson } from "@/commands/consent/erase-withdrawn-person";
import { withdrawnDaysAgo } from "@/commands/testing/erasure";
import { actionsOn, cast, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, anExternalUse, aRemovalTask } from "@/db/factories";
import { externalUses, removalTasks } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { markUseRemoved } from "./mark-use-removed";

async function aTask() {
  const use = await anExternalUse(db);
  return { use, task: await aRemovalTask(db, { useId: use.id, jobcenterId: use.jobcenterId }) };
}

it("keeps what was answered, once (B-035)", async () => {
  const { editor } = await cast();
  const { use, task } = await aTask();
  await markUseRemoved(editor, { taskId: task.id, answer: " Gelöscht am 3. November. " });
  const [stored] = await db.select().from(removalTasks).where(eq(removalTasks.id, task.id));
  expect(stored).toMatchObject({ answer: "Gelöscht am 3. November.", doneBy: editor.accountId });
  expect(await actionsOn(use.postId)).toContain("use.markRemoved");
  expect(await refusalOf(markUseRemoved(editor, { taskId: task.id, answer: "Noch einmal" }))).toBeInstanceOf(
    NotPossibleNow,
  );
});

it("forgets where the post stood, when the person was erased and nobody else has to be asked", async () => {
  const { editor, jobcenterId } = await cast();
  const useOf = async () => (await db.select().from(externalUses).where(eq(externalUses.id, use.id)))[0];
  const use = await anExternalUse(db, { address: "https://zeitung.example/wilma-weg" });
  const consent = await aConsent(db, { jobcenterId });
  const task = await aRemovalTask(db, { useId: use.id, jobcenterId, consentId: consent.id });
  const other = await aRemovalTask(db, { useId: use.id, jobcenterId });
  await withdrawnDaysAgo(consent.id, 31);
  await eraseWithdrawnPerson(theClock, { personId: consent.personId, because: "period" });
  await markUseRemoved(editor, { taskId: task.id, answer: "Gelöscht" });
  expect(await useOf()).toMatchObject({ address: "https://zeitung.example/wilma-weg" });
  await markUseRemoved(editor, { taskId: other.id, answer: "Gelöscht" });
  expect(await useOf()).toMatchObject({ address: "", place: "Gelöscht nach einem Widerruf." });
});

it("refuses another Jobcenter and the Landkreistag, which only read", async () => {
  const { outsider, moderator } = await cast();
  const { task } = await aTask();
  for (const actor of [outsider, moderator])
    expect(await refusalOf(markUseRemoved(actor, { taskId: task.id, answer: "Weg" }))).toBeInstanceOf(
      NotAllowed,
    );
});
