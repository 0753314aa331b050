// Letters about what readers reported, to the desk and to the reader.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reports, type mails } from "@/db/schema";
import { berlinDay, longDay } from "@/domain/date-words";
import { isOverdue } from "@/domain/report/due";
import { reportKindNames } from "@/domain/wording";
import { env } from "@/platform/env";
import type { Letter } from "@/platform/mail/letter";
import { reportAnswer, reportReceived, reportReminder } from "@/platform/mail/letters/report";

type MailRow = typeof mails.$inferSelect;

async function reportOf(tx: Transaction, mail: MailRow) {
  const [report] = await tx
    .select()
    .from(reports)
    .where(eq(reports.id, mail.facts.reportId ?? ""));
  return report ?? null;
}

/** To somebody at the desk. Null when the report needs nobody any more. */
export async function aboutReport(tx: Transaction, mail: MailRow): Promise<Letter | null> {
  const report = await reportOf(tx, mail);
  if (!report || report.state === "answered" || report.state === "done") return null;
  const { id, number, kind, dueOn } = report;
  const facts = {
    number,
    kind: reportKindNames[kind],
    due: longDay(dueOn),
    link: `${env().APP_URL}/redaktion/meldungen/${id}`,
  };
  return mail.letter === "report_reminder"
    ? reportReminder({ ...facts, isOverdue: isOverdue(dueOn, berlinDay(new Date())) })
    : reportReceived(facts);
}

/** To the reader, with the address to send it to. Null when it was erased meanwhile. */
export async function answerToReader(
  tx: Transaction,
  mail: MailRow,
): Promise<{ address: string; letter: Letter } | null> {
  const report = await reportOf(tx, mail);
  if (!report?.email || report.answer === null) return null;
  const { number, receivedAt, answer, email, kind } = report;
  const { APP_URL } = env();
  return {
    address: email,
    letter: reportAnswer({
      number,
      answer,
      received: longDay(receivedAt),
      link: `${APP_URL}/meldung?nummer=${number}`,
      isBarrier: kind === "barrier",
      complaints: `${APP_URL}/barrierefreiheit`,
    }),
  };
}
