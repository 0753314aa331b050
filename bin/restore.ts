/** `npm run db:restore -- archive.tar [--replace]`: restores a backup, but nobody who has withdrawn since. */
import { parseArgs } from "node:util";
import { openDatabase, script, step } from "./script";

await script(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: "boolean" }, "without-ledger": { type: "boolean" } },
  });
  const [path] = positionals;
  if (!path) throw new Error("Bitte die Sicherung nennen: npm run db:restore -- sicherung.tar");
  const database = await openDatabase();
  const { closeDatabase } = await import("@/db/client");
  try {
    const { assertMayReplace } = await import("./backup/may-replace");
    await assertMayReplace(database, values.replace ?? false);
    const { assertLedgerIsNewer, restoreWithoutLedger } = await import("./backup/ledger-is-newer");
    const isWithoutLedger = values["without-ledger"] ?? false;
    if (!isWithoutLedger) await assertLedgerIsNewer(path);
    const { rememberWithdrawals } = await import("./backup/remember-withdrawals");
    await step("Widerrufe festhalten", rememberWithdrawals);
    const { readBackup } = await import("./backup/read-backup");
    await step("Sicherung einspielen", () => readBackup(path));
    const { bringUpToDate } = await import("./bring-up-to-date");
    await step("Auf den neuesten Stand bringen", bringUpToDate);
    const { replayWithdrawals } = await import("@/commands/consent/replay-withdrawals");
    const { theClock } = await import("@/domain/account/role");
    const { replayed } = await step("Widerrufe nachholen", () => replayWithdrawals(theClock));
    if (isWithoutLedger) await restoreWithoutLedger();
    process.stdout.write(
      `\nWiederhergestellt. ${replayed} Widerrufe nachgeholt. Alle müssen sich neu anmelden.\n`,
    );
  } finally {
    await closeDatabase();
    await database.stop();
  }
});
