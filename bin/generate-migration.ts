/**
 * `npm run db:generate -- --name NAME`: writes the migration for what changed in db/schema, and deletes the
 * snapshots of the past: only the newest is ever compared with (docs/decisions/0065).
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./program";
import { script } from "./script";

const folder = join("db", "migrations", "meta");

await script(async () => {
  await runProgram("drizzle-kit", ["generate", ...process.argv.slice(2)]);
  const snapshots = readdirSync(folder).filter((name) => name.endsWith("_snapshot.json"));
  for (const name of snapshots.toSorted().slice(0, -1)) rmSync(join(folder, name));
});
