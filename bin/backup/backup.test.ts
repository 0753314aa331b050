import { statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { bringUpToDate } from "@/bin/bring-up-to-date";
import { replayWithdrawals } from "@/commands/consent/replay-withdrawals";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { db, portalDb } from "@/db/client";
import { aConsent, anEditor, aPicture, aPublicPost, aSession } from "@/db/factories";
import { consentEvents, figures, history, portalEdition, posts, revisions, sessions } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import { theClock } from "@/domain/account/role";
import { storage } from "@/platform/storage/storage";
import { assertMayReplace } from "./may-replace";
import { readBackup } from "./read-backup";
import { rememberWithdrawals } from "./remember-withdrawals";
import { writeBackup } from "./write-backup";

const archive = join(process.env.DATA_DIR ?? "", "backups", "test.tar");
const edition = async () => (await db.select().from(portalEdition))[0]?.edition ?? 0;
const isPublic = async (postId: string) =>
  (await portalDb.$count(publicPosts, eq(publicPosts.id, postId))) === 1;

beforeEach(bringUpToDate);

async function aStory() {
  const { id, actor } = await anEditor(db);
  const consent = await aConsent(db);
  const picture = await aPicture(db);
  const leadPicture = {
    mediaId: picture.id,
    altText: "Eine Frau im Garten",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const { post } = await aPublicPost(db, {
    kind: "success_story",
    consents: [consent],
    editorId: id,
    manuscript: { leadPicture },
  });
  return { actor, consentId: consent.id, postId: post.id, account: { id } };
}

test("brings back rows and files exactly, signs everybody out and raises the edition", async () => {
  const { postId, account } = await aStory();
  await aSession(db, account);
  const key = `pictures/${"a".repeat(32)}/1280.webp`;
  await storage().put(key, new Uint8Array([1, 2, 3]));
  const before = {
    revisions: await db.select().from(revisions).orderBy(revisions.id),
    figures: await db.select().from(figures).orderBy(figures.id),
    history: await db.select().from(history).orderBy(history.id),
  };
  await writeBackup(archive);
  expect(statSync(archive).mode & 0o077).toBe(0);

  await storage().delete(key);
  const { post: later } = await aPublicPost(db, {});
  const editionBefore = await edition();
  await readBackup(archive);

  expect({
    revisions: await db.select().from(revisions).orderBy(revisions.id),
    figures: await db.select().from(figures).orderBy(figures.id),
    history: await db.select().from(history).orderBy(history.id),
  }).toEqual(before);
  expect(await isPublic(postId)).toBe(true);
  expect(await isPublic(later.id)).toBe(false);
  const { rows } = await portalDb.execute(
    sql`select id from search_posts(plainto_tsquery('german', 'Sprachkurs'), null, null, null, null, null, 20, 0)`,
  );
  expect(rows).toEqual([{ id: postId }]);
  expect(await storage().exists(key)).toBe(true);
  expect(await db.$count(sessions)).toBe(0);
  expect(await edition()).toBeGreaterThan(editionBefore);
});

test("keeps the guards of the database after a restore, and goes on counting", async () => {
  const { consentId } = await aStory();
  await writeBackup(archive);
  await readBackup(archive);
  await expect(db.delete(consentEvents).where(eq(consentEvents.consentId, consentId))).rejects.toThrow(
    "Failed query",
  );
  await expect(db.update(posts).set({ jobcenterId: consentId })).rejects.toThrow("Failed query");
  const last = await db.execute<{ id: string }>(sql`select max(id) as id from history`);
  await withdrawConsent((await aStory()).actor, { consentId, receivedVia: "phone" });
  const next = await db.execute<{ id: string }>(sql`select max(id) as id from history`);
  expect(Number(next.rows[0]?.id)).toBeGreaterThan(Number(last.rows[0]?.id ?? 0));
});

test("does not bring withdrawn people back (B-033)", async () => {
  const { actor, consentId, postId } = await aStory();
  await writeBackup(archive);
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  await rememberWithdrawals();
  await readBackup(archive);
  await replayWithdrawals(theClock);
  expect(await isPublic(postId)).toBe(false);
});

test("changes nothing when the archive is cut off", async () => {
  const { postId } = await aStory();
  await writeBackup(archive);
  truncateSync(archive, Math.floor(statSync(archive).size / 2));
  await expect(readBackup(archive)).rejects.toThrow();
  expect(await isPublic(postId)).toBe(true);
});

test("replaces nothing that is in use or filled without being asked", async () => {
  await aStory();
  await expect(assertMayReplace({ isOurs: true, location: "hier" }, true)).rejects.toThrow(
    "arbeitet noch jemand",
  );
});
