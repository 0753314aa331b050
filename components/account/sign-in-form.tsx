import type { ComponentProps } from "react";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";

type Props = Pick<ComponentProps<typeof ActionForm>, "action"> & {
  /** Where the person wanted to go. */
  back: string;
};

/** Mail address and password. */
export function SignInForm({ action, back }: Props) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="weiter" value={back} />
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
      <FormTextField
        name="password"
        label="Passwort"
        type="password"
        required
        autoComplete="current-password"
      />
      <SubmitButton>Anmelden</SubmitButton>
    </ActionForm>
  );
}

/** Why the central sign-in led back here; `error` is the code of next-auth. */
export function CentralSignInProblem({ error }: { error: string | string[] }) {
  return (
    <Notice kind="problem" title="Die zentrale Anmeldung hat nicht geklappt.">
      {error === "AccessDenied"
        ? "Zu Ihrer zentralen Anmeldung gibt es hier kein Konto. Bitte lassen Sie sich von Ihrer " +
          "Leitung oder vom Landkreistag einladen."
        : "Bitte versuchen Sie es in einigen Minuten noch einmal oder melden Sie sich mit Ihrem Passwort an."}
    </Notice>
  );
}
