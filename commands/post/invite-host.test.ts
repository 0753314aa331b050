import { expect, it } from "vitest";
import { refusalOf, edition, actionsOn } from "@/commands/testing";
import { hostingCast, letterAbout } from "@/commands/testing/hosting";
import { db } from "@/db/client";
import { aPost } from "@/db/factories";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { inviteHost } from "./invite-host";

const { people, guest, guestId, aDraft, aPublicAktion, invite, answerTo } = await hostingCast();

it("writes one history entry at both Jobcenter, queues a letter to the invited one, and changes nothing for readers", async () => {
  const postId = await aPublicAktion();
  const before = await edition();
  await invite(postId);
  expect(await answerTo(postId)).toBe("invited");
  expect(await actionsOn(postId)).toEqual(["host.invite"]);
  expect((await actionsOn(guestId))[0]).toBe("host.invite");
  expect(await edition()).toBe(before);
  const letter = await letterAbout(guest.accountId, postId, "host_invited");
  expect(letter?.text).toContain(`/redaktion/beitraege/mitveranstaltung/${postId}`);
  expect(letter?.text).toContain("Landkreis Emsland lädt Ihr Jobcenter ein");
});

it.each(["outsider", "moderator"] as const)("refuses the %s", async (who) => {
  const postId = await aDraft();
  expect(await refusalOf(inviteHost(people[who], { postId, jobcenterId: guestId }))).toBeInstanceOf(
    NotAllowed,
  );
  expect(await answerTo(postId)).toBeUndefined();
});

it("refuses a second invitation, the own Jobcenter, an unknown one, and a story", async () => {
  const postId = await aDraft();
  await invite(postId);
  expect(await refusalOf(invite(postId))).toBeInstanceOf(NotReady);
  for (const jobcenterId of [people.jobcenterId, crypto.randomUUID()]) {
    expect(await refusalOf(inviteHost(people.editor, { postId, jobcenterId }))).toBeInstanceOf(NotReady);
  }
  const { post: story } = await aPost(db, { kind: "success_story", jobcenterId: people.jobcenterId });
  expect(await refusalOf(invite(story.id))).toBeInstanceOf(NotReady);
});
