import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { history } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { recordHistory } from "./record-history";

it("writes who did what to which subject; the clock is an actor without an account", async () => {
  const { actor } = await anEditor(db);
  const subject = { type: "portal" as const, id: crypto.randomUUID(), jobcenterId: actor.jobcenterId };
  await db.transaction(async (tx) => {
    await recordHistory(tx, actor, "post.save", subject, { version: 2 });
    await recordHistory(tx, theClock, "post.publish", subject);
  });
  const rows = await db.select().from(history).where(eq(history.subjectId, subject.id)).orderBy(history.id);
  expect(rows).toMatchObject([
    { accountId: actor.accountId, actorRole: "editor", action: "post.save", facts: { version: 2 } },
    { accountId: null, actorRole: "clock", action: "post.publish", facts: {} },
  ]);
});

it("writes rows that nobody can change or delete", async () => {
  await db.transaction((tx) =>
    recordHistory(tx, theClock, "post.publish", {
      type: "portal",
      id: crypto.randomUUID(),
      jobcenterId: null,
    }),
  );
  await expect(db.update(history).set({ action: "nothing" })).rejects.toThrow();
  await expect(db.delete(history)).rejects.toThrow();
  await expect(db.execute("truncate history")).rejects.toThrow();
});
