import type { Metadata } from "next";
import { linkOwner } from "@/commands/account/step/one-time-link";
import { SignInFrame } from "@/components/account/sign-in-frame";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { shortestPassword } from "@/domain/account/password";
import { setPassword } from "@/app/anmelden/actions";
import { linkInCookie } from "@/app/anmelden/link/link-cookie";

export const metadata: Metadata = { title: "Passwort wählen" };

export default async function SetPasswordPage({ searchParams }: PageProps<"/anmelden/passwort-setzen">) {
  const reference = (await searchParams).link === undefined ? await linkInCookie() : null;
  const owner = reference ? await linkOwner(reference) : null;
  if (!owner) {
    return (
      <SignInFrame
        title="Der Link gilt nicht mehr"
        lead="Jeder Link gilt 24 Stunden und nur einmal. Fordern Sie einfach einen neuen an.">
        <LinkButton href="/anmelden/passwort-vergessen">Neuen Link anfordern</LinkButton>
      </SignInFrame>
    );
  }
  const isNew = owner.purpose === "invitation";
  return (
    <SignInFrame
      title={isNew ? "Willkommen in der Redaktion" : "Neues Passwort wählen"}
      lead={`${owner.name}, Sie melden sich künftig mit ${owner.email} und diesem Passwort an.`}>
      <ActionForm action={setPassword}>
        <input type="hidden" name="username" autoComplete="username" value={owner.email} />
        <FormTextField
          name="password"
          label="Neues Passwort"
          type="password"
          required
          autoComplete="new-password"
          hint={`Mindestens ${shortestPassword} Zeichen. Gut sind vier Wörter, die nichts miteinander zu tun haben. Ziffern und Sonderzeichen sind erlaubt, aber nicht nötig.`}
        />
        <FormTextField
          name="passwordAgain"
          label="Neues Passwort wiederholen"
          type="password"
          required
          autoComplete="new-password"
        />
        <SubmitButton>Passwort speichern</SubmitButton>
      </ActionForm>
    </SignInFrame>
  );
}
