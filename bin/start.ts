/** `npm start`: serves a finished build with a configured environment. */
import { script, openDatabase } from "./script";

Object.assign(process.env, { NODE_ENV: "production" });

await script(async () => {
  const { env } = await import("@/platform/env");
  const { assertBuildExists } = await import("./build");
  assertBuildExists();
  env();
  const database = await openDatabase();
  const { assertReadyForServing } = await import("./ready-for-serving");
  await assertReadyForServing();
  const { serve } = await import("./serve");
  await serve({ afterwards: database.stop });
  process.stdout.write(`Das Portal läuft: ${env().APP_URL}\n`);
});
