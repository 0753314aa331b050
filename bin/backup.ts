/** `npm run db:backup [-- archive.tar]`: database and files in one archive, beside it the ledger. */
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openDatabase, script, step } from "./script";

await script(async () => {
  const { readEnvironment } = await import("@/platform/env");
  const { DATA_DIR, BACKUP_RECIPIENT: recipient } = readEnvironment(process.env);
  const { backupName, removeOldBackups } = await import("./backup/end-date");
  const now = new Date();
  const { name, lastDay } = backupName(now);
  const plain = resolve(process.argv[2] ?? join(DATA_DIR, "backups", name));
  const { encryptedEnding } = await import("./backup/encryption");
  const path = recipient && !plain.endsWith(encryptedEnding) ? plain + encryptedEnding : plain;
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const database = await openDatabase();
  try {
    const { writeBackup } = await import("./backup/write-backup");
    const { rows, files, bytes } = await step("Datenbank und Dateien sichern", () =>
      writeBackup(path, { lastDay, recipient }),
    );
    // The ledger is newer than the backup, so that the two can be restored together.
    const { writeDownWithdrawals } = await import("@/commands/consent/write-down-withdrawals");
    const { theClock } = await import("@/domain/account/role");
    const { exportLedger } = await import("./backup/given-ledger");
    await step("Widerrufsbuch schreiben", async () => {
      await writeDownWithdrawals(theClock);
      await exportLedger(join(folder, "widerrufsbuch.ndjson"));
    });
    const removed = removeOldBackups(folder, now);
    const isSafe = recipient ? "Verschlüsselt." : "Unverschlüsselt (BACKUP_RECIPIENT fehlt).";
    process.stdout.write(
      `\n${path}\n${rows} Zeilen, ${files} Dateien, ${(bytes / 1024 / 1024).toFixed(1)} MB. ${isSafe} ` +
        `Aufbewahren bis ${lastDay}; ${removed} abgelaufene Sicherungen entfernt.\n` +
        "Das Widerrufsbuch bitte getrennt und häufiger sichern: npm run ledger:export\n",
    );
  } finally {
    await database.stop();
  }
});
