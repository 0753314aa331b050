import { expect, it } from "vitest";
import { refusalOf, edition, actionsOn } from "@/commands/testing";
import { hostingCast, letterAbout } from "@/commands/testing/hosting";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { acceptHosting } from "./accept-hosting";
import { removeHost } from "./remove-host";

const { people, guest, guestId, aDraft, aPublicAktion, invite, answerTo } = await hostingCast();

it("removes the host, raises the edition, writes history, and queues a letter without the title", async () => {
  const postId = await aPublicAktion();
  await invite(postId);
  await acceptHosting(guest, { postId });
  const before = await edition();
  await removeHost(people.colleague, { postId, jobcenterId: guestId });
  expect([
    await answerTo(postId),
    await edition(),
    (await actionsOn(postId))[0],
    (await actionsOn(guestId))[0],
  ]).toEqual([undefined, before + 1, "host.remove", "host.remove"]);
  const letter = await letterAbout(guest.accountId, postId, "host_removed");
  expect([letter?.subject, letter?.text.includes("Tag der offenen Tür")]).toEqual([
    "Nicht mehr gemeinsam: eine Aktion von Landkreis Emsland",
    false,
  ]);
  expect(await refusalOf(removeHost(people.editor, { postId, jobcenterId: guestId }))).toBeInstanceOf(
    NotPossibleNow,
  );
});

it("withdraws an invitation, so that it can no longer be accepted; refuses another Jobcenter", async () => {
  const postId = await aDraft();
  await invite(postId);
  await removeHost(people.editor, { postId, jobcenterId: guestId });
  expect(await letterAbout(guest.accountId, postId, "host_invited")).toBeNull();
  expect(await refusalOf(acceptHosting(guest, { postId }))).toBeInstanceOf(NotAllowed);
  expect(await refusalOf(removeHost(people.outsider, { postId, jobcenterId: guestId }))).toBeInstanceOf(
    NotAllowed,
  );
});
