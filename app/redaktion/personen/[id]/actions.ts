"use server";

import * as z from "zod";
import { decideNameHit } from "@/commands/consent/decide-name-hit";
import { eraseWithdrawnPerson } from "@/commands/consent/erase-withdrawn-person";
import { formAction } from "@/platform/form/form-action";

const toErase = z.strictObject({
  personId: z.uuid(),
  confirms: z.literal("on", "Bitte bestätigen Sie, dass diese Person gemeint ist."),
});

export const erase = formAction(toErase, async (actor, { personId }) => {
  await eraseWithdrawnPerson(actor, { personId, because: "request" });
  return { redirectTo: `/redaktion/personen/${personId}?erledigt=geloescht` };
});

const toDecide = z.strictObject({ personId: z.uuid(), postId: z.uuid(), answer: z.enum(["ja", "nein"]) });

export const decide = formAction(toDecide, async (actor, { personId, postId, answer }) => {
  await decideNameHit(actor, { personId, postId, isMeant: answer === "ja" });
  return { redirectTo: `/redaktion/personen/${personId}?erledigt=entschieden` };
});
