import { and, eq, inArray, isNull, sql, ne } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { doneAfterAnswerInDays, erasedAfterDays } from "@/domain/report/report";
import { historySubject } from "./step/lock-report";

const batch = 200;
const daysFor = sql.join(
  Object.entries(erasedAfterDays).map(
    ([kind, days]) => sql`when ${reports.kind} = ${kind} then ${days}::int`,
  ),
  sql` `,
);
const isOld = sql`${reports.doneAt} < now() - make_interval(days => case ${daysFor} end)`;
const isAnsweredLongAgo = sql`${reports.answeredAt} < now() - make_interval(days => ${doneAfterAnswerInDays})`;

/**
 * Closes reports that were answered long ago, and erases text, page, mail address and answer of those closed
 * long ago (B-061, A-016); number, kind and dates stay for the statistics. May run at any time, also twice.
 * Returns how many were erased. Throws NotAllowed for anybody but the clock.
 */
export async function eraseOldReports(actor: Actor): Promise<{ erased: number }> {
  authorise(actor, "clock.run", {});
  return db.transaction(async (tx) => {
    const answered = await tx
      .select()
      .from(reports)
      .where(and(eq(reports.state, "answered"), ne(reports.kind, "withdrawal"), isAnsweredLongAgo))
      .orderBy(reports.id)
      .limit(batch)
      .for("update", { skipLocked: true });
    for (const report of answered) {
      await tx
        .update(reports)
        .set({ state: "done", doneAt: sql`now()` })
        .where(eq(reports.id, report.id));
      await recordHistory(tx, actor, "report.close", historySubject(report), { kind: report.kind });
    }
    const old = await tx
      .select()
      .from(reports)
      .where(and(isNull(reports.erasedAt), isOld))
      .orderBy(reports.id)
      .limit(batch)
      .for("update", { skipLocked: true });
    if (old.length === 0) return { erased: 0 };
    await tx
      .update(reports)
      .set({
        message: "",
        page: "",
        email: null,
        answer: null,
        personName: null,
        phone: null,
        refusedBecause: null,
        erasedAt: sql`now()`,
      })
      .where(
        inArray(
          reports.id,
          old.map(({ id }) => id),
        ),
      );
    for (const report of old)
      await recordHistory(tx, actor, "report.erase", historySubject(report), { kind: report.kind });
    return { erased: old.length };
  });
}
