// What the tests of the check after a withdrawal prepare: a server that stands for the portal, and a withdrawn story.
import { once } from "node:events";
import { createServer } from "node:http";
import { eq, sql } from "drizzle-orm";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { db } from "@/db/client";
import { takedownChecks, takedownProofs } from "@/db/schema";
import { aPublicStory } from "./consent";

export type PortalDouble = {
  base: string;
  /** By path; without one, posts and files are gone, and pages of many posts are there. */
  answers: Record<string, [status: number, text?: string]>;
  asked: string[];
  close: () => void;
};

export async function aPortalDouble(): Promise<PortalDouble> {
  const answers: PortalDouble["answers"] = {};
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const isOfOnePost = /^\/jobcenter\/[^/]+\/[^/.]+(\/|$)|^\/bilder\//.test(path);
    const [status, text = "Nichts."] = answers[path] ?? [isOfOnePost ? 410 : 200];
    response.writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      location: "https://example.org/",
    });
    response.end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return { base: `http://127.0.0.1:${port}`, answers, asked, close: () => server.close() };
}

/**
 * Ends every consent and forgets every proof: the people of these tests have the same name, and nobody's
 * consent may allow it.
 */
export async function noConsentAndNoProof(): Promise<void> {
  await db.execute(sql`insert into consent_events (consent_id, kind) select id, 'withdrawn' from consents
    on conflict do nothing`);
  await db.delete(takedownProofs);
}

/** Brings the time of every open check so many minutes nearer. */
export const later = (minutes: number) =>
  db.execute(sql`update takedown_checks set due_at = due_at - make_interval(mins => ${minutes}),
    next_try_at = next_try_at - make_interval(mins => ${minutes}) where done_at is null`);

/** The checks of a consent, in order. */
export const checksOf = (consentId: string) =>
  db
    .select({
      stage: takedownChecks.stage,
      doneAt: takedownChecks.doneAt,
      failedAt: takedownChecks.failedAt,
      result: takedownChecks.result,
    })
    .from(takedownChecks)
    .innerJoin(takedownProofs, eq(takedownProofs.id, takedownChecks.proofId))
    .where(eq(takedownProofs.consentId, consentId))
    .orderBy(takedownChecks.stage);

export async function withdrawnStory() {
  const story = await aPublicStory();
  await withdrawConsent(story.actor, { consentId: story.consentId, receivedVia: "phone" });
  return story;
}
