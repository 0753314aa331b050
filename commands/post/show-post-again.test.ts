import { expect, it } from "vitest";
import { actionsOn } from "@/commands/testing";
import { aHiddenStory } from "@/commands/testing/withdrawal";
import { db } from "@/db/client";
import { aJobcenter, anEditor } from "@/db/factories";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { showPostAgain } from "./show-post-again";

it("shows a hidden post again, with a reason that is kept, once", async () => {
  const { actor, post, report, hidings, seen } = await aHiddenStory();
  const input = { hidingId: hidings[0]!.id, because: "Es war eine andere Person gemeint." };
  await expect(showPostAgain(actor, { ...input, because: " " })).rejects.toThrow(NotReady);
  expect(await seen()).toEqual([0, 0]);
  expect(await showPostAgain(actor, input)).toEqual({ reportId: report.id });
  expect(await seen()).toEqual([1, 1]);
  expect((await actionsOn(post.id))[0]).toBe("post.showAgain");
  await expect(showPostAgain(actor, input)).rejects.toThrow(NotPossibleNow);
});

it("refuses another Jobcenter", async () => {
  const { hidings, seen } = await aHiddenStory();
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  const { actor } = await anEditor(db, { jobcenterId: elsewhere.id });
  await expect(showPostAgain(actor, { hidingId: hidings[0]!.id, because: "Nein" })).rejects.toThrow(
    NotAllowed,
  );
  expect(await seen()).toEqual([0, 0]);
});
