// The database asks for a consent for exactly the kinds for which the rules in TypeScript do (B-037).
import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aPublicPost } from "@/db/factories";
import { publicList, publicPosts } from "@/db/schema/public-view";
import { type PostKind, postKinds } from "@/domain/post/kind";
import { kindTraits } from "@/domain/post/kind-traits";

const portrays = (kind: PostKind) => kindTraits[kind].portraysPerson;
const withoutConsents = (kind: PostKind) =>
  aPublicPost(db, { kind, consents: [], manuscript: { showsNoPerson: false } });

it.each(postKinds.filter((kind) => !portrays(kind)))("shows a %s without any consent", async (kind) => {
  const { post } = await withoutConsents(kind);
  expect(await portalDb.$count(publicPosts, eq(publicPosts.id, post.id))).toBe(1);
  expect(await portalDb.$count(publicList, eq(publicList.id, post.id))).toBe(1);
});

it.each(postKinds.filter(portrays))("refuses to publish a %s without any consent", async (kind) => {
  await expect(withoutConsents(kind)).rejects.toMatchObject({ cause: { code: "23000" } });
});

it("the type post_kind names the same kinds as the domain, in the same order", async () => {
  const { rows } = await db.execute<{ kind: string }>(
    sql`select unnest(enum_range(null::post_kind))::text as kind`,
  );
  expect(rows.map(({ kind }) => kind)).toEqual(postKinds);
});
