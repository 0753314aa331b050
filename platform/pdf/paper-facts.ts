// What form and information sheet say about those who are responsible.
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { type FormLanguage, paperLanguages } from "@/domain/consent/paper/languages";
import { type Paper, type PaperFacts, paperText } from "@/domain/consent/paper/paper";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";

/** Null while the page of the Jobcenter does not name who is responsible. */
export async function paperFacts(jobcenterId: string): Promise<PaperFacts | null> {
  const [found] = await db.select().from(jobcenters).where(eq(jobcenters.id, jobcenterId));
  const provider = found?.provider;
  if (!found || !provider?.body || !provider.street || !provider.city) return null;
  const { name, address, phone, email } = publisher();
  return {
    jobcenter: {
      name: provider.body === found.name ? found.name : `${found.name}, ${provider.body}`,
      address: [provider.street, `${provider.postalCode} ${provider.city}`.trim()],
      phone: provider.phone,
      email: provider.email,
      bundesland: found.bundesland,
    },
    publisher: { name, address, phone, email },
    withdrawalAddress: `${env().APP_URL}/einwilligung-widerrufen`,
  };
}

/** The information sheet as it is now, with its text and the hash of it. */
export async function informationSheet(
  jobcenterId: string,
  language: FormLanguage,
): Promise<{ paper: Paper; text: string; hash: string } | null> {
  const facts = await paperFacts(jobcenterId);
  if (!facts) return null;
  const paper = paperLanguages[language].sheet(facts);
  const text = paperText(paper);
  return { paper, text, hash: createHash("sha256").update(text).digest("hex") };
}
