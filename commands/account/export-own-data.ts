import { sql } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { readRecords, type RecordSource } from "@/db/records";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import type { RecordExport } from "@/domain/record-section";

const recordsOfAccount = (accountId: string): RecordSource[] => [
  { table: "accounts", title: "Konto", where: sql`t.id = ${accountId}` },
  { table: "sessions", title: "Anmeldungen", where: sql`t.account_id = ${accountId}` },
  {
    table: "one_time_links",
    title: "Links zum Setzen des Passworts",
    where: sql`t.account_id = ${accountId}`,
  },
  { table: "mails", title: "E-Mails an Sie", where: sql`t.account_id = ${accountId}` },
  { table: "history", title: "Was Sie veranlasst haben", where: sql`t.account_id = ${accountId}` },
];

/**
 * Everything that is stored about the account of the actor (B-056), and records that it was read. Throws
 * NotAllowed.
 */
export async function exportOwnData(actor: Person): Promise<RecordExport> {
  const { accountId, jobcenterId } = actor;
  authorise(actor, "account.own", { accountId });
  return db.transaction(
    async (tx) => {
      const sections = await readRecords(tx, recordsOfAccount(accountId));
      await recordHistory(tx, actor, "account.exportOwn", { type: "account", id: accountId, jobcenterId });
      return { about: "Eigenes Konto", exportedAt: new Date().toISOString(), sections };
    },
    { isolationLevel: "repeatable read" },
  );
}
