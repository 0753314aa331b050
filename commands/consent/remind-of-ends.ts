import { sql } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { peopleOf } from "@/commands/post/step/recipients";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consentReminders } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { dueReminder, reminderDays } from "@/domain/consent/end-reminder";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { daysFromTo } from "@/domain/report/working-days";

const batch = 200;

/**
 * Queues letters to the Jobcenter 60, 30 and 7 days before a consent ends, each once (B-036). Whoever records
 * a short consent gets only the next one. `today` is the day in Berlin as ISO date. May run at any time, also
 * twice. Returns of how many consents it reminded. Throws NotAllowed for anybody but the clock.
 */
export async function remindOfEnds(
  actor: Actor,
  today = berlinDay(new Date()),
): Promise<{ reminded: number }> {
  authorise(actor, "clock.run", {});
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{
      id: string;
      jobcenterId: string;
      lastDay: string;
      sent: number | null;
    }>(sql`
      select * from (
        select c.id, c.jobcenter_id as "jobcenterId",
          ((s.ends_at at time zone 'Europe/Berlin')::date - 1)::text as "lastDay",
          (select min(r.days_before) from consent_reminders r where r.consent_id = c.id) as sent
        from standing_consents s join consents c on c.id = s.id
        where (s.ends_at at time zone 'Europe/Berlin')::date - 1
          between ${today}::date and ${today}::date + ${reminderDays[0]}::integer
      ) ending
      where sent is null or "lastDay"::date - ${today}::date <= (
        select max(days) from unnest(${sql.raw(`'{${reminderDays.join()}}'::integer[]`)}) days where days < sent)
      order by "lastDay", id limit ${batch}`);
    let reminded = 0;
    for (const { id, jobcenterId, lastDay } of rows) {
      const due = dueReminder(daysFromTo(today, lastDay));
      if (due === null) continue;
      const stored = await tx
        .insert(consentReminders)
        .values({ consentId: id, daysBefore: due })
        .onConflictDoNothing()
        .returning({ id: consentReminders.consentId });
      if (stored.length === 0) continue;
      await queueMails(tx, await peopleOf(tx, jobcenterId), "consent_ends", { consentId: id });
      await recordHistory(
        tx,
        actor,
        "consent.remindOfEnd",
        { type: "consent", id, jobcenterId },
        { days: due },
      );
      reminded += 1;
    }
    return { reminded };
  });
}
