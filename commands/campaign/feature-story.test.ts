import { beforeEach, describe, expect, it } from "vitest";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { actionsOn, cast, type Cast, edition, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { anAdmin, aPicture, aPost, aPublicPost } from "@/db/factories";
import { featuredStories } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { home } from "@/queries/portal/home";
import { startPageDesk } from "@/queries/desk/start-page";
import { featureStory } from "./feature-story";

let admin: Person;
let people: Cast;
beforeEach(async () => {
  people = await cast();
  admin = (await anAdmin(db)).actor;
  await db.delete(featuredStories);
});
let hour = 0;
/** A public story, each older than the one before, so that none is among the newest. */
async function anOldStory() {
  const { post, consents } = await aPublicPost(db, {
    kind: "success_story",
    jobcenterId: people.jobcenterId,
    at: new Date(Date.UTC(2020, 0, 1) - (hour += 1) * 3_600_000),
  });
  return { id: post.id, consents };
}
const shown = async () => (await home()).stories.map(({ id }) => id);

describe("the start page", () => {
  it("shows the chosen stories in their order, then the newest; each change raises the edition and writes one history entry", async () => {
    const newest = await Promise.all([
      aPublicPost(db, { kind: "success_story" }),
      aPublicPost(db, { kind: "success_story" }),
      aPublicPost(db, { kind: "success_story" }),
    ]);
    const [one, two] = [await anOldStory(), await anOldStory()];
    const before = await edition();
    await featureStory(admin, { postId: one.id, position: 1 });
    await featureStory(admin, { postId: two.id, position: 1 });
    expect((await shown()).slice(0, 2)).toEqual([two.id, one.id]);
    expect(newest.map(({ post }) => post.id)).toContain((await shown())[2]);
    await featureStory(admin, { postId: two.id, position: null });
    expect((await shown())[0]).toBe(one.id);
    expect([await edition(), await actionsOn(two.id)]).toEqual([
      before + 3,
      ["post.unfeature", "post.feature"],
    ]);
  });

  it("fills the place of a withdrawn story, and tells the desk why it is empty without a name", async () => {
    for (let count = 0; count < 3; count += 1) await aPublicPost(db, { kind: "success_story" });
    const picture = await aPicture(db);
    const leadPicture = {
      mediaId: picture.id,
      altText: "Am Steg",
      decorative: false,
      caption: "",
      credit: "x",
    };
    const pictured = await aPublicPost(db, {
      kind: "success_story",
      manuscript: { leadPicture },
      at: new Date(Date.now() - 3_600_000),
    });
    const [stays, goes] = [await anOldStory(), await anOldStory()];
    for (const { id } of [goes, stays]) await featureStory(admin, { postId: id, position: 1 });
    await withdrawConsent(people.lead, { consentId: goes.consents[0]!.id, receivedVia: "phone" });
    expect((await shown()).slice(0, 2)).toEqual([stays.id, pictured.post.id]);
    expect(await shown()).toHaveLength(3);
    expect((await startPageDesk(admin))!.chosen).toMatchObject([
      { id: stays.id, gone: null },
      { id: goes.id, title: null, href: null, gone: "withdrawn" },
    ]);
    const others = [await anOldStory(), await anOldStory()];
    for (const { id } of others) await featureStory(admin, { postId: id, position: 3 });
    expect((await shown()).toSorted()).toEqual([stays.id, ...others.map(({ id }) => id)].toSorted());
  });

  it("writes nothing when nothing changes", async () => {
    const { id } = await anOldStory();
    await featureStory(admin, { postId: id, position: 1 });
    const before = await edition();
    await featureStory(admin, { postId: id, position: 1 });
    expect([await edition(), await actionsOn(id)]).toEqual([before, ["post.feature"]]);
  });

  it("has room for three stories, even when two people choose at the same moment", async () => {
    const [one, two, three, four] = [
      await anOldStory(),
      await anOldStory(),
      await anOldStory(),
      await anOldStory(),
    ];
    for (const { id } of [one, two]) await featureStory(admin, { postId: id, position: 1 });
    const both = await Promise.allSettled(
      [three, four].map(({ id }) => featureStory(admin, { postId: id, position: 3 })),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(both.find((one) => one.status === "rejected")?.reason).toBeInstanceOf(NotPossibleNow);
    expect(await db.$count(featuredStories)).toBe(3);
  });
});

describe("a chosen story", () => {
  it("is gone from the start page after a withdrawal, and its title is gone from the desk", async () => {
    const { id, consents } = await anOldStory();
    await featureStory(admin, { postId: id, position: 1 });
    expect(await shown()).toContain(id);
    await withdrawConsent(people.editor, { consentId: consents[0]!.id, receivedVia: "phone" });
    expect(await shown()).not.toContain(id);
    expect((await startPageDesk(admin))?.chosen).toEqual([
      { id, title: null, href: null, gone: "withdrawn", jobcenter: people.jobcenter.name },
    ]);
    expect(await refusalOf(featureStory(admin, { postId: id, position: 2 }))).toBeInstanceOf(NotPossibleNow);
    await featureStory(admin, { postId: id, position: null });
    expect(await db.$count(featuredStories)).toBe(0);
  });

  it("must be public and a success story", async () => {
    const others = [
      await aPost(db, { kind: "success_story", state: "submitted" }),
      await aPublicPost(db, { kind: "article" }),
      await aPublicPost(db, { kind: "success_story", publicFrom: new Date(Date.now() + 3_600_000) }),
    ];
    for (const { post } of others)
      expect(await refusalOf(featureStory(admin, { postId: post.id, position: 1 }))).toBeInstanceOf(
        NotPossibleNow,
      );
    // Readers get public stories only, even if the table lists others.
    await db
      .insert(featuredStories)
      .values(others.map(({ post }, index) => ({ postId: post.id, position: index + 1 })));
    for (const { post } of others) expect(await shown()).not.toContain(post.id);
  });

  it("is chosen by the administration only", async () => {
    const { id } = await anOldStory();
    for (const who of ["editor", "lead", "outsider", "moderator"] as const) {
      expect(await refusalOf(featureStory(people[who], { postId: id, position: 1 }))).toBeInstanceOf(
        NotAllowed,
      );
      expect(await startPageDesk(people[who])).toBeNull();
    }
  });
});

it("finds a story by title or Jobcenter, unless it is already chosen", async () => {
  const { id } = await anOldStory();
  const found = async (words: string) =>
    ((await startPageDesk(admin, words))?.choice ?? []).map((story) => story.id);
  expect(await found("Landkreis Emsland")).toContain(id);
  expect(await found("%")).toEqual([]);
  await featureStory(admin, { postId: id, position: 1 });
  expect(await found("Landkreis Emsland")).not.toContain(id);
});
