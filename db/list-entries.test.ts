// The stored rows of lists equal the view of public posts after every kind of change (docs/decisions/0061).
import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aConsent, aJobcenter, aPost, aPublicPost, aPublicTwin } from "@/db/factories";
import { consentEvents, jobcenters, postHosts, posts } from "@/db/schema";

const anHour = 3_600_000;
const ahead = (hours: number) => new Date(Date.now() + hours * anHour);
const day = (distance: number) =>
  ahead(24 * distance)
    .toISOString()
    .slice(0, 10);

/** The rows in which the two differ now. */
async function differences() {
  const columns = sql.raw(
    `v.id, v.revision_id, v.kind, v.jobcenter_id, v.slug, v.published_at, v.changed_at, v.topics,
    v.series_id, v.aktionswoche_id, v.starts_at, v.ends_at, v.channels`,
  );
  const { rows } = await db.execute(sql`
    (select ${columns} from public_posts v except select ${columns} from public_list v)
    union all
    (select ${columns} from public_list v except select ${columns} from public_posts v)`);
  const hosts = await db.execute(sql`
    select v.id from public_list v join posts p on p.id = v.id
    where array(select unnest(v.hosts) order by 1) <> array(
      select p.jobcenter_id
      union
      select h.jobcenter_id from public_hosts h where h.post_id = p.id
      order by 1
    )`);
  return [...rows, ...hosts.rows];
}
const isListed = async (id: string) =>
  (await portalDb.execute(sql`select from public_list where id = ${id}`)).rowCount === 1;

let home = "";
beforeEach(async () => void (home = (await aJobcenter(db, { slug: "fulda" })).id));

it("updates list entries for schedule, embargo and slug", async () => {
  const { post } = await aPublicPost(db, { kind: "article", jobcenterId: home });
  expect(await isListed(post.id)).toBe(true);
  const planned = await aPublicPost(db, { kind: "article", publicFrom: ahead(1) });
  const waiting = await aPublicPost(db, {
    kind: "article",
    manuscript: { embargoUntil: ahead(2).toISOString() },
  });
  expect([await isListed(planned.post.id), await isListed(waiting.post.id)]).toEqual([false, false]);
  await db.update(posts).set({ slug: "neue-adresse" }).where(eq(posts.id, post.id));
  await db
    .update(posts)
    .set({ publicFrom: ahead(-1), firstPublicAt: ahead(-1) })
    .where(eq(posts.id, planned.post.id));
  expect(await isListed(planned.post.id)).toBe(true);
  await db
    .update(posts)
    .set({
      publicRevisionId: null,
      publicFrom: null,
      nextRevisionId: planned.revision.id,
      nextFrom: ahead(-0.5),
    })
    .where(eq(posts.id, planned.post.id));
  expect(await differences()).toEqual([]);
  await db.update(posts).set({ publicRevisionId: null, publicFrom: null }).where(eq(posts.id, post.id));
  expect(await isListed(post.id)).toBe(false);
  expect(await differences()).toEqual([]);
});

it("updates list entries for a withdrawn, narrowed, expired or future consent", async () => {
  const [first, second, narrow, over, early] = await Promise.all([
    aConsent(db),
    aConsent(db),
    aConsent(db),
    aConsent(db),
    aConsent(db),
  ]);
  const both = await aPublicPost(db, { kind: "success_story", consents: [first!, second!] });
  await aPublicPost(db, { kind: "success_story", consents: [narrow!] });
  const ended = await aPublicPost(db, { kind: "success_story", consents: [over!] });
  const begins = await aPublicPost(db, { kind: "success_story", consents: [early!] });
  await db.transaction(async (tx) => {
    // Normally only the passing of time does this.
    await tx.execute(sql`alter table consents disable trigger user`);
    await tx.execute(
      sql`update consents set given_on = ${day(-900)}, valid_until = ${day(-2)} where id = ${over!.id}`,
    );
    await tx.execute(
      sql`update consents set given_on = ${day(2)}, valid_until = ${day(900)} where id = ${early!.id}`,
    );
    await tx.execute(sql`alter table consents enable trigger user`);
    await tx.execute(sql`select refresh_list_entries(array[${ended.post.id}, ${begins.post.id}]::uuid[])`);
  });
  await db.insert(consentEvents).values({ consentId: narrow!.id, kind: "narrowed", closes: ["feeds"] });
  expect([
    await isListed(both.post.id),
    await isListed(ended.post.id),
    await isListed(begins.post.id),
  ]).toEqual([true, false, false]);
  expect(await differences()).toEqual([]);
  await db.insert(consentEvents).values({ consentId: second!.id, kind: "withdrawn" });
  expect(await isListed(both.post.id)).toBe(false);
  expect(await differences()).toEqual([]);
});

it("updates list entries for co-hosts and Land, and has none for drafts and twins", async () => {
  const guest = await aJobcenter(db, { slug: "borken" });
  const { post } = await aPublicPost(db, { kind: "veranstaltung", jobcenterId: home });
  await aPublicTwin(db, await aPublicPost(db, { kind: "article" }));
  await aPost(db, { state: "approved" });
  await db.insert(postHosts).values({ postId: post.id, jobcenterId: guest.id, acceptedAt: new Date() });
  expect(await differences()).toEqual([]);
  await db.update(postHosts).set({ acceptedAt: null }).where(eq(postHosts.postId, post.id));
  await db.update(jobcenters).set({ bundesland: "Thüringen" }).where(eq(jobcenters.id, home));
  const { rows } = await db.execute(
    sql`select bundesland, cardinality(hosts) as hosts from public_list where id = ${post.id}`,
  );
  expect(rows).toEqual([{ bundesland: "Thüringen", hosts: 1 }]);
  expect(await differences()).toEqual([]);
});

it("updates list entries correctly for a concurrent withdrawal and publication", async () => {
  const consent = await aConsent(db);
  const { post, revision } = await aPost(db, {
    kind: "success_story",
    state: "approved",
    consents: [consent],
  });
  let isWithdrawn = Promise.resolve<unknown>(null);
  await db.transaction(async (tx) => {
    await tx
      .update(posts)
      .set({ publicRevisionId: revision.id, publicFrom: ahead(-1), firstPublicAt: ahead(-1) })
      .where(eq(posts.id, post.id));
    isWithdrawn = db.insert(consentEvents).values({ consentId: consent.id, kind: "withdrawn" }).execute();
    // Wait until the other transaction waits for this one.
    while (
      (
        await db.execute(
          sql`select from pg_locks where locktype = 'advisory' and not granted
              and database = (select oid from pg_database where datname = current_database())`,
        )
      ).rowCount === 0
    );
  });
  await isWithdrawn;
  expect(await isListed(post.id)).toBe(false);
  expect(await differences()).toEqual([]);
});
