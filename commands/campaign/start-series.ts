import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { series } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { numberedSlug, slugFromTitle } from "@/domain/slug";
import { recordHistory } from "@/commands/step/record-history";

const longestTitle = 120;

/**
 * Starts a series of the actor's Jobcenter, or returns the one that already has this title. Throws NotAllowed
 * for people without a Jobcenter, NotReady (title empty or longer than 120 characters).
 */
export async function startSeries(actor: Person, input: { title: string }): Promise<{ seriesId: string }> {
  const jobcenterId = actor.jobcenterId;
  if (jobcenterId === null) throw new NotAllowed("series.start");
  authorise(actor, "series.start", { jobcenterId });
  const title = input.title.trim();
  if (title === "" || title.length > longestTitle) {
    throw new NotReady([
      {
        field: "seriesTitle",
        message: `Bitte geben Sie der Reihe einen Namen mit höchstens ${longestTitle} Zeichen.`,
      },
    ]);
  }
  return db.transaction(async (tx) => {
    const [known] = await tx
      .select({ id: series.id })
      .from(series)
      .where(and(eq(series.jobcenterId, jobcenterId), eq(series.title, title)));
    if (known) return { seriesId: known.id };
    for (let attempt = 1; ; attempt += 1) {
      const slug = numberedSlug(slugFromTitle(title), attempt);
      const [started] = await tx
        .insert(series)
        .values({ jobcenterId, slug, title })
        .onConflictDoNothing()
        .returning({ id: series.id });
      if (!started) continue;
      await recordHistory(tx, actor, "series.start", { type: "series", id: started.id, jobcenterId });
      return { seriesId: started.id };
    }
  });
}
