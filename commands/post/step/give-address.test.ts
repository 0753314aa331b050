import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { approvePost } from "@/commands/post/approve-post";
import { cast, type Cast, stored, submittedPost } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aPerson, aPost } from "@/db/factories";
import { postSlugs, posts } from "@/db/schema";
import type { NameForm } from "@/domain/consent/consent";
import { gonePathHash } from "@/platform/gone-path";
import { giveAddress } from "./give-address";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const realName = "Jörg Müller-Lüdenscheidt";

async function aConsentOf(nameForm: NameForm, publicName: string, personId?: string) {
  const person = personId ?? (await aPerson(db, { jobcenterId: people.jobcenterId, name: realName })).id;
  return aConsent(db, { jobcenterId: people.jobcenterId, personId: person, nameForm, publicName });
}

const slugsOf = async (postId: string) =>
  (await db.select({ slug: postSlugs.slug }).from(postSlugs).where(eq(postSlugs.postId, postId))).map(
    ({ slug }) => slug,
  );
const answerOf = async (slug: string) =>
  (await db.execute(sql`select answer, slug from post_address(${people.jobcenter.slug}, ${slug})`)).rows;
const isGone = async (slug: string) =>
  (
    await db.execute<{ gone: boolean }>(
      sql`select is_gone_path(${gonePathHash(`/jobcenter/${people.jobcenter.slug}/${slug}`)}) as gone`,
    )
  ).rows[0]?.gone;

/** The address that a story with this title gets. */
async function addressFor(title: string, nameForm: NameForm, publicName: string): Promise<string> {
  const { post, revision } = await aPost(db, {
    kind: "success_story",
    jobcenterId: people.jobcenterId,
    manuscript: { title },
    consents: [await aConsentOf(nameForm, publicName)],
  });
  return db.transaction((tx) => giveAddress(tx, post, revision));
}

it.each<[NameForm, string, string]>([
  ["full_name", realName, "joerg-mueller-luedenscheidt-und-joergs-bus-im-linienverkehr"],
  ["first_name", "Jörg", "joerg-und-joergs-bus-im-linienverkehr"],
  ["pseudonym", "Tom", "und-bus-im-linienverkehr"],
])("a story has the agreed name in its address: %s", async (nameForm, publicName, slug) => {
  expect(await addressFor(`${realName} und Jörgs Bus im Linienverkehr`, nameForm, publicName)).toBe(slug);
});

it("an approved story has no part of a name in its address that was not agreed", async () => {
  const story = await submittedPost(people, {
    kind: "success_story",
    manuscript: { title: "Herr Müller-Lüdenscheidt und Jörgs Bus" },
    consents: [await aConsentOf("first_name", "Jörg")],
  });
  await approvePost(people.moderator, story);
  expect((await stored(story.postId)).post.slug).toBe("herr-und-joergs-bus");
});

it("a title that is nothing but the private name leaves the kind of the post", async () => {
  expect(await addressFor(realName, "pseudonym", "Tom")).toMatch(/^erfolgsgeschichte/);
});

it("an earlier address with a name that is no longer agreed to is deleted, and others redirect", async () => {
  const full = await aConsentOf("full_name", realName);
  const first = await submittedPost(people, {
    kind: "success_story",
    manuscript: { title: "Müller-Lüdenscheidt sitzt am Steuer" },
    consents: [full],
  });
  await approvePost(people.moderator, first);
  const { post } = await stored(first.postId);
  expect(post.slug).toBe("mueller-luedenscheidt-sitzt-am-steuer");
  await db
    .insert(postSlugs)
    .values({ jobcenterId: people.jobcenterId, slug: "am-steuer-eines-busses", postId: post.id });

  // The same text under a changed name: what the next revision names decides.
  const { revision: next } = await aPost(db, {
    kind: "success_story",
    jobcenterId: people.jobcenterId,
    consents: [await aConsentOf("pseudonym", "Tom", full.personId)],
  });
  const slug = await db.transaction((tx) =>
    giveAddress(tx, post, { id: next.id, title: "Müller-Lüdenscheidt sitzt am Steuer" }),
  );
  expect(slug).toBe("sitzt-am-steuer");
  expect((await slugsOf(post.id)).filter((known) => known.includes("mueller"))).toEqual([]);
  expect(await answerOf("mueller-luedenscheidt-sitzt-am-steuer")).toEqual([]);
  expect(await isGone("mueller-luedenscheidt-sitzt-am-steuer")).toBe(true);
  expect(await isGone("am-steuer-eines-busses")).toBe(false);
  expect(await answerOf("am-steuer-eines-busses")).toEqual([{ answer: "moved", slug }]);
  expect((await db.select().from(posts).where(eq(posts.id, post.id)))[0]?.slug).toBe(slug);
});
