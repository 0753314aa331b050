"use server";

import * as z from "zod";
import { confirmJobcenter } from "@/commands/jobcenter/confirm-jobcenter";
import { editJobcenter } from "@/commands/jobcenter/edit-jobcenter";
import type { Person } from "@/domain/account/role";
import { recordAgreement as record, recordAgreementSchema } from "@/commands/jobcenter/record-agreement";
import { profileFromForm } from "@/domain/jobcenter/profile";
import { formAction } from "@/platform/form/form-action";

const address = (actor: Person, jobcenterId: string, done: string) =>
  `/redaktion/jobcenter${actor.jobcenterId === null ? `/${jobcenterId}` : ""}?erledigt=${done}`;
const text = z.string().max(2000, "Dieser Text ist zu lang.");
const schema = z.object({ jobcenterId: z.uuid(), version: z.coerce.number().int() }).catchall(text);

export const edit = formAction(schema, async (actor, { jobcenterId, version, ...fields }) => {
  await editJobcenter(actor, {
    jobcenterId,
    version,
    profile: profileFromForm(fields as Record<string, string>),
  });
  return { redirectTo: address(actor, jobcenterId, "gespeichert") };
});

export const confirm = formAction(
  z.strictObject({ jobcenterId: z.uuid(), version: z.coerce.number().int() }),
  async (actor, input) => {
    await confirmJobcenter(actor, input);
    return { redirectTo: address(actor, input.jobcenterId, "bestaetigt") };
  },
);

export const recordAgreement = formAction(recordAgreementSchema, async (actor, input) => {
  await record(actor, input);
  return { redirectTo: address(actor, input.jobcenterId, "vereinbarung") };
});
