// Series, topics, Länder, related posts, and the start page without posts, with one and with many.
import { beforeAll, describe, expect, it } from "vitest";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { aConsent, aJobcenter, aModerator, aPost, aPublicPost, aSeries } from "@/db/factories";
import { landGrouping, topicGrouping } from "@/domain/post/grouping";
import { goneFrom, groupingCalendar, groupingFeed } from "./grouping-feed";
import { veranstaltungenAhead, landList, seriesList, seriesPage, topicList } from "./groupings";
import { home } from "./home";
import { listPage } from "./list-page";
import { relatedPosts } from "./related";

const anHour = 3_600_000;
const later = () => new Date(Date.now() + anHour);
const ids = (posts: { id: string }[]) => posts.map(({ id }) => id);

beforeAll(() => loadMasterData(db));

it("the start page works without posts, with one and with many", async () => {
  const shown = async () => {
    const { stories, newest } = await home();
    return [stories.length, newest.length, new Set(ids([...stories, ...newest])).size];
  };
  expect(await shown()).toEqual([0, 0, 0]);
  await aPublicPost(db, { kind: "success_story", manuscript: { showsNoPerson: true } });
  expect(await shown()).toEqual([1, 0, 1]);
  for (let more = 0; more < 12; more += 1)
    await aPublicPost(db, {
      kind: (["success_story", "article", "veranstaltung"] as const)[more % 3],
      manuscript: { showsNoPerson: true },
    });
  expect(await shown()).toEqual([3, 8, 11]);
});

it("the start page of a full portal shows the newest posts in order, one half Aktionen and one half others", async () => {
  const kinds = ["success_story", "veranstaltung", "article"] as const;
  const made = new Map(kinds.map((kind) => [kind, [] as string[]]));
  for (let seconds = 48; seconds > 0; seconds -= 1) {
    const kind = kinds[seconds % 3]!;
    const { post } = await aPublicPost(db, {
      kind,
      publicFrom: new Date(Date.now() - seconds * 1_000),
      manuscript: { showsNoPerson: true },
    });
    made.get(kind)!.unshift(post.id);
  }
  const { stories, newest } = await home();
  expect(ids(stories)).toEqual(made.get("success_story")!.slice(0, 3));
  expect(newest).toHaveLength(8);
  const moments = newest.map(({ publishedAt }) => publishedAt);
  expect(moments).toEqual(moments.toSorted().toReversed());
  expect(newest.filter(({ kind }) => kind === "veranstaltung")).toHaveLength(4);
});

describe("a series", () => {
  it("shows its public parts in order, and does not exist without one", async () => {
    const series = await aSeries(db);
    const part = (seriesPart: number) => ({ manuscript: { seriesId: series.id, seriesPart } });
    await aPost(db, part(1));
    expect([
      await seriesPage(series.slug),
      (await seriesList()).some(({ slug }) => slug === series.slug),
    ]).toEqual([null, false]);
    const [third, second] = [await aPublicPost(db, part(3)), await aPublicPost(db, part(2))];
    await aPublicPost(db, { ...part(4), publicFrom: later() });
    expect(ids((await seriesPage(series.slug))!.parts)).toEqual([second.post.id, third.post.id]);
    expect((await seriesList()).find(({ slug }) => slug === series.slug)).toMatchObject({ parts: 2 });
    expect(await seriesPage("gibt-es-nicht")).toBeNull();
  });
});

describe("a Land and a topic", () => {
  it("count and list public posts", async () => {
    const { id: jobcenterId } = await aJobcenter(db, { slug: "saarlouis" });
    const [gesundheit, saarland] = [topicGrouping("gesundheit")!, landGrouping("saarland")!];
    const counts = async () => [
      (await topicList()).find(({ slug }) => slug === "gesundheit")?.posts,
      (await landList()).find(({ land }) => land === "Saarland")?.posts,
    ];
    expect(await counts()).toEqual([0, 0]);
    const { post } = await aPublicPost(db, {
      kind: "veranstaltung",
      jobcenterId,
      manuscript: { topics: ["gesundheit"] },
    });
    await aPublicPost(db, {
      kind: "article",
      jobcenterId,
      publicFrom: later(),
      manuscript: { topics: ["gesundheit"] },
    });
    const onlyHere = await aPublicPost(db, {
      kind: "success_story",
      jobcenterId,
      consents: [await aConsent(db, { jobcenterId, channels: ["portal"] })],
      manuscript: { topics: ["gesundheit"] },
    });
    expect(await counts()).toEqual([2, 2]);
    for (const grouping of [gesundheit, saarland]) {
      const list = (
        await listPage(null, {}, grouping.land ? { land: grouping.land } : { thema: grouping.topic })
      ).list;
      expect([
        ids(list.posts).toSorted(),
        ids(await groupingFeed(grouping)),
        ids(await groupingCalendar(grouping)),
      ]).toEqual([[post.id, onlyHere.post.id].toSorted(), [post.id], [post.id]]);
    }
    expect(ids(await veranstaltungenAhead("Saarland"))).toEqual([post.id]);

    await unpublishPost((await aModerator(db)).actor, { postId: post.id, reason: "Doppelt" });
    for (const grouping of [gesundheit, saarland])
      expect([ids(await groupingFeed(grouping)), ids(await goneFrom(grouping))]).toEqual([[], [post.id]]);
    for (const other of [topicGrouping("jugend")!, landGrouping("hessen")!])
      expect(ids(await goneFrom(other))).toEqual([]);
  });

  it("are found by their exact slugs only", () => {
    expect([landGrouping("baden-wuerttemberg")?.land, topicGrouping("soziale-teilhabe")?.name]).toEqual([
      "Baden-Württemberg",
      "Soziale Teilhabe",
    ]);
    for (const word of ["Hessen", "constructor", "", "../hessen"])
      expect([landGrouping(word), topicGrouping(word)]).toEqual([undefined, undefined]);
  });
});

describe("a list", () => {
  it("answers a page beyond its end with the last one, and names unknown filters", async () => {
    const { leadsTo, unknown, filter } = await listPage("/projekte", {
      seite: "7",
      land: "Bavaria",
      jobcenter: "nirgends",
    });
    expect(leadsTo).toBe(1);
    expect(unknown).toEqual([
      { label: "Bundesland", value: "Bavaria" },
      { label: "Jobcenter", value: "nirgends" },
    ]);
    expect([filter.land, filter.jobcenter]).toEqual([null, null]);
  });
});

it("related posts are public, of the same series, about the same topics or from the same Land", async () => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "bautzen" });
  const [near, far] = [jobcenterId, (await aJobcenter(db, { slug: "biberach" })).id];
  const series = await aSeries(db);
  const part = (seriesPart: number) =>
    aPublicPost(db, {
      kind: "article",
      jobcenterId: far,
      manuscript: { seriesId: series.id, seriesPart, topics: ["digitalisierung"] },
    });
  const [shown, , third] = [await part(1), await part(2), await part(3)];
  const alike = await aPublicPost(db, {
    kind: "article",
    jobcenterId: near,
    manuscript: { topics: ["digitalisierung"] },
  });
  await aPublicPost(db, {
    kind: "article",
    jobcenterId: near,
    publicFrom: later(),
    manuscript: { topics: ["digitalisierung"] },
  });
  await aPost(db, { kind: "article", jobcenterId: near, manuscript: { topics: ["digitalisierung"] } });
  const next = await relatedPosts("biberach", shown.post.slug);
  expect(ids(next)).toEqual([third.post.id, alike.post.id]);
  expect(await relatedPosts("biberach", "gibt-es-nicht")).toEqual([]);
});
