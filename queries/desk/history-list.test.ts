import { expect, it } from "vitest";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { aJobcenter, aLead, aModerator, anEditor } from "@/db/factories";
import { theClock } from "@/domain/account/role";
import { historyList } from "./history-list";

const emsland = () => aJobcenter(db, { slug: "emsland" });
const saalekreis = () => aJobcenter(db, { slug: "saalekreis" });

it("shows a Jobcenter its own entries only, whatever it asks for, and the Landkreistag those of any Jobcenter", async () => {
  const [own, foreign] = [await emsland(), await saalekreis()];
  const { actor } = await aLead(db, { jobcenterId: own.id });
  const { actor: moderator, id: moderatorId } = await aModerator(db);
  await db.transaction(async (tx) => {
    await recordHistory(tx, actor, "post.create", { type: "post", id: own.id, jobcenterId: own.id });
    await recordHistory(tx, theClock, "post.publish", {
      type: "post",
      id: foreign.id,
      jobcenterId: foreign.id,
    });
    await recordHistory(tx, moderator, "account.signOut", {
      type: "account",
      id: moderatorId,
      jobcenterId: null,
    });
  });
  const deeds = async (...asked: Parameters<typeof historyList>) =>
    (await historyList(...asked)).entries.map(({ who, jobcenter, deed }) => [who.name, jobcenter, deed]);
  const mine = ["Leitung Beispiel", own.name, "hat den Beitrag angelegt"];
  expect(await deeds(actor, {})).toEqual([mine]);
  expect(await deeds(actor, { jobcenterId: foreign.id })).toEqual([mine]);
  expect(await deeds(actor, { jobcenterId: "none" })).toEqual([mine]);
  expect(await deeds(moderator, {})).toEqual([
    ["Moderation Beispiel", null, "hat sich abgemeldet"],
    ["Das Portal", foreign.name, "ist zum geplanten Zeitpunkt erschienen"],
    mine,
  ]);
  expect(await deeds(moderator, { jobcenterId: "none" })).toEqual([
    ["Moderation Beispiel", null, "hat sich abgemeldet"],
  ]);
  expect(await deeds(moderator, { type: "post", jobcenterId: foreign.id })).toHaveLength(1);
});

it("pages to older entries without a gap or a repetition", async () => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "borken" });
  const { actor } = await aLead(db, { jobcenterId });
  await db.transaction(async (tx) => {
    for (let entry = 0; entry < 120; entry += 1)
      await recordHistory(tx, actor, "post.save", { type: "post", id: jobcenterId, jobcenterId }, { entry });
  });
  const seen: string[] = [];
  for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null;) {
    const page = await historyList(actor, { before });
    seen.push(...page.entries.map(({ id }) => id));
    before = page.next;
  }
  expect(new Set(seen).size).toBe(120);
  expect(seen).toHaveLength(120);
});

it("shows nothing to an editor, who reads the history beside each post", async () => {
  const { actor, jobcenterId } = await anEditor(db);
  await db.transaction((tx) =>
    recordHistory(tx, actor, "post.create", { type: "post", id: jobcenterId!, jobcenterId }),
  );
  expect(await historyList(actor, {})).toEqual({ entries: [], next: null });
});
