import { sql } from "drizzle-orm";
import { replayWithdrawals } from "@/commands/consent/replay-withdrawals";
import { db } from "@/db/client";
import { theClock } from "@/domain/account/role";
import { isMigrated } from "@/db/migrate";
import { env } from "@/platform/env";

/**
 * Repeats what the ledger knows and the database has forgotten (B-033). Refuses a database that is older than
 * this build, and one with the accounts of the demo outside of it.
 */
export async function assertReadyForServing(): Promise<void> {
  if (!(await isMigrated(db).catch(() => false)))
    throw new Error("Die Datenbank ist nicht auf dem Stand dieser Fassung. Bitte zuerst: npm run db:migrate");
  await replayWithdrawals(theClock);
  if (env().DEMO) return;
  const { rowCount } = await db.execute(sql`select from accounts where email like '%.example' limit 1`);
  if (rowCount)
    throw new Error(
      "In dieser Datenbank gibt es Konten der Vorführung (Endung .example), deren Passwort bekannt ist. " +
        "Mit ihnen startet kein Betrieb. Bitte eine andere Datenbank angeben.",
    );
}
