/** `npm run demo`: the whole product with believable content, from an empty folder to a served address. */
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
  await step("Produktionsstand bauen", buildIfNeeded);
  const { openDemoWorld } = await import("./demo-world");
  const { database, password } = await openDemoWorld({ fresh: process.argv.includes("--fresh") });
  const { serve } = await import("./serve");
  const address = await step("Server starten", () => serve({ afterwards: database.stop }));
  const { greeting } = await import("./greeting");
  process.stdout.write(greeting({ address, password, database: database.place, files: resolve(DATA_DIR) }));
});
