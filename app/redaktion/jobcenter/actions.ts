"use server";

import * as z from "zod";
import { editJobcenter } from "@/commands/jobcenter/edit-jobcenter";
import { profileFromForm } from "@/domain/jobcenter/profile";
import { formAction } from "@/platform/form-action";

const text = z.string().max(2000, "Dieser Text ist zu lang.");
const schema = z.object({ jobcenterId: z.uuid(), version: z.coerce.number().int() }).catchall(text);

export const edit = formAction(schema, async (actor, { jobcenterId, version, ...fields }) => {
  await editJobcenter(actor, { jobcenterId, version, profile: profileFromForm(fields as Record<string, string>) });
  return { redirectTo: actor.jobcenterId === null ? `/redaktion/jobcenter/${jobcenterId}?erledigt=gespeichert` : "/redaktion/jobcenter?erledigt=gespeichert" };
});
