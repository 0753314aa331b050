import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { actionsOn, cast, lettersTo, refusalOf } from "@/commands/testing";
import { composed } from "@/commands/testing/report";
import { aPublicStory, loseEvents } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { aMark, anExternalUse, aPicture, aPublicPost } from "@/db/factories";
import { consents, externalUses, people, removalTasks } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { removalDueOn } from "@/domain/consent/external-use";
import { berlinDay } from "@/domain/date-words";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { enterUse } from "./enter-use";
import { narrowConsent } from "./narrow-consent";
import { replayWithdrawals } from "./replay-withdrawals";
import { withdrawConsent } from "./withdraw-consent";

const press = { kind: "press", place: "Musterkreis-Zeitung", address: "", usedOn: "2026-11-02" } as const;
const social = {
  ...press,
  kind: "social",
  place: "Mastodon",
  address: "https://social.example/@kreis/1",
} as const;
const tasksOf = (consentId: string) =>
  db
    .select({ kind: externalUses.kind, dueOn: removalTasks.dueOn, doneAt: removalTasks.doneAt })
    .from(removalTasks)
    .innerJoin(externalUses, eq(externalUses.id, removalTasks.useId))
    .where(eq(removalTasks.consentId, consentId))
    .orderBy(externalUses.kind);
const today = () => berlinDay(new Date());

it("enters a use, and a withdrawal makes its tasks with their days in the same transaction (B-028, B-035)", async () => {
  const { actor, consentId, post } = await aPublicStory();
  await enterUse(actor, { postId: post.id, ...press });
  await enterUse(actor, { postId: post.id, ...social });
  expect(await actionsOn(post.id)).toContain("use.enter");
  expect(await tasksOf(consentId)).toEqual([]);
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  expect(await tasksOf(consentId)).toEqual([
    { kind: "press", dueOn: removalDueOn("press", today()), doneAt: null },
    { kind: "social", dueOn: removalDueOn("social", today()), doneAt: null },
  ]);
  expect((await lettersTo(actor.accountId)).filter((name) => name === "removal_due")).toHaveLength(1);
  const { letter } = (await composed("removal_due"))!;
  expect(JSON.stringify(letter)).not.toMatch(/Samir|Zeitung/);
});

it("makes tasks for the channel that was closed, and for the rest when all is withdrawn", async () => {
  const { actor, consentId, post } = await aPublicStory();
  for (const use of [press, social]) await enterUse(actor, { postId: post.id, ...use });
  await narrowConsent(actor, { consentId, closes: ["social"], receivedVia: "phone" });
  expect((await tasksOf(consentId)).map(({ kind }) => kind)).toEqual(["social"]);
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  expect((await tasksOf(consentId)).map(({ kind }) => kind)).toEqual(["press", "social"]);
});

it("makes the tasks again when a restore has lost them with the withdrawal", async () => {
  const { actor, consentId, post } = await aPublicStory();
  await enterUse(actor, { postId: post.id, ...press });
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  await db.delete(removalTasks).where(eq(removalTasks.consentId, consentId));
  await loseEvents("withdrawn");
  await replayWithdrawals(theClock);
  expect(await tasksOf(consentId)).toHaveLength(1);
});

it("makes the task at once when the use is entered after the withdrawal", async () => {
  const { actor, consentId, post } = await aPublicStory();
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  await enterUse(actor, { postId: post.id, ...press });
  expect(await tasksOf(consentId)).toHaveLength(1);
});

it("makes a task for a post that only shows a picture of the person", async () => {
  const { actor, consentId } = await aPublicStory();
  const [consent] = await db.select().from(consents).where(eq(consents.id, consentId));
  const [person] = await db.select().from(people).where(eq(people.id, consent!.personId));
  const picture = await aPicture(db, { jobcenterId: person!.jobcenterId });
  const leadPicture = {
    mediaId: picture.id,
    altText: "Ein Mann",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const { post } = await aPublicPost(db, {
    kind: "article",
    jobcenterId: person!.jobcenterId,
    manuscript: { leadPicture },
  });
  await aMark(db, picture, person!);
  await anExternalUse(db, { postId: post.id, jobcenterId: post.jobcenterId });
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  expect(await tasksOf(consentId)).toHaveLength(1);
});

it("refuses another Jobcenter, a use without a place and a day in the future", async () => {
  const { actor, post } = await aPublicStory();
  const { outsider, moderator } = await cast();
  for (const other of [outsider, moderator])
    expect(await refusalOf(enterUse(other, { postId: post.id, ...press }))).toBeInstanceOf(NotAllowed);
  const refusal = await refusalOf(
    enterUse(actor, { postId: post.id, ...press, place: " ", usedOn: "2999-01-01" }),
  );
  expect(refusal).toBeInstanceOf(NotReady);
  expect((refusal as NotReady).issues.map(({ field }) => field)).toEqual(["place", "usedOn"]);
});
