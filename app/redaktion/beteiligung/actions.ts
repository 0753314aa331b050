"use server";

import * as z from "zod";
import { remindJobcenters } from "@/commands/campaign/remind-jobcenters";
import { participationAddress } from "@/app/redaktion/beteiligung/wishes";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { formAction } from "@/platform/form/form-action";

export const remind = formAction(
  z.strictObject({ weekId: z.uuid(), zeitraum: z.string().min(1), land: z.enum(bundeslaender).optional() }),
  async (actor, { weekId, zeitraum, land }) => {
    const { jobcenters } = await remindJobcenters(actor, { weekId, land });
    return { redirectTo: `${participationAddress({ zeitraum, land })}&erinnert=${jobcenters}` };
  },
);
