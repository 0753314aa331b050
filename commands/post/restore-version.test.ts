import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, stored, type Cast, actionsOn, editorsPost } from "@/commands/testing";
import { db } from "@/db/client";
import { aManuscript } from "@/db/factories";
import { savedVersions } from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { restoreVersion } from "./restore-version";
import { saveDraft } from "./save-draft";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

it("makes an earlier text the newest version, writes one history entry, and refuses another Jobcenter", async () => {
  const { postId, revision } = await editorsPost(people, { manuscript: { title: "Früher" } });
  await saveDraft(people.colleague, {
    postId,
    version: 1,
    manuscript: aManuscript("article", { title: "Später" }),
  });
  const restored = await restoreVersion(people.editor, {
    postId,
    version: 2,
    from: { revisionId: revision.id, version: 1 },
  });
  expect((await stored(postId)).latest).toMatchObject({ title: "Früher", version: restored.version });
  expect((await actionsOn(postId))[0]).toBe("post.save");
  expect(
    await refusalOf(
      restoreVersion(people.outsider, { postId, version: 3, from: { revisionId: revision.id, version: 1 } }),
    ),
  ).toBeInstanceOf(NotAllowed);
});

it("keeps the text that it replaces", async () => {
  const { postId, revision } = await editorsPost(people, { manuscript: { title: "Früher" } });
  await saveDraft(people.colleague, {
    postId,
    version: 1,
    manuscript: aManuscript("article", { title: "Später" }),
  });
  await restoreVersion(people.editor, { postId, version: 2, from: { revisionId: revision.id, version: 1 } });
  const kept = await db.select().from(savedVersions).where(eq(savedVersions.revisionId, revision.id));
  expect(kept.map(({ manuscript }) => manuscript.title).toSorted()).toEqual(["Früher", "Später"]);
});
