import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { aktionswochen } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { requireNoneStranded, requireWeek, type WeekInput } from "@/domain/campaign/aktionswoche";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { lockWeeks, type WeekRow } from "./step/lock-weeks";

/**
 * Changes text, address or days of an Aktionswoche; days are ISO dates. A former address redirects. Throws
 * NotAllowed, NotReady (issues per field; also when Aktionen would lie outside the new days, with their
 * number).
 */
export async function changeAktionswoche(
  actor: Person,
  input: WeekInput & { weekId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const all = await lockWeeks(tx);
    authorise(actor, "aktionswoche.edit", {});
    const { weekId, ...wanted } = input;
    const before = all.find(({ id }) => id === weekId);
    if (!before) throw new NotAllowed("aktionswoche.edit");
    const week = requireWeek(
      wanted,
      all.filter(({ id }) => id !== weekId),
    );
    if (week.startsOn !== before.startsOn || week.endsOn !== before.endsOn)
      requireNoneStranded(await strandedBy(tx, before, week));
    const formerSlugs = [...new Set([...before.formerSlugs, before.slug])].filter(
      (slug) => slug !== week.slug,
    );
    await tx
      .update(aktionswochen)
      .set({ ...week, formerSlugs })
      .where(eq(aktionswochen.id, weekId));
    await raiseEdition(tx);
    await recordHistory(
      tx,
      actor,
      "aktionswoche.change",
      { type: "aktionswoche", id: weekId, jobcenterId: null },
      { startsOn: week.startsOn, endsOn: week.endsOn },
    );
  });
}

/**
 * How many Aktionen lie within the old days and outside the new ones. Counts those with a public or planned
 * revision and those still in work; versions in Leichte Sprache are not counted.
 */
async function strandedBy(tx: Transaction, before: WeekRow, week: WeekInput): Promise<number> {
  const { rows } = await tx.execute<{ stranded: number }>(sql`
    select count(distinct id)::int as stranded from (
      select p.id from posts p
      join revisions r on r.post_id = p.id and r.aktionswoche_id = ${before.id}
        and (r.id in (p.public_revision_id, p.next_revision_id) or r.number =
          (select max(newest.number) from revisions newest where newest.post_id = p.id))
      join event_dates d on d.revision_id = r.id
      where p.twin_of is null
      group by p.id, r.id
      having bool_or(d.first_day <= ${before.endsOn} and d.last_day >= ${before.startsOn})
        and not bool_or(d.first_day <= ${week.endsOn} and d.last_day >= ${week.startsOn})
    ) outside`);
  return rows[0]!.stranded;
}
