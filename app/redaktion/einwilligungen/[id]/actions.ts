"use server";

import * as z from "zod";
import { confirmConsent, confirmConsentSchema } from "@/commands/consent/confirm-consent";
import { confirmCorrection, confirmCorrectionSchema } from "@/commands/consent/confirm-correction";
import { issueWithdrawalCode, issueWithdrawalCodeSchema } from "@/commands/consent/issue-withdrawal-code";
import { narrowConsent, narrowConsentSchema } from "@/commands/consent/narrow-consent";
import { withdrawConsent, withdrawConsentSchema } from "@/commands/consent/withdraw-consent";
import { offerViewing, offerViewingSchema } from "@/commands/consent/offer-viewing";
import { qrPath } from "@/components/consent/qr-path";
import { env } from "@/platform/env";
import { formAction } from "@/platform/form/form-action";

const confirmation = confirmConsentSchema.extend({
  version: z.coerce.number().int(),
  confirmedOn: z.iso.date("Bitte geben Sie an, wann die Person zugestimmt hat."),
});

export const confirm = formAction(confirmation, async (actor, input) => {
  await confirmConsent(actor, input);
  return { redirectTo: `/redaktion/einwilligungen/${input.consentId}?erledigt=zugestimmt` };
});

export const correct = formAction(
  confirmCorrectionSchema.extend({ version: z.coerce.number().int() }),
  async (actor, input) => {
    await confirmCorrection(actor, input);
    return { redirectTo: `/redaktion/einwilligungen/${input.consentId}?erledigt=korrigiert` };
  },
);

export const withdraw = formAction(withdrawConsentSchema, async (actor, input) => {
  await withdrawConsent(actor, input);
  return { redirectTo: `/redaktion/einwilligungen/${input.consentId}?erledigt=widerrufen` };
});

// A form sends no field when no box is checked, a string for one, a list for several.
const closes = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  narrowConsentSchema.shape.closes,
);

export const narrow = formAction(narrowConsentSchema.extend({ closes }), async (actor, input) => {
  await narrowConsent(actor, input);
  return { redirectTo: `/redaktion/einwilligungen/${input.consentId}?erledigt=eingeschraenkt` };
});

export const issueCode = formAction(issueWithdrawalCodeSchema, async (actor, input) => {
  const { code } = await issueWithdrawalCode(actor, input);
  const address = `${env().APP_URL}/einwilligung-widerrufen`;
  const { path, size } = qrPath(`${address}?code=${code.replaceAll("-", "")}`);
  return { values: { code, address, path, size: String(size) } };
});

const viewingForm = offerViewingSchema.extend({ version: z.coerce.number().int() });

export const offer = formAction(viewingForm, async (actor, input) => {
  const { token } = await offerViewing(actor, input);
  return { values: { address: `${env().APP_URL}/ansehen/${token}` } };
});
