import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LetterCard } from "@/components/account/letter-card";
import { WaitingMailTable } from "@/components/account/waiting-mail-table";
import { DeskPage } from "@/components/layout/desk-page";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/domain/policy";
import { env } from "@/platform/env";
import { requireActor } from "@/platform/sign-in/session";
import { outbox } from "@/queries/desk/outbox";

export const metadata: Metadata = { title: "Postausgang" };

export default async function OutboxPage() {
  const actor = await requireActor();
  if (!can(actor, "mail.read", {})) notFound();
  const { waiting, letters } = await outbox(actor);
  return (
    <DeskPage
      title="Postausgang"
      state={env().DEMO ? "In der Vorführung verlässt kein Brief den Rechner." : undefined}>
      <div className="grid gap-8">
        <section aria-labelledby="wartet">
          <h2 id="wartet" className="mb-3 text-subhead">
            Noch nicht zugestellt
          </h2>
          {waiting.length > 0 ? (
            <WaitingMailTable mails={waiting} />
          ) : (
            <p className="text-ink-2">Alle Briefe sind unterwegs oder angekommen.</p>
          )}
        </section>
        {env().DEMO && (
          <section aria-labelledby="briefe">
            <h2 id="briefe" className="mb-3 text-subhead">
              Briefe der Vorführung
            </h2>
            {letters.length > 0 ? (
              <div className="grid gap-4">
                {letters.map((letter) => (
                  <LetterCard key={letter.id} letter={letter} />
                ))}
              </div>
            ) : (
              <EmptyState title="Noch kein Brief" level={3}>
                Laden Sie jemanden ein oder geben Sie einen Beitrag frei. Nach wenigen Sekunden liegt der
                Brief hier.
              </EmptyState>
            )}
          </section>
        )}
      </div>
    </DeskPage>
  );
}
