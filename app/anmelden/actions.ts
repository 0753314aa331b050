"use server";

import { redirect } from "next/navigation";
import type { SignInState } from "@/components/account/sign-in-form";
import { signIn } from "@/commands/account/sign-in";
import { safeReturnPath } from "@/domain/account/return-path";
import { NotReady } from "@/domain/refusals";
import { clientOf, keepSession } from "@/platform/session";

export async function signInByForm(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get("email") ?? "");
  try {
    const reference = await signIn({ email, password: String(form.get("password") ?? ""), ...(await clientOf(email)) });
    await keepSession(reference, email);
  } catch (refusal) {
    if (refusal instanceof NotReady) return { problems: refusal.issues, email };
    throw refusal;
  }
  redirect(safeReturnPath(form.get("weiter")));
}
