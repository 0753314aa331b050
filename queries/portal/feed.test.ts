// What feeds and calendars contain, and what they no longer contain.
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { db, portalDb } from "@/db/client";
import { aConsent, aJobcenter, aModerator, anEditor, aPicture, aPublicPost, aPost } from "@/db/factories";
import { consentEvents, postHosts, posts } from "@/db/schema";
import { campaignCalendar, calendarEventAt } from "./calendar";
import { campaignFeed, gonePosts } from "./feed";
import { feedSource } from "./feed-source";

type Stored = Awaited<ReturnType<typeof aPost>>;
const aDay = 86_400_000;
const folder = "/jobcenter/[jobcenter]";

const emsland = async () => (await feedSource(folder, { jobcenter: "emsland" }))!;

const stone = async ({ post }: Stored, jobcenterId?: string) =>
  (await gonePosts(jobcenterId)).find(({ id }) => id === post.id);
const isIn = (list: { id: string }[] | undefined, { post }: Stored) =>
  list?.some(({ id }) => id === post.id) ?? false;
const withdraw = (stored: Stored, at?: Date) =>
  db.insert(consentEvents).values({ consentId: stored.consents[0]!.id, kind: "withdrawn", at });

describe("a feed", () => {
  it("contains the full text, with the public pictures", async () => {
    const picture = await aPicture(db);
    const content = [
      { type: "paragraph" as const, text: [{ text: "Drei < vier" }] },
      {
        type: "image" as const,
        mediaId: picture.id,
        altText: "Ein Amboss",
        decorative: false,
        caption: "",
        credit: "Kreis",
      },
    ];
    const { post } = await aPublicPost(db, { kind: "article", manuscript: { content } });
    const html = (await campaignFeed()).find(({ id }) => id === post.id)?.html;
    expect(html).toContain("<p>Drei &lt; vier</p>");
    expect(html).toMatch(
      new RegExp(`<img src="http[^"]+/bilder/${picture.key}/\\d+\\.jpg" alt="Ein Amboss">`),
    );
  });

  it("contains time, venue and cancellation", async () => {
    const stored = await aPublicPost(db, { kind: "veranstaltung" });
    expect((await campaignFeed()).find(({ id }) => id === stored.post.id)?.html).toMatch(
      /<p>Wann: .*Uhr<\/p>\n<p>Wo: Rathaus, Marktplatz 1, 49716 Meppen<\/p>/,
    );
  });
});

describe("a tombstone", () => {
  it("replaces a post that was taken offline, in the feeds of its home and its hosts, with id and time only", async () => {
    const guest = await aJobcenter(db, { slug: "borken" });
    const stored = await aPublicPost(db, { kind: "article" });
    await db
      .insert(postHosts)
      .values({ postId: stored.post.id, jobcenterId: guest.id, acceptedAt: new Date() });
    expect(await stone(stored)).toBeUndefined();
    await unpublishPost((await aModerator(db)).actor, { postId: stored.post.id, reason: "Falsche Zahl" });
    const [{ unpublishedAt } = { unpublishedAt: null }] = await db
      .select()
      .from(posts)
      .where(eq(posts.id, stored.post.id));
    expect(await stone(stored)).toEqual({ id: stored.post.id, goneAt: unpublishedAt!.toISOString() });
    expect(await stone(stored, stored.post.jobcenterId)).toBeDefined();
    expect(await stone(stored, guest.id)).toBeDefined();
    expect(await stone(stored, (await aJobcenter(db, { slug: "coesfeld" })).id)).toBeUndefined();
    expect(isIn(await campaignFeed(), stored)).toBe(false);
  });

  it("replaces a withdrawn post in the next request", async () => {
    const stored = await aPublicPost(db, { kind: "success_story" });
    expect(isIn(await (await emsland()).posts(), stored)).toBe(true);
    const before = Date.now() - 1_000;
    await withdraw(stored);
    expect(isIn(await (await emsland()).posts(), stored)).toBe(false);
    expect(Date.parse((await stone(stored))?.goneAt ?? "")).toBeGreaterThan(before);
  });

  it("replaces a story that stays on the portal without consent to feeds", async () => {
    const story = await aPublicPost(db, { kind: "success_story" });
    await db
      .insert(consentEvents)
      .values({ consentId: story.consents[0]!.id, kind: "narrowed", closes: ["social"] });
    expect(await stone(story)).toBeUndefined();
    await db
      .insert(consentEvents)
      .values({ consentId: story.consents[0]!.id, kind: "narrowed", closes: ["feeds"] });
    expect(await stone(story)).toBeDefined();
  });

  it("disappears after 90 days", async () => {
    const recent = await aPublicPost(db, { kind: "success_story", at: new Date(Date.now() - 200 * aDay) });
    const old = await aPublicPost(db, { kind: "success_story", at: new Date(Date.now() - 200 * aDay) });
    await withdraw(recent, new Date(Date.now() - 89 * aDay));
    await withdraw(old, new Date(Date.now() - 91 * aDay));
    expect(await stone(recent)).toBeDefined();
    expect(await stone(old)).toBeUndefined();
  });

  it("never stands for a post that was never public", async () => {
    const draft = await aPost(db, { kind: "article" });
    const planned = await aPublicPost(db, { kind: "success_story", publicFrom: new Date(Date.now() + aDay) });
    await withdraw(planned);
    expect([await stone(draft), await stone(planned)]).toEqual([undefined, undefined]);
  });

  it("can be read by the role of readers, which gets access to no table by it", async () => {
    await expect(portalDb.execute(sql`select * from posts`)).rejects.toThrow();
    const { rows } = await db.execute(
      sql`select has_function_privilege('public', 'gone_posts(uuid)', 'execute') as everybody`,
    );
    expect(rows).toEqual([{ everybody: false }]);
  });
});

describe("a calendar", () => {
  it("contains a Veranstaltung with the number of its revision, until it is taken offline", async () => {
    const { id: editorId } = await anEditor(db);
    const stored = await aPublicPost(db, { kind: "veranstaltung", editorId });
    const at = { jobcenter: "emsland", slug: stored.post.slug };
    expect(await calendarEventAt(at.jobcenter, at.slug)).toMatchObject({
      id: stored.post.id,
      revisionNumber: 1,
      href: `/jobcenter/emsland/${at.slug}`,
    });
    expect([isIn(await campaignCalendar(), stored), isIn(await (await emsland()).events(), stored)]).toEqual([
      true,
      true,
    ]);
    await unpublishPost((await aModerator(db)).actor, { postId: stored.post.id, reason: "Doppelt" });
    expect([
      isIn(await campaignCalendar(), stored),
      isIn(await (await emsland()).events(), stored),
      await calendarEventAt(at.jobcenter, at.slug),
    ]).toEqual([false, false, null]);
  });

  it("lists only Veranstaltungen, and only those that may appear in feeds", async () => {
    const consents = [await aConsent(db, { channels: ["portal"] })];
    const onlyHere = await aPublicPost(db, { kind: "veranstaltung", consents });
    const article = await aPublicPost(db, { kind: "article" });
    const listed = await campaignCalendar();
    expect([isIn(listed, onlyHere), isIn(listed, article)]).toEqual([false, false]);
    expect(await calendarEventAt("emsland", onlyHere.post.slug)).toBeNull();
    expect(await calendarEventAt("emsland", article.post.slug)).toBeNull();
    expect(await feedSource(folder, { jobcenter: "gibt-es-nicht" })).toBeNull();
  });
});
