import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { actionsOn, cast, refusalOf } from "@/commands/testing";
import { aPublicStory } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { externalUses, removalTasks } from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { correctUse } from "./correct-use";
import { enterUse } from "./enter-use";
import { narrowConsent } from "./narrow-consent";

const use = { kind: "press", place: "Zeitung", address: "", usedOn: "2026-11-02" } as const;

it("corrects a use, and makes the task that its right kind needs", async () => {
  const { actor, consentId, post } = await aPublicStory();
  const { id } = await enterUse(actor, { postId: post.id, ...use });
  await narrowConsent(actor, { consentId, closes: ["social"], receivedVia: "phone" });
  expect(await db.$count(removalTasks, eq(removalTasks.useId, id))).toBe(0);
  await correctUse(actor, { ...use, useId: id, kind: "social", place: "Mastodon" });
  const [stored] = await db.select().from(externalUses).where(eq(externalUses.id, id));
  expect(stored).toMatchObject({ kind: "social", place: "Mastodon" });
  expect(await db.$count(removalTasks, eq(removalTasks.useId, id))).toBe(1);
  expect(await actionsOn(post.id)).toContain("use.correct");
});

it("refuses another Jobcenter", async () => {
  const { actor, post } = await aPublicStory();
  const { outsider } = await cast();
  const { id } = await enterUse(actor, { postId: post.id, ...use });
  expect(await refusalOf(correctUse(outsider, { ...use, useId: id }))).toBeInstanceOf(NotAllowed);
});
