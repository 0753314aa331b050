import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";

/** What the address of a picture answers at this moment; null when the picture was never public. */
export async function pictureAddress(key: string): Promise<"public" | "gone" | null> {
  const { rows } = await portalDb.execute<{ answer: "public" | "gone" }>(
    sql`select answer from picture_address(${key})`,
  );
  return rows[0]?.answer ?? null;
}
