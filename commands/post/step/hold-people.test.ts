// A withdrawal or a mark that is not yet committed when somebody submits or approves.
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { approvePost } from "@/commands/post/approve-post";
import { submitPost } from "@/commands/post/submit-post";
import { cast, type Cast, editorsPost, refusalOf, stored, submittedPost } from "@/commands/testing";
import { db, type Transaction } from "@/db/client";
import { aConsent, aMark, aPerson, aPicture } from "@/db/factories";
import { consentEvents, consents, media } from "@/db/schema";
import { NotReady } from "@/domain/refusals";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

type Step = "submit" | "approve";
const steps: Step[] = ["submit", "approve"];

/** A text of the Jobcenter, ready for the step. */
const ready = (step: Step, wishes: Parameters<typeof editorsPost>[1]) =>
  step === "submit" ? editorsPost(people, wishes) : submittedPost(people, wishes);

const take = (step: Step, post: { postId: string; version: number }) =>
  step === "submit" ? submitPost(people.editor, post) : approvePost(people.moderator, post);

/** Takes the step while another transaction is open, lets that one commit later, and gives the refusal. */
async function refusedBeside(
  step: Step,
  post: { postId: string; version: number },
  change: (tx: Transaction) => Promise<unknown>,
) {
  let refusal: Promise<unknown> | undefined;
  await db.transaction(async (tx) => {
    await change(tx);
    refusal = refusalOf(take(step, post));
    await isWaiting();
  });
  return refusal;
}

/** Resolves when some transaction waits for a lock. */
async function isWaiting(): Promise<void> {
  for (let asked = 0; asked < 2000; asked += 1) {
    const { rows } = await db.execute(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' limit 1",
    );
    if (rows.length > 0) return;
  }
  throw new Error("nothing waits");
}

it.each(steps)("%s waits for the withdrawal of a person whom the text names", async (step) => {
  const post = await ready(step, { kind: "success_story" });
  const { id } = post.consents[0]!;
  const refusal = await refusedBeside(step, post, async (tx) => {
    await tx.select().from(consents).where(eq(consents.id, id)).for("update");
    await tx.insert(consentEvents).values({ consentId: id, kind: "withdrawn" });
  });
  expect(refusal).toBeInstanceOf(NotReady);
  expect((await stored(post.postId)).post.publicRevisionId).toBeNull();
});

it.each(steps)("%s waits for the withdrawal of a person whose name only stands in the text", async (step) => {
  const name = `Walburga Zweig${step}`;
  const person = await aPerson(db, { jobcenterId: people.jobcenterId, name });
  const { id } = await aConsent(db, {
    jobcenterId: people.jobcenterId,
    personId: person.id,
    publicName: "Wally",
  });
  const post = await ready(step, { manuscript: { title: `${name}s Garten` } });
  const refusal = await refusedBeside(step, post, async (tx) => {
    await tx.select().from(consents).where(eq(consents.id, id)).for("update");
    await tx.insert(consentEvents).values({ consentId: id, kind: "withdrawn" });
  });
  expect(refusal).toMatchObject({ issues: [{ field: "title" }] });
});

it.each(steps)("%s waits for a mark on a picture of the text", async (step) => {
  const { jobcenterId } = people;
  const picture = await aPicture(db, { jobcenterId });
  const person = await aPerson(db, { jobcenterId });
  const leadPicture = {
    mediaId: picture.id,
    altText: "Eine Werkbank",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const post = await ready(step, { manuscript: { leadPicture } });
  const refusal = await refusedBeside(step, post, async (tx) => {
    await tx.select().from(media).where(eq(media.id, picture.id)).for("update");
    await aMark(tx, picture, person);
  });
  expect(refusal).toMatchObject({ issues: [{ field: "consents" }] });
});
