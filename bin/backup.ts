/** `npm run db:backup [-- archive.tar]`: database and files in one archive. */
import { join, resolve } from "node:path";
import { openDatabase, script, step } from "./script";

await script(async () => {
  const { readEnvironment } = await import("@/platform/env");
  const moment = new Date().toISOString().replace(/[:.]/g, "-").slice(0, 19);
  const path = resolve(
    process.argv[2] ?? join(readEnvironment(process.env).DATA_DIR, "backups", `${moment}Z.tar`),
  );
  const database = await openDatabase();
  try {
    const { writeBackup } = await import("./backup/write-backup");
    const { writeDownWithdrawals } = await import("@/commands/consent/write-down-withdrawals");
    const { theClock } = await import("@/domain/account/role");
    const { rows, files, bytes } = await step("Datenbank und Dateien sichern", () => writeBackup(path));
    // The ledger is newer than the backup, so that the two can be restored together.
    await step("Widerrufsbuch abschließen", () => writeDownWithdrawals(theClock));
    process.stdout.write(
      `\n${path}\n${rows} Zeilen, ${files} Dateien, ${(bytes / 1024 / 1024).toFixed(1)} MB. ` +
        "Enthält personenbezogene Daten: bitte verschlüsselt aufbewahren.\n",
    );
    process.stdout.write(
      `Das Widerrufsbuch (Ordner withdrawals im Speicher) bitte getrennt und häufiger sichern.\n`,
    );
  } finally {
    await database.stop();
  }
});
