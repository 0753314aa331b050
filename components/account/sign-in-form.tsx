"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/domain/refusals";

export type SignInState = { problems: Issue[]; email: string };

type Props = {
  action: (before: SignInState, form: FormData) => Promise<SignInState>;
  /** Where to go afterwards. */
  back: string;
};

export function SignInForm({ action, back }: Props) {
  const [state, submit, isBusy] = useActionState(action, { problems: [], email: "" });
  return (
    <form action={submit} className="grid gap-5">
      <ErrorSummary problems={state.problems.map(({ message, field }) => ({ message, fieldId: field }))} title="Die Anmeldung hat nicht geklappt" />
      <input type="hidden" name="weiter" value={back} />
      <TextField
        name="email" label="E-Mail-Adresse" type="email" required autoComplete="username" spellCheck={false} autoCapitalize="none" maxLength={254}
        defaultValue={state.email} key={state.email}
      />
      <TextField name="password" label="Passwort" type="password" required autoComplete="current-password" maxLength={256} />
      <Button type="submit" aria-disabled={isBusy}>Anmelden</Button>
    </form>
  );
}
