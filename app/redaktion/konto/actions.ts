"use server";

import { z } from "zod";
import { changePassword as changeOwnPassword } from "@/commands/account/change-password";
import { endOtherSessions } from "@/commands/account/end-other-sessions";
import { endSession as endOwnSession } from "@/commands/account/end-session";
import { formAction } from "@/platform/form/form-action";
import { requireAccount } from "@/platform/sign-in/session";

const passwords = z
  .object({
    currentPassword: z.string().min(1, "Bitte geben Sie Ihr jetziges Passwort an."),
    newPassword: z.string(),
    newPasswordAgain: z.string(),
  })
  .refine((typed) => typed.newPassword === typed.newPasswordAgain, {
    path: ["newPasswordAgain"],
    message: "Die beiden neuen Passwörter sind nicht gleich.",
  });

export const changePassword = formAction(passwords, async (actor, { currentPassword, newPassword }) => {
  await changeOwnPassword(actor, {
    currentPassword,
    newPassword,
    sessionId: (await requireAccount()).sessionId,
  });
  return { redirectTo: "/redaktion/konto?erledigt=passwort" };
});

export const endSession = formAction(z.strictObject({ sessionId: z.uuid() }), async (actor, input) => {
  await endOwnSession(actor, input);
  return { redirectTo: "/redaktion/konto?erledigt=sitzung" };
});

export const endAllOthers = formAction(z.strictObject({}), async (actor) => {
  await endOtherSessions(actor, { sessionId: (await requireAccount()).sessionId });
  return { redirectTo: "/redaktion/konto?erledigt=sitzungen" };
});
