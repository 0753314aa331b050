import { db } from "@/db/client";
import { informationSheets } from "@/db/schema";
import type { FormLanguage } from "@/domain/consent/paper/languages";
import { informationSheet } from "@/platform/pdf/paper-facts";

/**
 * Keeps the information sheet of a Jobcenter word for word as it is now, and returns its hash (B-012). Null
 * while the page of the Jobcenter does not name who is responsible: then there is no sheet.
 */
export async function keepSheet(jobcenterId: string, language: FormLanguage): Promise<string | null> {
  const sheet = await informationSheet(jobcenterId, language);
  if (!sheet) return null;
  const { hash, text } = sheet;
  await db.insert(informationSheets).values({ hash, text, language }).onConflictDoNothing();
  return hash;
}
