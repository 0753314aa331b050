import type { Metadata } from "next";
import { DoneNotice } from "@/components/account/done-notice";
import { SessionList } from "@/components/account/session-list";
import { DeskPage } from "@/components/layout/desk-page";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { shortestPassword } from "@/domain/account/password";
import { sessionIdleInMinutes, sessionLongestInHours } from "@/domain/account/session";
import { roleNames } from "@/domain/wording";
import { requireAccount } from "@/platform/sign-in/session";
import { ownSessions } from "@/queries/desk/account-sessions";
import { changePassword, endAllOthers, endSession } from "./actions";

export const metadata: Metadata = { title: "Mein Konto" };

export default async function OwnAccountPage({ searchParams }: PageProps<"/redaktion/konto">) {
  const { actor, name, email, jobcenterName, sessionId } = await requireAccount();
  return (
    <DeskPage title="Mein Konto">
      <div className="grid gap-5">
        <DoneNotice word={(await searchParams).erledigt} />
        <Card title="Über mich">
          <dl className="grid gap-x-8 gap-y-1 max-sm:[&>dd]:mb-3 sm:grid-cols-[auto_minmax(0,1fr)] [&_dt]:text-ink-2">
            <dt>Name</dt>
            <dd>{name}</dd>
            <dt>E-Mail-Adresse</dt>
            <dd className="break-all">{email}</dd>
            <dt>Haus</dt>
            <dd>{jobcenterName ?? "Deutscher Landkreistag"}</dd>
            <dt>Rolle</dt>
            <dd>{roleNames[actor.role]}</dd>
          </dl>
        </Card>
        <Card title="Passwort ändern">
          <ActionForm action={changePassword} className="grid max-w-lg gap-5">
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
        </Card>
        <Card title="Wo ich angemeldet bin">
          <p className="mb-4 text-ink-2">
            Eine Anmeldung endet nach {sessionIdleInMinutes} Minuten ohne Benutzung und spätestens nach{" "}
            {sessionLongestInHours} Stunden.
          </p>
          <SessionList
            sessions={await ownSessions(actor)}
            ownId={sessionId}
            end={endSession}
            endAllOthers={endAllOthers}
          />
        </Card>
      </div>
    </DeskPage>
  );
}
