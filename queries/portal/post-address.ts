import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { gonePathHash } from "@/platform/gone-path";

export type PostAddress =
  | { answer: "public" | "gone" }
  /** The post has a newer address. */
  | { answer: "moved"; slug: string };

/** What the address of a post answers at this moment; null when no post there was ever public. */
export async function postAddress(jobcenter: string, slug: string): Promise<PostAddress | null> {
  const { rows } = await portalDb.execute<{ answer: PostAddress["answer"]; slug: string }>(
    sql`select answer, slug from post_address(${jobcenter}, ${slug})`,
  );
  return (rows[0] as PostAddress | undefined) ?? (await erased(`/jobcenter/${jobcenter}/${slug}`));
}

/** What the address of a version in Leichte Sprache answers; null when none there was ever public. */
export async function twinAddress(jobcenter: string, slug: string): Promise<PostAddress | null> {
  const { rows } = await portalDb.execute<{ answer: PostAddress["answer"]; slug: string }>(
    sql`select answer, slug from twin_address(${jobcenter}, ${slug})`,
  );
  return (
    (rows[0] as PostAddress | undefined) ?? (await erased(`/jobcenter/${jobcenter}/${slug}/leichte-sprache`))
  );
}

/** Of an address that named a person who withdrew, only a hash is left. */
async function erased(path: string): Promise<PostAddress | null> {
  const { rows } = await portalDb.execute<{ isGone: boolean }>(
    sql`select is_gone_path(${gonePathHash(path)}) as "isGone"`,
  );
  return rows[0]?.isGone ? { answer: "gone" } : null;
}

/**
 * Whether a post or its version in Leichte Sprache was public at this path and no longer is; the proxy then
 * answers 410.
 */
export async function isGone(path: string): Promise<boolean> {
  const [, jobcenter, slug, twin] =
    /^\/jobcenter\/([a-z0-9-]{1,100})\/([a-z0-9-]{1,120})(\/leichte-sprache)?\/?$/.exec(path) ?? [];
  if (!jobcenter || !slug) return false;
  return (await (twin ? twinAddress : postAddress)(jobcenter, slug))?.answer === "gone";
}
