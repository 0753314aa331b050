"use server";

import { headers } from "next/headers";
import { sendReport } from "@/commands/report/send-report";
import { theReader } from "@/domain/account/role";
import { newReportSchema } from "@/domain/report/new-report";
import { readerFormAction } from "@/platform/form/form-action";

/** One action for all three forms; redirects to the page of the number, where a reload sends nothing again. */
export const send = readerFormAction(newReportSchema, async (report) => {
  const { number } = await sendReport(theReader, report, (await headers()).get("x-forwarded-for") ?? "");
  return { redirectTo: `/meldung?nummer=${number}` };
});
