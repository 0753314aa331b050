import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { actionsOn, cast, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { anExternalUse, aRemovalTask } from "@/db/factories";
import { removalTasks } from "@/db/schema";
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

it("refuses another Jobcenter and the Landkreistag, which only read", async () => {
  const { outsider, moderator } = await cast();
  const { task } = await aTask();
  for (const actor of [outsider, moderator])
    expect(await refusalOf(markUseRemoved(actor, { taskId: task.id, answer: "Weg" }))).toBeInstanceOf(
      NotAllowed,
    );
});
