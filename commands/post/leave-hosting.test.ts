import { expect, it } from "vitest";
import { refusalOf, edition, actionsOn } from "@/commands/testing";
import { hostingCast } from "@/commands/testing/hosting";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { acceptHosting } from "./accept-hosting";
import { leaveHosting } from "./leave-hosting";

const { people, guest, guestId, aDraft, aPublicAktion, invite, answerTo } = await hostingCast();

it("ends an accepted invitation, raises the edition and writes history", async () => {
  const postId = await aPublicAktion();
  await invite(postId);
  expect(await refusalOf(leaveHosting(guest, { postId }))).toBeInstanceOf(NotPossibleNow);
  await acceptHosting(guest, { postId });
  const before = await edition();
  await leaveHosting(guest, { postId });
  expect([await answerTo(postId), await edition(), (await actionsOn(guestId))[0]]).toEqual([
    "declined",
    before + 1,
    "host.leave",
  ]);
});

it("refuses everybody but the invited Jobcenter", async () => {
  const postId = await aDraft();
  await invite(postId);
  for (const other of [people.outsider, people.moderator, people.editor]) {
    expect(await refusalOf(leaveHosting(other, { postId }))).toBeInstanceOf(NotAllowed);
  }
  expect(await answerTo(postId)).toBe("invited");
});
