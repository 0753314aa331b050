// An Aktion of several Jobcenter: invited by its home, answered by the others, and nobody else's business.
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, anEditor, aPost, aPublicPost, asActor } from "@/db/factories";
import { mails, postHosts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { composeLetter } from "@/commands/mail/step/compose-letter";
import { cast, deedsOf, edition, lettersTo, refusalOf } from "@/commands/testing";
import { acceptHosting } from "./accept-hosting";
import { declineHosting } from "./decline-hosting";
import { inviteHost } from "./invite-host";
import { leaveHosting } from "./leave-hosting";
import { removeHost } from "./remove-host";
import { submitPost } from "./submit-post";

let people: Awaited<ReturnType<typeof cast>>;
let guest: Person;
let guestId: string;
beforeAll(async () => {
  people = await cast();
  guestId = (await aJobcenter(db, { slug: "leer" })).id;
  guest = asActor(await anEditor(db, { jobcenterId: guestId }));
});

const aDraft = async () =>
  (
    await aPost(db, {
      kind: "veranstaltung",
      jobcenterId: people.jobcenterId,
      editorId: people.editor.accountId,
    })
  ).post.id;
const aPublicOne = async () =>
  (
    await aPublicPost(db, {
      kind: "veranstaltung",
      jobcenterId: people.jobcenterId,
      editorId: people.editor.accountId,
    })
  ).post.id;
const invite = (postId: string) => inviteHost(people.editor, { postId, jobcenterId: guestId });
const answerIn = async (postId: string) => {
  const [row] = await db
    .select()
    .from(postHosts)
    .where(and(eq(postHosts.postId, postId), eq(postHosts.jobcenterId, guestId)));
  return row && (row.acceptedAt ? "accepted" : row.declinedAt ? "declined" : "invited");
};
/** The letter to an account about a post, as it would be sent now. */
const letterTo = async (accountId: string, postId: string, letter: string) => {
  const rows = await db.select().from(mails).where(eq(mails.accountId, accountId));
  const mail = rows.find((row) => row.letter === letter && row.facts.postId === postId);
  return mail && db.transaction(async (tx) => (await composeLetter(tx, mail))?.letter ?? null);
};

describe("inviting", () => {
  it("is remembered at both, told to the invited, and shows readers nothing", async () => {
    const postId = await aPublicOne();
    const before = await edition();
    await invite(postId);
    expect(await answerIn(postId)).toBe("invited");
    expect(await deedsOf(postId)).toEqual(["host.invite"]);
    expect((await deedsOf(guestId))[0]).toBe("host.invite");
    expect(await edition()).toBe(before);
    const letter = await letterTo(guest.accountId, postId, "host_invited");
    expect(letter?.text).toContain(`/redaktion/beitraege/mitveranstaltung/${postId}`);
    expect(letter?.text).toContain("Landkreis Emsland lädt Ihr Jobcenter ein");
  });

  it.each(["foreigner", "moderator"] as const)("is not for a %s", async (who) => {
    const postId = await aDraft();
    expect(await refusalOf(inviteHost(people[who], { postId, jobcenterId: guestId }))).toBeInstanceOf(
      NotAllowed,
    );
    expect(await answerIn(postId)).toBeUndefined();
  });

  it("is refused twice, to oneself, to nobody, and for a story", async () => {
    const postId = await aDraft();
    await invite(postId);
    expect(await refusalOf(invite(postId))).toBeInstanceOf(NotReady);
    for (const jobcenterId of [people.jobcenterId, crypto.randomUUID()]) {
      expect(await refusalOf(inviteHost(people.editor, { postId, jobcenterId }))).toBeInstanceOf(NotReady);
    }
    const { post: story } = await aPost(db, { kind: "success_story", jobcenterId: people.jobcenterId });
    expect(await refusalOf(invite(story.id))).toBeInstanceOf(NotReady);
  });
});

describe("the invited Jobcenter", () => {
  it("accepts: readers see it, the inviter hears of it, both remember it", async () => {
    const postId = await aPublicOne();
    await invite(postId);
    const before = await edition();
    await acceptHosting(guest, { postId });
    expect([await answerIn(postId), await edition()]).toEqual(["accepted", before + 1]);
    expect([(await deedsOf(postId))[0], (await deedsOf(guestId))[0]]).toEqual(["host.accept", "host.accept"]);
    expect((await letterTo(people.editor.accountId, postId, "host_answered"))?.subject).toMatch(
      /^Zusage: Landkreis Leer, /,
    );
    expect(await letterTo(guest.accountId, postId, "host_invited")).toBeNull();
    expect(await refusalOf(acceptHosting(guest, { postId }))).toBeInstanceOf(NotPossibleNow);
  });

  it("changes nothing for readers while the Aktion is a draft", async () => {
    const postId = await aDraft();
    await invite(postId);
    const before = await edition();
    await acceptHosting(guest, { postId });
    expect(await edition()).toBe(before);
  });

  it("declines, and may be invited once more", async () => {
    const postId = await aDraft();
    await invite(postId);
    await declineHosting(guest, { postId });
    expect([await answerIn(postId), (await deedsOf(postId))[0]]).toEqual(["declined", "host.decline"]);
    expect((await letterTo(people.editor.accountId, postId, "host_answered"))?.subject).toMatch(/^Absage: /);
    expect(await refusalOf(acceptHosting(guest, { postId }))).toBeInstanceOf(NotPossibleNow);
    await invite(postId);
    expect(await answerIn(postId)).toBe("invited");
  });

  it("leaves later: readers no longer find it there", async () => {
    const postId = await aPublicOne();
    await invite(postId);
    expect(await refusalOf(leaveHosting(guest, { postId }))).toBeInstanceOf(NotPossibleNow);
    await acceptHosting(guest, { postId });
    const before = await edition();
    await leaveHosting(guest, { postId });
    expect([await answerIn(postId), await edition(), (await deedsOf(guestId))[0]]).toEqual([
      "declined",
      before + 1,
      "host.leave",
    ]);
  });

  it.each([acceptHosting, declineHosting, leaveHosting])("and nobody else: %o", async (answer) => {
    const postId = await aDraft();
    await invite(postId);
    for (const stranger of [people.foreigner, people.moderator, people.editor]) {
      expect(await refusalOf(answer(stranger, { postId }))).toBeInstanceOf(NotAllowed);
    }
    expect(await answerIn(postId)).toBe("invited");
  });
});

describe("the home", () => {
  it("ends it: readers see it, the other is told without the title", async () => {
    const postId = await aPublicOne();
    await invite(postId);
    await acceptHosting(guest, { postId });
    const before = await edition();
    await removeHost(people.colleague, { postId, jobcenterId: guestId });
    expect([
      await answerIn(postId),
      await edition(),
      (await deedsOf(postId))[0],
      (await deedsOf(guestId))[0],
    ]).toEqual([undefined, before + 1, "host.remove", "host.remove"]);
    const letter = await letterTo(guest.accountId, postId, "host_removed");
    expect([letter?.subject, letter?.text.includes("Tag der offenen Tür")]).toEqual([
      "Nicht mehr gemeinsam: eine Aktion von Landkreis Emsland",
      false,
    ]);
    expect(await refusalOf(removeHost(people.editor, { postId, jobcenterId: guestId }))).toBeInstanceOf(
      NotPossibleNow,
    );
  });

  it("withdraws an invitation; the answer then comes too late", async () => {
    const postId = await aDraft();
    await invite(postId);
    await removeHost(people.editor, { postId, jobcenterId: guestId });
    expect(await letterTo(guest.accountId, postId, "host_invited")).toBeNull();
    expect(await refusalOf(acceptHosting(guest, { postId }))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(removeHost(people.foreigner, { postId, jobcenterId: guestId }))).toBeInstanceOf(
      NotAllowed,
    );
  });

  it("alone may write: a host is no editor of the post", async () => {
    const postId = await aDraft();
    await invite(postId);
    await acceptHosting(guest, { postId });
    expect(await refusalOf(submitPost(guest, { postId, version: 1 }))).toBeInstanceOf(NotAllowed);
    expect(await lettersTo(guest.accountId)).not.toContain("post_submitted");
  });
});
