/**
 * `npm run demo`: the whole product with believable content, from an empty folder to a served address.
 *
 * It is made by the same commands as everything people do, so `db/demo` may import `commands`, which no other
 * part of `db` may (see oxlint.config.ts). The files in `bin` are the npm scripts, one file each, and what
 * they share.
 */
import { resolve } from "node:path";
import { script, step } from "./script";

Object.assign(process.env, { NODE_ENV: "production", DEMO: "1", LOG_LEVEL: process.env.LOG_LEVEL || "warn" });

await script(async () => {
  const { readEnvironment } = await import("@/platform/env");
  const { DATA_DIR, PORT, HOST } = readEnvironment(process.env);
  const { assertPortIsFree } = await import("./port");
  await assertPortIsFree(PORT, HOST);
  process.stdout.write("\nStark. Sozial. Vor Ort. · Vorführung\n");

  const { buildIfNeeded } = await import("./build");
  const { openDemoWorld } = await import("./demo-world");
  // At the same time: the build leaves pauses in which the database and the world are made.
  const [{ database, password, withdrawal }] = await Promise.all([
    openDemoWorld({ fresh: process.argv.includes("--fresh") }),
    step("Produktionsstand bauen", buildIfNeeded),
  ]);
  const { serve } = await import("./serve");
  const address = await step("Server starten", () => serve({ afterwards: database.stop }));
  const { greeting } = await import("./greeting");
  process.stdout.write(
    greeting({ address, password, withdrawal, database: database.location, files: resolve(DATA_DIR) }),
  );
});
