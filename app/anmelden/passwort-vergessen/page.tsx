import type { Metadata } from "next";
import { SignInFrame } from "@/components/account/sign-in-frame";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { askForLink } from "@/app/anmelden/actions";

export const metadata: Metadata = { title: "Passwort vergessen" };

/** Rendered for each visit: its scripts carry the nonce of their answer. */
export const dynamic = "force-dynamic";

export default function ForgottenPasswordPage() {
  return (
    <SignInFrame
      title="Passwort vergessen"
      lead="Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen. Auch eine abgelaufene Einladung erneuern Sie so.">
      <ActionForm action={askForLink}>
        <FormTextField
          name="email"
          label="E-Mail-Adresse"
          type="email"
          required
          autoComplete="username"
          spellCheck={false}
          autoCapitalize="none"
          maxLength={254}
        />
        <SubmitButton>Link anfordern</SubmitButton>
      </ActionForm>
      <p>
        <a href="/anmelden" className="inline-flex min-h-11 items-center underline underline-offset-4">
          Zurück zur Anmeldung
        </a>
      </p>
    </SignInFrame>
  );
}
