import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, type Cast, actionsOn, editorsPost, submittedPost } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent } from "@/db/factories";
import { revisionConsents } from "@/db/schema";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { nameProtagonists } from "./name-protagonists";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

it("names people by consents of the own Jobcenter only, and writes one history entry", async () => {
  const { postId, revision } = await editorsPost(people, { kind: "success_story", consents: [] });
  const consent = await aConsent(db, { jobcenterId: people.jobcenterId });
  await nameProtagonists(people.editor, { postId, consentIds: [consent.id] });
  const rows = await db.select().from(revisionConsents).where(eq(revisionConsents.revisionId, revision.id));
  expect(rows.map((row) => [row.consentId, row.confirmedHash])).toEqual([[consent.id, null]]);
  const other = await aConsent(db, { jobcenterId: people.outsider.jobcenterId! });
  expect(await refusalOf(nameProtagonists(people.editor, { postId, consentIds: [other.id] }))).toBeInstanceOf(
    NotReady,
  );
  expect(await actionsOn(postId)).toEqual(["post.nameProtagonists"]);
});

it("refuses a change after the revision was submitted", async () => {
  const { postId } = await submittedPost(people, { kind: "success_story" });
  expect(await refusalOf(nameProtagonists(people.editor, { postId, consentIds: [] }))).toBeInstanceOf(
    NotPossibleNow,
  );
});
