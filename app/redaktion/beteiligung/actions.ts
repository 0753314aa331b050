"use server";

import * as z from "zod";
import { remindJobcenters } from "@/commands/campaign/remind-jobcenters";
import { formAction } from "@/platform/form-action";

export const remind = formAction(z.strictObject({ weekId: z.uuid() }), async (actor, input) => {
  const { jobcenters } = await remindJobcenters(actor, input);
  return { redirectTo: `/redaktion/beteiligung?erinnert=${jobcenters}` };
});
