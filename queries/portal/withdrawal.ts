import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import type { ConsentChannel } from "@/domain/consent/consent";

/** A consent as its person sees it who has shown the code. */
export type OwnConsent = {
  jobcenter: string;
  publicName: string;
  isWithdrawn: boolean;
  /** The channels that are still open. */
  channels: ConsentChannel[];
  /** What readers see of the person at this moment. */
  posts: { title: string; path: string }[];
};

/** The consent of the code with this hash; null when there is none. */
export async function ownConsent(codeHash: string): Promise<OwnConsent | null> {
  const { rows } = await portalDb.execute<OwnConsent>(sql`
    select jobcenter, public_name as "publicName", is_withdrawn as "isWithdrawn", to_json(channels) as channels, posts
    from consent_of_code(${codeHash})`);
  return rows[0] ?? null;
}
