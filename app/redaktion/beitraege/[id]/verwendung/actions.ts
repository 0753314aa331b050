"use server";

import { correctUse, correctUseSchema } from "@/commands/consent/correct-use";
import { enterUse, enterUseSchema } from "@/commands/consent/enter-use";
import { formAction } from "@/platform/form/form-action";

export const enter = formAction(enterUseSchema, async (actor, input) => {
  await enterUse(actor, input);
  return { redirectTo: `/redaktion/beitraege/${input.postId}/verwendung?erledigt=eingetragen` };
});

export const correct = formAction(correctUseSchema, async (actor, input) => {
  await correctUse(actor, input);
  return { notice: "Berichtigt." };
});
