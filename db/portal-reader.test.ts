// The rights of the database role behind public pages, independent of the code above it (B-024).
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aConsent, aPost, aPublicPost } from "@/db/factories";
import { posts, revisionConsents, revisions } from "@/db/schema";

const readable = [
  "aktionswochen",
  "campaigns",
  "indicators",
  "jobcenter_sites",
  "jobcenters",
  "portal_edition",
  "portal_freshness",
  "public_event_dates",
  "public_featured",
  "public_figure_references",
  "public_figures",
  "public_hosts",
  "public_list",
  "public_pictures",
  "public_posts",
  "public_revision_pictures",
  "public_search",
  "public_twins",
  "series",
];
const names = async (query: ReturnType<typeof sql>) =>
  (await db.execute<{ name: string }>(query)).rows.map((row) => row.name);
const relations = await names(
  sql`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'f')
      order by 1`,
);

describe("the role portal_reader", () => {
  it.each(relations)("reads %s only if it is listed here", async (name) => {
    const answer = await portalDb.execute(sql`select * from ${sql.identifier(name)} limit 1`).then(
      () => "read",
      (error: Error) => error.cause,
    );
    expect(answer).toEqual(readable.includes(name) ? "read" : expect.objectContaining({ code: "42501" }));
  });

  it("has every listed relation", () => {
    expect(relations).toEqual(expect.arrayContaining(readable));
  });

  it("cannot write or create anything", async () => {
    const held = await names(sql`
      select distinct table_name || ' ' || privilege_type as name
      from information_schema.role_table_grants
      where grantee = 'portal_reader' and privilege_type <> 'SELECT'`);
    expect(held).toEqual([]);
    for (const statement of [
      sql`update jobcenters set name = ''`,
      sql`update portal_edition set edition = 0`,
      sql`create table mine ()`,
      sql`select nextval('history_id_seq')`,
    ]) {
      await expect(portalDb.execute(statement)).rejects.toMatchObject({ cause: { code: "42501" } });
    }
  });

  it("calls twelve functions; none takes a row as argument", async () => {
    const callable = await names(sql`
      select proname as name from pg_proc
      where pronamespace = 'public'::regnamespace
        and prorettype <> 'trigger'::regtype
        and has_function_privilege('portal_reader', oid, 'execute')
      order by 1`);
    expect(callable).toEqual([
      "consent_of_code",
      "figure_changes",
      "gone_posts",
      "gone_posts_about",
      "is_gone_path",
      "list_page_changes",
      "picture_address",
      "post_address",
      "report_receipt",
      "search_corrections",
      "search_posts",
      "twin_address",
    ]);
  });
});

/** The error of a guard in the database. */
const guarded = { cause: { code: "23000" } };

describe("SQL by hand cannot", () => {
  it("insert a revision as approved", async () => {
    const { post, revision } = await aPost(db);
    const shortcut = db
      .insert(revisions)
      .values({ ...revision, id: randomUUID(), postId: post.id, number: 2, state: "approved" });
    await expect(shortcut).rejects.toMatchObject(guarded);
  });

  it("approve without an approver, or with forged names", async () => {
    const { revision } = await aPost(db, { state: "submitted" });
    const other = (await aPost(db)).revision.createdBy;
    for (const forged of [
      { approvedBy: null },
      { approvedBy: revision.submittedBy, submittedBy: other },
      { approvedBy: other, submittedBy: null },
    ]) {
      await expect(
        db
          .update(revisions)
          .set({ state: "approved", ...forged })
          .where(eq(revisions.id, revision.id)),
      ).rejects.toMatchObject(guarded);
    }
  });

  it("approve in the name of the author, even if another person submitted it", async () => {
    const { revision } = await aPost(db);
    const other = (await aPost(db)).revision.createdBy;
    const step = (columns: Partial<typeof revisions.$inferInsert>) =>
      db.update(revisions).set(columns).where(eq(revisions.id, revision.id));
    await step({ state: "submitted", submittedBy: other, submittedAt: new Date() });
    await expect(step({ state: "approved", approvedBy: revision.savedBy })).rejects.toMatchObject(guarded);
  });

  it("move a consent away from an approved story", async () => {
    const { revision, consents } = await aPublicPost(db, {
      kind: "success_story",
      consents: [await aConsent(db)],
    });
    const { revision: draft } = await aPost(db);
    const moved = db
      .update(revisionConsents)
      .set({ revisionId: draft.id })
      .where(eq(revisionConsents.consentId, consents[0]!.id));
    await expect(moved).rejects.toMatchObject(guarded);
    expect(await db.$count(revisionConsents, eq(revisionConsents.revisionId, revision.id))).toBe(1);
  });

  it("turn a story into a kind that needs no consent", async () => {
    const { post } = await aPublicPost(db, { kind: "success_story" });
    await expect(
      db.update(posts).set({ kind: "article" }).where(eq(posts.id, post.id)),
    ).rejects.toMatchObject(guarded);
  });
});
