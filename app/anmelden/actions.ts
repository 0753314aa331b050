"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requestPasswordReset } from "@/commands/account/request-password-reset";
import { setPasswordByLink } from "@/commands/account/set-password-by-link";
import { signIn } from "@/commands/account/sign-in";
import { safeReturnPath } from "@/domain/account/return-path";
import { openFormAction } from "@/platform/form/form-action";
import { clientOf, keepSession } from "@/platform/sign-in/session";
import { dropLink, linkInCookie } from "./link/link-cookie";

const email = z
  .string("Bitte geben Sie Ihre E-Mail-Adresse an.")
  .min(1, "Bitte geben Sie Ihre E-Mail-Adresse an.");

export const signInByForm = openFormAction(
  z.object({
    email,
    password: z.string("Bitte geben Sie Ihr Passwort an.").min(1, "Bitte geben Sie Ihr Passwort an."),
    weiter: z.string().optional(),
  }),
  async ({ email, password, weiter }) => {
    await keepSession(await signIn({ email, password, ...(await clientOf(email)) }), email);
    return { redirectTo: safeReturnPath(weiter) };
  },
);

export const askForLink = openFormAction(z.object({ email }), async ({ email }) => {
  const { address } = await clientOf(email);
  await requestPasswordReset({ email, address });
  return {
    notice:
      "Wenn es zu dieser Adresse ein Konto gibt, ist jetzt eine E-Mail mit einem Link " +
      "unterwegs. Der Link gilt 24 Stunden.",
  };
});

export const setPassword = openFormAction(
  z
    .object({ password: z.string("Bitte geben Sie ein Passwort an."), passwordAgain: z.string() })
    .refine(({ password, passwordAgain }) => password === passwordAgain, {
      path: ["passwordAgain"],
      message: "Die beiden Passwörter sind nicht gleich.",
    }),
  async ({ password }) => {
    const reference = await linkInCookie();
    if (!reference) redirect("/anmelden/passwort-setzen");
    await setPasswordByLink({ reference, password });
    await dropLink();
    return { redirectTo: "/anmelden?hinweis=passwort" };
  },
);
