"use server";

import * as z from "zod";
import { approvePost } from "@/commands/post/approve-post";
import { sendBackPost } from "@/commands/post/send-back-post";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { instantOfBerlinTime } from "@/domain/berlin-time";
import { formAction } from "@/platform/form/form-action";

const onScreen = { postId: z.uuid(), version: z.coerce.number().int().positive() };
const toApprove = {
  ...onScreen,
  confirmsNobody: z
    .literal("on")
    .optional()
    .transform((sent) => sent === "on"),
};
const noTime = "Bitte geben Sie Tag und Uhrzeit an.";
const skippedHour =
  "In der Nacht der Zeitumstellung gibt es diese Uhrzeit nicht. Bitte wählen Sie eine andere.";
const later = z.string().transform((local, context) => {
  const instant = instantOfBerlinTime(local);
  if (!instant) context.addIssue({ code: "custom", message: local === "" ? noTime : skippedHour });
  return instant;
});

export const approve = formAction(z.strictObject(toApprove), async (actor, input) => {
  const { isPublicNow } = await approvePost(actor, input);
  return {
    redirectTo: `/redaktion/freigaben?erledigt=${isPublicNow ? "freigegeben" : "freigegeben-fuer-spaeter"}`,
  };
});

export const schedule = formAction(
  z.strictObject({ ...toApprove, publishAt: later }),
  async (actor, input) => {
    await approvePost(actor, input);
    return { redirectTo: "/redaktion/freigaben?erledigt=geplant" };
  },
);

export const sendBack = formAction(
  z.strictObject({ ...onScreen, reason: z.string() }),
  async (actor, input) => {
    await sendBackPost(actor, input);
    return { redirectTo: "/redaktion/freigaben?erledigt=zurueckgegeben" };
  },
);

export const unpublish = formAction(
  z.strictObject({ postId: z.uuid(), reason: z.string() }),
  async (actor, input) => {
    await unpublishPost(actor, input);
    return { redirectTo: "/redaktion/freigaben?erledigt=vom-netz" };
  },
);
