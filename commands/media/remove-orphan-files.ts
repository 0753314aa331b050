// Deletes files that no row refers to: interrupted uploads, evidence without a consent, failed deletions. The row of an
// erased picture refers to none.
import { and, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, media } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { orphanAgeInHours } from "@/domain/retention-periods";
import { storage } from "@/platform/storage/storage";

const batch = 200;

/**
 * Deletes files older than `orphanAgeInHours` that belong to no picture and no consent; may run twice at
 * once. Returns how many were deleted. Throws NotAllowed for anybody but the clock.
 */
export async function removeOrphanFiles(actor: Actor, now = new Date()): Promise<{ removed: number }> {
  authorise(actor, "clock.run", {});
  const oldest = new Date(now.getTime() - orphanAgeInHours * 3_600_000);
  let removed = 0;
  for (const folder of ["pictures/", "evidence/", "temporary/", "check/"]) {
    let files: string[] = [];
    for await (const { key, changedAt } of storage().list(folder)) {
      if (changedAt < oldest) files.push(key);
      if (files.length < batch) continue;
      removed += await removeUnknown(files);
      files = [];
    }
    removed += await removeUnknown(files);
  }
  return { removed };
}

async function removeUnknown(files: string[]): Promise<number> {
  const known = await knownAmong(files);
  const unknown = files.filter((file) => !known.has(file) && !known.has(pictureKeyOf(file)));
  for (const file of unknown) await storage().delete(file);
  return unknown.length;
}

async function knownAmong(files: string[]): Promise<Set<string>> {
  if (files.length === 0) return new Set();
  const pictures = await db
    .select({ key: media.key })
    .from(media)
    .where(and(inArray(media.key, files.map(pictureKeyOf)), isNull(media.erasedAt)));
  const evidence = await db
    .select({ key: consents.evidenceKey })
    .from(consents)
    .where(inArray(consents.evidenceKey, files));
  return new Set([...pictures, ...evidence].flatMap(({ key }) => key ?? []));
}

function pictureKeyOf(file: string): string {
  const [folder, key = ""] = file.split("/");
  return folder === "pictures" ? key : "";
}
