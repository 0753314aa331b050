import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { participations } from "@/db/participation";
import { aktionswochen, type accounts } from "@/db/schema";
import { isTakingPart } from "@/domain/campaign/participation";
import { berlinDay, dayRange } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import type { Letter } from "@/platform/mail/letter";
import { participationReminder } from "@/platform/mail/letters/participation-reminder";
import { address } from "./composer";

/** Null when the week is over or the Jobcenter has begun an Aktion meanwhile. */
export async function participationReminderLetter(
  tx: Transaction,
  { weekId }: LetterFacts["participation_reminder"],
  account: typeof accounts.$inferSelect,
): Promise<Letter | null> {
  const [week] = await tx.select().from(aktionswochen).where(eq(aktionswochen.id, weekId));
  const today = berlinDay(new Date());
  if (!week || week.endsOn < today) return null;
  const jobcenter = (await participations(tx, week.id)).find(({ id }) => id === account.jobcenterId);
  if (!jobcenter || isTakingPart(jobcenter.state)) return null;
  return participationReminder({
    jobcenter: jobcenter.name,
    week: week.title,
    days: dayRange(week.startsOn, week.endsOn),
    isRunning: week.startsOn <= today,
    link: address("/redaktion/beitraege/neu"),
    help: address("/redaktion/hilfe#aktionen"),
  });
}
