import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { migrateDatabase } from "@/db/migrate";

/** Tables first, then what is the same everywhere: the 104, the campaign, the published figures. */
export async function bringUpToDate(): Promise<void> {
  await migrateDatabase(process.env.DATABASE_URL ?? "");
  await loadMasterData(db);
}
