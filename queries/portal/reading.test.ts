// What readers can read and what they cannot, on every public path at once.
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aPost, aPublicPost, aSeries } from "@/db/factories";
import { loadMasterData } from "@/db/data/load-master-data";
import { consentEvents, postHosts, posts, postSlugs } from "@/db/schema";
import { kindTraits } from "@/domain/post/kind-traits";
import { listFilter } from "@/domain/post/list-filter";
import { searchFilter } from "@/domain/search/search-filter";
import { postPage } from "./post-page";
import { campaignFeed } from "./feed";
import { feedSource } from "./feed-source";
import { home } from "./home";
import { jobcenterPage } from "./jobcenter-page";
import { isGone, postAddress } from "./post-address";
import { postList } from "./post-list";
import { search } from "./search";
import { postAddresses } from "./site-addresses";

type Stored = Awaited<ReturnType<typeof aPost>>;
const anHour = 3_600_000;

beforeAll(() => loadMasterData(db));

/** The public paths that contain a post at this moment. */
async function placesOf({ post, revision }: Stored): Promise<string[]> {
  const lists = {
    home: [...(await home()).stories, ...(await home()).newest],
    search: (await search(searchFilter({ q: revision.title })))?.hits.map((hit) => hit.post) ?? [],
    list: (await postList(kindTraits[post.kind].list, listFilter({}))).posts,
    jobcenter: (await jobcenterPage("emsland", 1))?.posts ?? [],
    feed: await campaignFeed(),
    jobcenterFeed:
      (await (await feedSource("/jobcenter/[jobcenter]", { jobcenter: "emsland" }))?.posts()) ?? [],
  };
  const inLists = Object.entries(lists).flatMap(([place, entries]) =>
    entries.some(({ id }) => id === post.id) ? [place] : [],
  );
  const inSitemap = (await postAddresses()).some(({ slug }) => slug === post.slug);
  const isRead = (await postPage("emsland", post.slug)) !== null;
  return [...(isRead ? ["page"] : []), ...inLists, ...(inSitemap ? ["sitemap"] : [])];
}

const everywhere = ["page", "home", "search", "list", "jobcenter", "feed", "jobcenterFeed", "sitemap"];

describe("a post is public", () => {
  it("everywhere once it is public", async () => {
    expect(await placesOf(await aPublicPost(db, { kind: "success_story" }))).toEqual(everywhere);
  });

  it.each(["draft", "submitted", "sent_back", "approved"] as const)(
    "nowhere while it is %s and not public",
    async (state) => {
      const stored = await aPost(db, { kind: "article", state });
      expect(await placesOf(stored)).toEqual([]);
      expect(await postAddress("emsland", stored.post.slug)).toBeNull();
    },
  );

  it("nowhere before its time, and its address is unknown", async () => {
    const stored = await aPublicPost(db, { kind: "article", publicFrom: new Date(Date.now() + anHour) });
    expect(await placesOf(stored)).toEqual([]);
    expect(await postAddress("emsland", stored.post.slug)).toBeNull();
  });

  it("nowhere before its embargo ends", async () => {
    const embargoUntil = new Date(Date.now() + anHour).toISOString();
    expect(
      await placesOf(await aPublicPost(db, { kind: "press_release", manuscript: { embargoUntil } })),
    ).toEqual([]);
  });

  it("on the portal but in no feed when the person did not agree to feeds", async () => {
    const consents = [await aConsent(db, { channels: ["portal"] })];
    expect(await placesOf(await aPublicPost(db, { kind: "success_story", consents }))).toEqual([
      "page",
      "home",
      "search",
      "list",
      "jobcenter",
      "sitemap",
    ]);
  });

  it('nowhere after a withdrawal, and its address answers "gone"', async () => {
    const stored = await aPublicPost(db, { kind: "success_story" });
    await db.insert(consentEvents).values({ consentId: stored.consents[0]!.id, kind: "withdrawn" });
    expect(await placesOf(stored)).toEqual([]);
    expect(await isGone(`/jobcenter/emsland/${stored.post.slug}`)).toBe(true);
  });

  it('nowhere after it was taken offline, and its address answers "gone"', async () => {
    const stored = await aPublicPost(db, { kind: "project" });
    await db
      .update(posts)
      .set({ publicRevisionId: null, publicFrom: null })
      .where(eq(posts.id, stored.post.id));
    expect(await placesOf(stored)).toEqual([]);
    expect(await postAddress("emsland", stored.post.slug)).toMatchObject({ answer: "gone" });
  });
});

describe("addresses", () => {
  it("an old one redirects to the new one", async () => {
    const { post } = await aPublicPost(db, { kind: "article" });
    await db
      .insert(postSlugs)
      .values({ jobcenterId: post.jobcenterId, slug: `${post.slug}-neu`, postId: post.id });
    await db
      .update(posts)
      .set({ slug: `${post.slug}-neu` })
      .where(eq(posts.id, post.id));
    expect(await postAddress("emsland", post.slug)).toEqual({ answer: "moved", slug: `${post.slug}-neu` });
  });

  it.each([
    "/jobcenter/emsland",
    "/jobcenter/emsland/nichts",
    "/jobcenter/../x",
    "/redaktion",
    "/jobcenter/EMSLAND/x",
  ])("%s was never a post", async (path) => {
    expect(await isGone(path)).toBe(false);
  });
});

describe("lists", () => {
  it("show a post at its co-hosts once they accepted", async () => {
    const guest = await aJobcenter(db, { slug: "borken" });
    const invited = await aJobcenter(db, { slug: "coesfeld" });
    const { post } = await aPublicPost(db, { kind: "article" });
    await db.insert(postHosts).values([
      { postId: post.id, jobcenterId: guest.id, acceptedAt: new Date() },
      { postId: post.id, jobcenterId: invited.id },
    ]);
    const at = async (jobcenter: string) =>
      (await postList("/presse", listFilter({ jobcenter }))).posts.map(({ id }) => id);
    expect(await at("borken")).toEqual([post.id]);
    expect(await at("coesfeld")).toEqual([]);
    expect((await postPage("emsland", post.slug))?.hosts).toEqual([{ slug: "borken", name: "Kreis Borken" }]);
  });

  it("keep one order over all pages, also for posts of the same moment", async () => {
    const publicFrom = new Date(Date.now() - anHour);
    const saarlouis = (await aJobcenter(db, { slug: "saarlouis" })).id;
    for (let part = 0; part < 30; part += 1)
      await aPublicPost(db, { kind: "project", jobcenterId: saarlouis, publicFrom });
    const page = (seite: string) => postList("/projekte", listFilter({ land: "Saarland", seite }));
    const [first, second, beyond] = [await page("1"), await page("2"), await page("99")];
    expect([first.total, first.pages, first.posts.length, second.posts.length, beyond.posts.length]).toEqual([
      30, 2, 24, 6, 0,
    ]);
    expect(new Set([...first.posts, ...second.posts].map(({ id }) => id)).size).toBe(30);
  });

  it("are filtered by Land and topic", async () => {
    await aPublicPost(db, { kind: "veranstaltung", manuscript: { topics: ["jugend"] } });
    const total = async (query: Record<string, string>) =>
      (await postList("/aktionswoche/alle", listFilter(query))).total;
    expect([
      await total({ thema: "jugend" }),
      await total({ thema: "gesundheit" }),
      await total({ land: "Hessen" }),
    ]).toEqual([1, 0, 0]);
  });
});

it("a series shows only its public parts", async () => {
  const { id: seriesId } = await aSeries(db);
  const first = await aPublicPost(db, { kind: "success_story", manuscript: { seriesId, seriesPart: 1 } });
  await aPost(db, { kind: "success_story", manuscript: { title: "Geheim", seriesId, seriesPart: 2 } });
  const shown = await postPage("emsland", first.post.slug);
  expect(shown?.series?.parts).toEqual([{ part: 1, title: first.revision.title, href: null }]);
});
