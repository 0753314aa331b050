import { expect, it } from "vitest";
import { refusalOf, actionsOn } from "@/commands/testing";
import { hostingCast, letterAbout } from "@/commands/testing/hosting";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { acceptHosting } from "./accept-hosting";
import { declineHosting } from "./decline-hosting";

const { people, guest, aDraft, invite, answerTo } = await hostingCast();

it("queues a letter to the inviter, writes history, and allows another invitation", async () => {
  const postId = await aDraft();
  await invite(postId);
  await declineHosting(guest, { postId });
  expect([await answerTo(postId), (await actionsOn(postId))[0]]).toEqual(["declined", "host.decline"]);
  expect((await letterAbout(people.editor.accountId, postId, "host_answered"))?.subject).toMatch(/^Absage: /);
  expect(await refusalOf(acceptHosting(guest, { postId }))).toBeInstanceOf(NotPossibleNow);
  await invite(postId);
  expect(await answerTo(postId)).toBe("invited");
});

it("refuses everybody but the invited Jobcenter", async () => {
  const postId = await aDraft();
  await invite(postId);
  for (const other of [people.outsider, people.moderator, people.editor]) {
    expect(await refusalOf(declineHosting(other, { postId }))).toBeInstanceOf(NotAllowed);
  }
  expect(await answerTo(postId)).toBe("invited");
});
