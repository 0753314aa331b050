/** `npm run db:migrate`: brings tables and the official list of the 104 up to date. */
import { openDatabase, script, step } from "./script";

await script(async () => {
  const database = await openDatabase();
  try {
    const { bringUpToDate } = await import("./bring-up-to-date");
    await step("Datenbank auf den neuesten Stand bringen", bringUpToDate);
  } finally {
    const { closeDatabase } = await import("@/db/client");
    await closeDatabase();
    await database.stop();
  }
});
