"use server";

import * as z from "zod";
import { acceptHosting } from "@/commands/post/accept-hosting";
import { declineHosting } from "@/commands/post/decline-hosting";
import { leaveHosting } from "@/commands/post/leave-hosting";
import { formAction } from "@/platform/form/form-action";

const post = z.strictObject({ postId: z.uuid() });
const afterwards = (done: string) => ({
  redirectTo: `/redaktion/beitraege/mitveranstaltung?erledigt=${done}`,
});

export const accept = formAction(post, async (actor, input) => {
  await acceptHosting(actor, input);
  return afterwards("zugesagt");
});

export const decline = formAction(post, async (actor, input) => {
  await declineHosting(actor, input);
  return afterwards("abgesagt");
});

export const leave = formAction(post, async (actor, input) => {
  await leaveHosting(actor, input);
  return afterwards("beendet");
});
