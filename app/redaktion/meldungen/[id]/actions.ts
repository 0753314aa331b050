"use server";

import * as z from "zod";
import { answerReport, answerReportSchema } from "@/commands/report/answer-report";
import { closeReport, closeReportSchema } from "@/commands/report/close-report";
import { carryOutWithdrawal, carryOutWithdrawalSchema } from "@/commands/report/carry-out-withdrawal";
import { confirmRefusal, confirmRefusalSchema } from "@/commands/report/confirm-refusal";
import { refuseWithdrawal, refuseWithdrawalSchema } from "@/commands/report/refuse-withdrawal";
import { showPostAgain, showPostAgainSchema } from "@/commands/post/show-post-again";
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

// A form sends no field when no box is checked, a string for one, a list for several.
const carryOutForm = carryOutWithdrawalSchema
  .extend({
    extent: z.literal("chosen").optional(),
    closes: z.preprocess(
      (sent) => (sent === undefined ? [] : [sent].flat()),
      carryOutWithdrawalSchema.shape.closes,
    ),
  })
  .refine(({ extent, closes }) => extent === undefined || closes.length > 0, {
    path: ["closes"],
    message: "Bitte wählen Sie, wofür die Einwilligung nicht mehr gilt.",
  });

export const carryOut = formAction(carryOutForm, async (actor, { reportId, consentId, closes }) => {
  await carryOutWithdrawal(actor, { reportId, consentId, closes });
  return back(reportId, "vollzogen");
});

export const refuse = formAction(refuseWithdrawalSchema, async (actor, input) => {
  await refuseWithdrawal(actor, input);
  return back(input.reportId, "vorgelegt");
});

export const confirm = formAction(confirmRefusalSchema, async (actor, input) => {
  await confirmRefusal(actor, input);
  return back(input.reportId, "abgelehnt");
});

export const showAgain = formAction(showPostAgainSchema, async (actor, input) => {
  const { reportId } = await showPostAgain(actor, input);
  return back(reportId, "gezeigt");
});
