import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";

/** What the public gets at a picture's address at this moment; null where nothing ever was public. */
export async function pictureAddress(key: string): Promise<"public" | "gone" | null> {
  const { rows } = await portalDb.execute<{ answer: "public" | "gone" }>(
    sql`select answer from picture_address(${key})`,
  );
  return rows[0]?.answer ?? null;
}
