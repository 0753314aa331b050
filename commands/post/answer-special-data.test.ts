import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { actionsOn, cast, type Cast, editorsPost, refusalOf, submittedPost } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent } from "@/db/factories";
import { revisionConsents } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { answerSpecialData } from "./answer-special-data";
import { submitPost } from "./submit-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

async function aStory(specialKinds: ("health" | "belief")[] = []) {
  const consent = await aConsent(db, { jobcenterId: people.jobcenterId, specialKinds });
  const { postId, revision } = await editorsPost(people, { kind: "success_story", consents: [consent] });
  const told = async () =>
    (await db.select().from(revisionConsents).where(eq(revisionConsents.revisionId, revision.id)))[0]
      ?.toldKinds;
  return { postId, revision, consentId: consent.id, told };
}

it("stores what the text tells about a person, and writes one history entry that does not repeat it", async () => {
  const { postId, consentId, told } = await aStory();
  await answerSpecialData(people.editor, { postId, consentId, toldKinds: ["health", "health"] });
  expect(await told()).toEqual(["health"]);
  expect(await actionsOn(postId)).toEqual(["post.answerSpecialData"]);
});

it("lets a text be submitted only when the consent covers what it tells (B-004, B-005)", async () => {
  const { postId, revision, consentId } = await aStory(["health"]);
  const submit = () => submitPost(people.editor, { postId, version: revision.version });
  await db
    .update(revisionConsents)
    .set({ toldKinds: null })
    .where(eq(revisionConsents.revisionId, revision.id));
  const refused = async () => {
    const refusal = await refusalOf(submit());
    return refusal instanceof NotReady ? refusal.issues.map(({ message }) => message).join() : null;
  };
  expect(await refused()).toContain("Bitte beantworten Sie");
  await answerSpecialData(people.editor, { postId, consentId, toldKinds: ["health", "belief"] });
  expect(await refused()).toContain("Der Text sagt etwas zu: Religion oder Weltanschauung.");
  await answerSpecialData(people.editor, { postId, consentId, toldKinds: ["conviction"] });
  expect(await refused()).toContain("Artikel 10 DSGVO");
  await answerSpecialData(people.editor, { postId, consentId, toldKinds: ["health"] });
  await submit();
});

it("refuses another Jobcenter, somebody whom the text does not name, and a text that is handed in", async () => {
  const { postId, consentId } = await aStory();
  const none = { postId, consentId, toldKinds: [] };
  expect(await refusalOf(answerSpecialData(people.outsider, none))).toBeInstanceOf(NotAllowed);
  const other = await aConsent(db, { jobcenterId: people.jobcenterId });
  expect(await refusalOf(answerSpecialData(people.editor, { ...none, consentId: other.id }))).toBeInstanceOf(
    NotAllowed,
  );
  const submitted = await submittedPost(people, { kind: "success_story" });
  expect(
    await refusalOf(answerSpecialData(people.editor, { ...none, postId: submitted.postId })),
  ).toBeInstanceOf(NotPossibleNow);
});
