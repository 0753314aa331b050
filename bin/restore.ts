/**
 * `npm run db:restore -- archive.tar [--ledger PATH | --without-ledger] [--key FILE] [--replace]`: restores a
 * backup, but nobody who has withdrawn since.
 */
import { parseArgs } from "node:util";
import { openDatabase, script, step } from "./script";

await script(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: "boolean" },
      ledger: { type: "string" },
      "without-ledger": { type: "boolean" },
      key: { type: "string" },
    },
  });
  const [path] = positionals;
  if (!path) throw new Error("Bitte die Sicherung nennen: npm run db:restore -- sicherung.tar");
  const database = await openDatabase();
  const { closeDatabase } = await import("@/db/client");
  try {
    const { assertMayReplace } = await import("./backup/may-replace");
    await assertMayReplace(database, values.replace ?? false);
    const { restore, inWords } = await import("./backup/restore");
    const replayed = await step("Sicherung einspielen und Widerrufsbuch nachholen", () =>
      restore(path, {
        ledger: values.ledger,
        isWithoutLedger: values["without-ledger"] ?? false,
        keyFile: values.key,
      }),
    );
    process.stdout.write(
      `\nWiederhergestellt. Nachgeholt: ${inWords(replayed)}. Alle müssen sich neu anmelden.\n`,
    );
  } finally {
    await closeDatabase();
    await database.stop();
  }
});
