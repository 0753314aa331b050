import type { ComponentProps } from "react";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { shortestPassword } from "@/domain/account/password";

type Props = Pick<ComponentProps<typeof ActionForm>, "action"> & { email: string };

/** Asks for the present password and twice for the new one. `email` is for the password manager. */
export function ChangePasswordForm({ email, action }: Props) {
  return (
    <ActionForm action={action} className="grid max-w-lg gap-5">
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <FormTextField
        name="currentPassword"
        label="Jetziges Passwort"
        type="password"
        required
        autoComplete="current-password"
      />
      <FormTextField
        name="newPassword"
        label="Neues Passwort"
        type="password"
        required
        autoComplete="new-password"
        hint={`Mindestens ${shortestPassword} Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.`}
      />
      <FormTextField
        name="newPasswordAgain"
        label="Neues Passwort wiederholen"
        type="password"
        required
        autoComplete="new-password"
      />
      <div>
        <SubmitButton>Passwort ändern</SubmitButton>
      </div>
    </ActionForm>
  );
}
