import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { bringUpToDate } from "@/bin/bring-up-to-date";
import { eraseWithdrawnPerson } from "@/commands/consent/erase-withdrawn-person";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { writeDownWithdrawals } from "@/commands/consent/write-down-withdrawals";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { aPublicStory } from "@/commands/testing/consent";
import { addressOf, aWithdrawal } from "@/commands/testing/withdrawal";
import { db } from "@/db/client";
import { aModerator, aReport, asActor } from "@/db/factories";
import { consents, history, media, people, reports, revisions } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { pictureOriginalKey } from "@/domain/media/picture";
import { storage } from "@/platform/storage/storage";
import { sayLedgerIsComplete, completeKey, ledgerKeys } from "@/platform/storage/withdrawal-ledger";
import { backupName, removeOldBackups } from "./end-date";
import { exportLedger } from "./given-ledger";
import { inWords, restore } from "./restore";
import { writeBackup } from "./write-backup";

const folder = mkdtempSync(join(tmpdir(), "restore-"));
const archive = join(folder, "backup.tar");
const ledger = join(folder, "ledger.ndjson");
const withLedger = { ledger, isWithoutLedger: false };
const nothing = { withdrawn: 0, narrowed: 0, takenOff: 0, reports: 0, hidden: 0, erased: 0 };

beforeEach(bringUpToDate);

/** A machine that has nothing: neither files nor a database that knows anybody. */
async function onNewMachine(): Promise<void> {
  for (const key of [...(await ledgerKeys()), completeKey]) await storage().delete(key);
  const { rows } = await db.execute<{ names: string }>(
    sql`select string_agg(quote_ident(tablename), ', ') as names from pg_tables where schemaname = 'public'`,
  );
  await db.transaction(async (tx) => {
    await tx.execute("set local session_replication_role = replica");
    await tx.execute(`truncate ${rows[0]?.names} cascade`);
  });
  await bringUpToDate();
}

/** A backup, and then what happened after it. */
async function aPortalWithALaterLedger() {
  const withdrawn = await aPublicStory();
  const takenOff = await aPublicStory();
  const hidden = await aPublicStory();
  await writeBackup(archive);
  await aWithdrawal(await addressOf(hidden.post.id));
  await withdrawConsent(withdrawn.actor, { consentId: withdrawn.consentId, receivedVia: "phone" });
  await unpublishPost(takenOff.actor, { postId: takenOff.post.id, reason: "Auf Wunsch" });
  const { number } = await aReport(db, { kind: "withdrawal" });
  await writeDownWithdrawals(theClock);
  await exportLedger(ledger);
  return { withdrawn, takenOff, hidden, number };
}

test("refuses on a new machine without a ledger that is newer than the backup, and changes nothing", async () => {
  await aPortalWithALaterLedger();
  await onNewMachine();
  const before = await db.$count(history);
  await expect(restore(archive, { isWithoutLedger: false })).rejects.toThrow("Es fehlt ein Widerrufsbuch");
  writeFileSync(ledger, `${JSON.stringify({ at: "2020-01-01T00:00:00.000Z" })}\n`);
  await expect(restore(archive, withLedger)).rejects.toThrow("Es fehlt ein Widerrufsbuch");
  writeFileSync(ledger, "{");
  await expect(restore(archive, withLedger)).rejects.toThrow("kein Widerrufsbuch");
  expect(await db.$count(history)).toBe(before);
});

test("repeats on a new machine what the ledger knows, and says so", async () => {
  const { withdrawn, takenOff, hidden, number } = await aPortalWithALaterLedger();
  await onNewMachine();
  const replayed = await restore(archive, withLedger);
  expect(replayed).toEqual({ withdrawn: 1, narrowed: 0, takenOff: 1, reports: 2, hidden: 1, erased: 0 });
  expect(inWords(replayed)).toBe(
    "1 Widerrufe, 0 Einschränkungen, 1 Beiträge vom Netz, 2 Meldungen, 1 verborgene Beiträge, 0 gelöschte Personen",
  );
  expect((await withdrawn.seen())[0]).toBe(0);
  expect((await takenOff.seen())[0]).toBe(0);
  expect((await hidden.seen())[0]).toBe(0);
  expect(await db.$count(reports, eq(reports.number, number))).toBe(1);
});

test("erases again on a new machine what was erased after the backup, texts, names and files", async () => {
  const { consentId, post, actor } = await aPublicStory();
  const [consent] = await db.select().from(consents).where(eq(consents.id, consentId));
  const personId = consent!.personId;
  const [text] = await db.select().from(revisions).where(eq(revisions.postId, post.id));
  const { mediaId } = text!.leadPicture!;
  const [picture] = await db.select().from(media).where(eq(media.id, mediaId));
  const file = pictureOriginalKey(picture!.key);
  await storage().put(file, new TextEncoder().encode("picture"));
  await writeBackup(archive);
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  await eraseWithdrawnPerson(asActor(await aModerator(db)), { personId, because: "request" });
  expect(await storage().exists(file)).toBe(false);
  await writeDownWithdrawals(theClock);
  await exportLedger(ledger);
  await onNewMachine();
  expect(await restore(archive, withLedger)).toMatchObject({ withdrawn: 1, erased: 1 });
  expect(await db.select().from(people).where(eq(people.id, personId))).toMatchObject([{ name: "" }]);
  expect(await db.select().from(revisions).where(eq(revisions.postId, post.id))).toMatchObject([
    { title: "" },
  ]);
  expect(await storage().exists(file)).toBe(false);
});

test("goes without a ledger only when that is typed, and records it", async () => {
  const { withdrawn } = await aPortalWithALaterLedger();
  await onNewMachine();
  expect(await restore(archive, { isWithoutLedger: true })).toEqual(nothing);
  expect((await withdrawn.seen())[0]).toBe(1);
  expect(
    await db.select().from(history).where(eq(history.action, "portal.restoreWithoutLedger")),
  ).toHaveLength(1);
});

test("needs no other ledger where the database itself still knows everything", async () => {
  const { withdrawn } = await aPortalWithALaterLedger();
  for (const key of [...(await ledgerKeys()), completeKey]) await storage().delete(key);
  await restore(archive, { isWithoutLedger: false });
  expect((await withdrawn.seen())[0]).toBe(0);
});

test("encrypts for a public key, and opens only with the private one", async () => {
  const { post } = await aPublicStory();
  const identity = await generateIdentity();
  const encrypted = `${archive}.age`;
  await writeBackup(encrypted, { recipient: await identityToRecipient(identity) });
  expect(readFileSync(encrypted).includes(post.id)).toBe(false);
  await sayLedgerIsComplete(new Date(Date.now() + 1000));
  await expect(restore(encrypted, { isWithoutLedger: false })).rejects.toThrow("verschlüsselt");
  const keyFile = join(folder, "key.txt");
  writeFileSync(keyFile, `${await generateIdentity()}\n`);
  await expect(restore(encrypted, { isWithoutLedger: false, keyFile })).rejects.toThrow("passt nicht");
  writeFileSync(keyFile, `# created by age-keygen\n${identity}\n`);
  expect(await restore(encrypted, { isWithoutLedger: false, keyFile })).toEqual(nothing);
});

test("names the last day of a backup, and removes it afterwards", () => {
  const { name, lastDay } = backupName(new Date("2026-12-01T02:00:00.000Z"));
  expect(name).toBe("2026-12-01T02-00-00Z-bis-2027-01-05.tar");
  expect(lastDay).toBe("2027-01-05");
  const kept = mkdtempSync(join(tmpdir(), "backups-"));
  for (const file of [name, `${name}.age`, "heute.tar"]) writeFileSync(join(kept, file), "");
  expect(removeOldBackups(kept, new Date("2027-01-05T23:00:00.000Z"))).toBe(0);
  expect(removeOldBackups(kept, new Date("2027-01-06T00:00:00.000Z"))).toBe(2);
  rmSync(kept, { recursive: true });
});
