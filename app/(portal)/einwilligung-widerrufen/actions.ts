"use server";

import { headers } from "next/headers";
import * as z from "zod";
import { withdrawWithCode, withdrawWithCodeSchema } from "@/commands/consent/withdraw-with-code";
import { sendReport } from "@/commands/report/send-report";
import { theReader } from "@/domain/account/role";
import { normalCode } from "@/domain/consent/withdrawal-code";
import { NotReady } from "@/domain/refusals";
import { newReportSchema } from "@/domain/report/new-report";
import { codeTicket } from "@/platform/form/code-ticket";
import { readerFormAction } from "@/platform/form/form-action";
import { hashOfReference } from "@/platform/secret";
import { ownConsent } from "@/queries/portal/withdrawal";

const receipt = (number: string) => ({ redirectTo: `/meldung?nummer=${number}` });

export const enterCode = readerFormAction(z.object({ code: z.string().max(200) }), async ({ code }) => {
  const normal = normalCode(code);
  const codeHash = normal && hashOfReference(normal);
  if (!codeHash || !(await ownConsent(codeHash)))
    throw new NotReady([
      {
        field: "code",
        message:
          "Diesen Code kennen wir nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen. " +
          "Ohne Code geht es auch: mit dem Formular darunter.",
      },
    ]);
  return { redirectTo: `/einwilligung-widerrufen?vorgang=${codeTicket(codeHash)}` };
});

// A form sends no field when no box is checked, a string for one, a list for several.
const closes = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  withdrawWithCodeSchema.shape.closes,
);

export const withdraw = readerFormAction(withdrawWithCodeSchema.extend({ closes }), async (input) =>
  receipt((await withdrawWithCode(theReader, input)).number),
);

export const sendWithdrawal = readerFormAction(newReportSchema, async (report) =>
  receipt(
    (
      await sendReport(
        theReader,
        { ...report, kind: "withdrawal" },
        (await headers()).get("x-forwarded-for") ?? "",
      )
    ).number,
  ),
);
