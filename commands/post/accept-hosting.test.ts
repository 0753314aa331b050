import { expect, it } from "vitest";
import { lettersTo, refusalOf, edition, actionsOn } from "@/commands/testing";
import { hostingCast, letterAbout } from "@/commands/testing/hosting";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { acceptHosting } from "./accept-hosting";
import { submitPost } from "./submit-post";

const { people, guest, guestId, aDraft, aPublicAktion, invite, answerTo } = await hostingCast();

it("raises the edition, queues a letter to the inviter and writes one history entry at both Jobcenter", async () => {
  const postId = await aPublicAktion();
  await invite(postId);
  const before = await edition();
  await acceptHosting(guest, { postId });
  expect([await answerTo(postId), await edition()]).toEqual(["accepted", before + 1]);
  expect([(await actionsOn(postId))[0], (await actionsOn(guestId))[0]]).toEqual([
    "host.accept",
    "host.accept",
  ]);
  expect((await letterAbout(people.editor.accountId, postId, "host_answered"))?.subject).toMatch(
    /^Zusage: Landkreis Leer$/,
  );
  expect(await letterAbout(guest.accountId, postId, "host_invited")).toBeNull();
  expect(await refusalOf(acceptHosting(guest, { postId }))).toBeInstanceOf(NotPossibleNow);
});

it("leaves the edition alone while the Aktion is a draft", async () => {
  const postId = await aDraft();
  await invite(postId);
  const before = await edition();
  await acceptHosting(guest, { postId });
  expect(await edition()).toBe(before);
});

it("gives the host no right to submit the post", async () => {
  const postId = await aDraft();
  await invite(postId);
  await acceptHosting(guest, { postId });
  expect(await refusalOf(submitPost(guest, { postId, version: 1 }))).toBeInstanceOf(NotAllowed);
  expect(await lettersTo(guest.accountId)).not.toContain("post_submitted");
});

it("refuses everybody but the invited Jobcenter", async () => {
  const postId = await aDraft();
  await invite(postId);
  for (const other of [people.outsider, people.moderator, people.editor]) {
    expect(await refusalOf(acceptHosting(other, { postId }))).toBeInstanceOf(NotAllowed);
  }
  expect(await answerTo(postId)).toBe("invited");
});
