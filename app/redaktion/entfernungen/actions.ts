"use server";

import { markUseRemoved, markUseRemovedSchema } from "@/commands/consent/mark-use-removed";
import { formAction } from "@/platform/form/form-action";

export const markRemoved = formAction(markUseRemovedSchema, async (actor, input) => {
  await markUseRemoved(actor, input);
  return { redirectTo: "/redaktion/entfernungen?erledigt=eingetragen" };
});
