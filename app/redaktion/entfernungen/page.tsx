import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RemovalTasks } from "@/components/consent/removal-tasks";
import { SearchEngines } from "@/components/consent/search-engines";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import { berlinDay } from "@/domain/date-words";
import { canAtHome, mayList } from "@/domain/policy";
import { wordsFor } from "@/domain/words-for";
import { env } from "@/platform/env";
import { requireActor } from "@/platform/sign-in/session";
import { removalTaskList } from "@/queries/desk/external-uses";
import { markRemoved } from "./actions";

export const metadata: Metadata = { title: "Bitten um Entfernung" };

const arrivals = { eingetragen: "Die Antwort ist eingetragen." };

export default async function Page({ searchParams }: PageProps<"/redaktion/entfernungen">) {
  const actor = await requireActor();
  if (!mayList(actor, "use.read")) notFound();
  const tasks = await removalTaskList(actor);
  return (
    <DeskPage
      title="Bitten um Entfernung"
      actions={<BackLink href="/redaktion/personen">Zu den Personen</BackLink>}>
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(arrivals, (await searchParams).erledigt)} />
        <p className="measure">
          Eine Person hat widerrufen oder einzelne Wege geschlossen. Wer den Beitrag außerhalb des Portals
          verwendet, wird gebeten, ihn zu entfernen: soziale Netzwerke innerhalb eines Arbeitstags, alle
          anderen innerhalb von drei.
        </p>
        {tasks.length === 0 ? (
          <EmptyState title="Niemand ist zu bitten">
            Hier erscheint, wer nach einem Widerruf einen Beitrag entfernen soll.
          </EmptyState>
        ) : (
          <RemovalTasks
            tasks={tasks}
            base={env().APP_URL}
            today={berlinDay(new Date())}
            markRemoved={canAtHome(actor, "use.markRemoved") ? markRemoved : undefined}
          />
        )}
        <SearchEngines />
      </div>
    </DeskPage>
  );
}
