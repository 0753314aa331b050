import type { Metadata } from "next";
import { ExportLinks } from "@/components/data-protection/export-links";
import { AboutMe } from "@/components/account/about-me";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { DoneNotice } from "@/components/account/done-notice";
import { SessionList } from "@/components/account/session-list";
import { DeskPage } from "@/components/layout/desk-page";
import { Card } from "@/components/ui/card";
import { sessionIdleInMinutes, sessionLongestInHours } from "@/domain/account/session";
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
        <AboutMe name={name} email={email} jobcenterName={jobcenterName} role={actor.role} />
        <ExportLinks title="Meine Daten" href="/redaktion/konto/daten">
          Alles, was über Ihr Konto gespeichert ist: Angaben, Anmeldungen, E-Mails und was Sie veranlasst
          haben.
        </ExportLinks>
        <Card title="Passwort ändern">
          <ChangePasswordForm email={email} action={changePassword} />
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
