/** `npm run dev`: the demo world with code that reloads when it is changed. */
import { resolve } from "node:path";
import { script, step } from "./script";

Object.assign(process.env, { NODE_ENV: "development", DEMO: "1" });

await script(async () => {
  const { readEnvironment } = await import("@/platform/env");
  const { DATA_DIR, PORT, HOST } = readEnvironment(process.env);
  const { assertPortIsFree } = await import("./port");
  await assertPortIsFree(PORT, HOST);
  const { openDemoWorld } = await import("./demo-world");
  const { database, password, withdrawal } = await openDemoWorld({ fresh: process.argv.includes("--fresh") });
  const { serve } = await import("./serve");
  const address = await step("Server starten", () =>
    serve({ isDevelopment: true, afterwards: database.stop }),
  );
  const { greeting } = await import("./greeting");
  process.stdout.write(
    greeting({ address, password, withdrawal, database: database.location, files: resolve(DATA_DIR) }),
  );
});
