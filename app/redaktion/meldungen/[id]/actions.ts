"use server";

import { answerReport, answerReportSchema } from "@/commands/report/answer-report";
import { closeReport, closeReportSchema } from "@/commands/report/close-report";
import { takeReport, takeReportSchema } from "@/commands/report/take-report";
import { formAction } from "@/platform/form/form-action";

const back = (reportId: string, done: string) => ({
  redirectTo: `/redaktion/meldungen/${reportId}?erledigt=${done}`,
});

export const take = formAction(takeReportSchema, async (actor, input) => {
  await takeReport(actor, input);
  return back(input.reportId, "in-arbeit");
});

export const answer = formAction(answerReportSchema, async (actor, input) => {
  await answerReport(actor, input);
  return back(input.reportId, "beantwortet");
});

export const close = formAction(closeReportSchema, async (actor, input) => {
  await closeReport(actor, input);
  return back(input.reportId, "abgelegt");
});
