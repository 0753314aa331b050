"use server";

import * as z from "zod";
import { recordConsent } from "@/commands/consent/record-consent";
import { newConsentSchema } from "@/domain/consent/new-consent";
import { formAction } from "@/platform/form/form-action";

// A form sends no field when no box is checked, a string for one, a list for several.
const channels = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  newConsentSchema.shape.channels,
);

const specialKinds = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  newConsentSchema.shape.specialKinds,
);

export const record = formAction(
  newConsentSchema.extend({ channels, specialKinds }),
  async (actor, input) => {
    const { consentId } = await recordConsent(actor, input);
    return { redirectTo: `/redaktion/einwilligungen/${consentId}?erledigt=eingetragen` };
  },
);
