// What the search never finds.
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { db, portalDb } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { aConsent, aModerator, aPost, aPublicPost } from "@/db/factories";
import { consentEvents, posts } from "@/db/schema";
import type { Content } from "@/domain/post/content";
import { searchFilter } from "@/domain/search/search-filter";
import { search } from "./search";

const anHour = 3_600_000;
const text = (words: string): Content => [{ type: "paragraph", text: [{ text: words }] }];
const ask = (q: string, limits: Record<string, string> = {}) => search(searchFilter({ q, ...limits }));
const published = (title: string, manuscript: object = {}, wishes: object = {}) =>
  aPublicPost(db, {
    kind: "article",
    ...wishes,
    manuscript: { title, teaser: "", content: text("Ohne Belang."), ...manuscript },
  });

beforeAll(() => loadMasterData(db));

describe("the search never finds a post", () => {
  const secret = "Geheimniskraemerei";
  /** Hits for the word, and suggestions for a misspelling of it. */
  const told = async () => [
    (await ask(secret))?.hits,
    (await ask("Geheimniskremerei"))?.hits,
    (await ask("Geheimniskremerei"))?.corrected,
  ];
  const nothing = [[], [], null];

  it.each(["draft", "submitted", "sent_back", "approved"] as const)("while it is %s", async (state) => {
    await aPost(db, { kind: "article", state, manuscript: { title: secret } });
    expect(await told()).toEqual(nothing);
  });

  it("before its time, during its embargo, after it was taken offline or withdrawn; and nothing of it stays in the index", async () => {
    await published(secret, {}, { publicFrom: new Date(Date.now() + anHour) });
    await published(
      secret,
      { embargoUntil: new Date(Date.now() + anHour).toISOString() },
      { kind: "press_release" },
    );
    expect(await told()).toEqual(nothing);
    const off = await published(secret);
    const story = await aPublicPost(db, {
      kind: "success_story",
      manuscript: { title: secret },
      consents: [await aConsent(db)],
    });
    expect((await ask(secret))?.total).toBe(2);
    await unpublishPost((await aModerator(db)).actor, { postId: off.post.id, reason: "Irrtum" });
    await db.insert(consentEvents).values({ consentId: story.consents[0]!.id, kind: "withdrawn" });
    expect(await told()).toEqual(nothing);
    const { rows } = await db.execute(
      sql`select 1 from search_entries where post_id in (${off.post.id}, ${story.post.id})`,
    );
    expect(rows).toEqual([]);
  });

  it("after a consent expired, though its words are still in the index", async () => {
    const story = await aPublicPost(db, { kind: "success_story", manuscript: { title: "Ablaufdatumswort" } });
    expect((await ask("Ablaufdatumswort"))?.total).toBe(1);
    await db.execute(sql`alter table consents disable trigger consents_frozen`);
    await db.execute(sql`update consents set valid_until = given_on where id = ${story.consents[0]!.id}`);
    await db.execute(sql`alter table consents enable trigger consents_frozen`);
    expect(
      (await db.execute(sql`select 1 from search_entries where post_id = ${story.post.id}`)).rows,
    ).toHaveLength(1);
    expect(await ask("Ablaufdatumswort")).toMatchObject({ total: 0, corrected: null });
    expect(await ask("Ablaufdatumsword")).toMatchObject({ total: 0, corrected: null });
  });

  it("by the words of a planned revision before its time, nor by the old words afterwards", async () => {
    const live = await published("Altwortfassung");
    const next = await aPost(db, {
      kind: "article",
      state: "approved",
      manuscript: { title: "Neuwortfassung" },
    });
    await db.execute(sql`alter table revisions disable trigger user`);
    await db.execute(
      sql`update revisions set post_id = ${live.post.id}, number = 2 where id = ${next.revision.id}`,
    );
    await db.execute(sql`alter table revisions enable trigger user`);
    const plan = (nextFrom: Date) =>
      db.update(posts).set({ nextRevisionId: next.revision.id, nextFrom }).where(eq(posts.id, live.post.id));
    await plan(new Date(Date.now() + anHour));
    expect([(await ask("Altwortfassung"))?.total, (await ask("Neuwortfassung"))?.total]).toEqual([1, 0]);
    await plan(new Date(Date.now() - anHour));
    expect([(await ask("Altwortfassung"))?.total, (await ask("Neuwortfassung"))?.total]).toEqual([0, 1]);
  });

  it("in the tables of the index with the role of readers", async () => {
    for (const table of ["search_entries", "search_vocabulary", "search_sources"]) {
      await expect(portalDb.execute(sql`select 1 from ${sql.identifier(table)}`)).rejects.toMatchObject({
        cause: { code: "42501" },
      });
    }
  });
});
