/** `npm run ledger:export [-- ledger.ndjson]`: the ledger of the storage in one file, to be kept elsewhere. */
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { script } from "./script";

await script(async () => {
  const { readEnvironment } = await import("@/platform/env");
  const folder = join(readEnvironment(process.env).DATA_DIR, "backups");
  const path = resolve(process.argv[2] ?? join(folder, "widerrufsbuch.ndjson"));
  mkdirSync(dirname(path), { recursive: true });
  const { exportLedger } = await import("./backup/given-ledger");
  process.stdout.write(`${path}\n${await exportLedger(path)} Einträge.\n`);
});
