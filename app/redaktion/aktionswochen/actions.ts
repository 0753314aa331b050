"use server";

import * as z from "zod";
import { changeAktionswoche } from "@/commands/campaign/change-aktionswoche";
import { createAktionswoche } from "@/commands/campaign/create-aktionswoche";
import { formAction } from "@/platform/form/form-action";

const week = {
  title: z.string(),
  slug: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  leitgedanke: z.string(),
  introduction: z.string(),
};
const address = (weekId: string, done: string) => `/redaktion/aktionswochen/${weekId}?erledigt=${done}`;

export const create = formAction(z.strictObject(week), async (actor, input) => {
  const { weekId } = await createAktionswoche(actor, input);
  return { redirectTo: address(weekId, "angelegt") };
});

export const change = formAction(z.strictObject({ ...week, weekId: z.uuid() }), async (actor, input) => {
  await changeAktionswoche(actor, input);
  return { redirectTo: address(input.weekId, "geaendert") };
});
