"use server";

import { withdrawConsent, withdrawConsentSchema } from "@/commands/consent/withdraw-consent";
import { formAction } from "@/platform/form/form-action";

export const withdraw = formAction(withdrawConsentSchema, async (actor, input) => {
  await withdrawConsent(actor, input);
  return { redirectTo: "/redaktion/meldungen/widerruf?erledigt=vollzogen" };
});
