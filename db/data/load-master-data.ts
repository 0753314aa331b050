import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { loadCampaign } from "./load-campaign";
import { loadFigures } from "./load-figures";
import { loadJobcenters } from "./load-jobcenters";

/** The key of an advisory lock; used only here. */
const LOCK = 104_2012;

/**
 * Loads the 104 Jobcenter, the campaign with its past Aktionswochen, and the published figures. It can run at
 * each start and on several machines at once: it adds what is missing and does not change what people
 * edited.
 */
export async function loadMasterData(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await loadJobcenters(tx);
    await loadCampaign(tx);
    await loadFigures(tx);
  });
}
