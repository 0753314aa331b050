// Letters about what readers reported, to the desk and to the reader.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reports } from "@/db/schema";
import { berlinDay, longDay } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import { isOverdue } from "@/domain/report/due";
import { reportKindNames } from "@/domain/wording";
import { writeLetter, type Letter } from "@/platform/mail/letter";
import { reportAnswer, reportReceived, reportReminder } from "@/platform/mail/letters/report";
import { address, type Composer } from "./composer";

type AboutReport = LetterFacts["report_received"];

async function reportOf(tx: Transaction, { reportId }: AboutReport) {
  const [report] = await tx.select().from(reports).where(eq(reports.id, reportId));
  return report ?? null;
}

/** Null when the report was answered or closed meanwhile. */
async function openReport(tx: Transaction, facts: AboutReport) {
  const report = await reportOf(tx, facts);
  if (!report || report.state === "answered" || report.state === "done") return null;
  const { id, number, kind, dueOn } = report;
  return {
    dueOn,
    words: {
      number,
      kind: reportKindNames[kind],
      due: longDay(dueOn),
      link: address(`/redaktion/meldungen/${id}`),
    },
  };
}

/** To somebody at the desk. */
export async function reportReceivedLetter(tx: Transaction, facts: AboutReport): Promise<Letter | null> {
  const report = await openReport(tx, facts);
  return report && reportReceived(report.words);
}

/** To somebody at the desk. */
export async function reportReminderLetter(tx: Transaction, facts: AboutReport): Promise<Letter | null> {
  const report = await openReport(tx, facts);
  return (
    report && reportReminder({ ...report.words, isOverdue: isOverdue(report.dueOn, berlinDay(new Date())) })
  );
}

/** To the reader, at the mail address of the report. Null when that was erased meanwhile. */
export const answerToReader: Composer<"report_answer"> = async (tx, { facts }) => {
  const report = await reportOf(tx, facts);
  if (!report?.email || report.answer === null) return null;
  const { number, receivedAt, answer, email, kind } = report;
  const letter = reportAnswer({
    number,
    answer,
    received: longDay(receivedAt),
    link: address(`/meldung?nummer=${number}`),
    isBarrier: kind === "barrier",
    complaints: address("/barrierefreiheit"),
  });
  return { to: { name: "", address: email }, letter: writeLetter(letter, { name: "" }) };
};
