import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WeekTable } from "@/components/campaign/week-table";
import { DeskPage } from "@/components/layout/desk-page";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { weekList } from "@/queries/desk/aktionswochen";

export const metadata: Metadata = { title: "Aktionswochen" };

export default async function WeeksPage() {
  const actor = await requireActor();
  const list = await weekList(actor);
  if (!list) notFound();
  const create = can(actor, "aktionswoche.edit", {}) && (
    <LinkButton href="/redaktion/aktionswochen/neu">Neue Aktionswoche</LinkButton>
  );
  return (
    <DeskPage title="Aktionswochen" actions={create}>
      {list.weeks.length > 0 ? (
        <WeekTable {...list} />
      ) : (
        <EmptyState title="Noch keine Aktionswoche" action={create}>
          <p>Sobald eine Woche angelegt ist, können die Jobcenter ihre Aktionen dafür eintragen.</p>
        </EmptyState>
      )}
    </DeskPage>
  );
}
