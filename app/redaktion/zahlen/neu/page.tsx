import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnterFigureForm } from "@/components/figure/desk/enter-form";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { can } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { knownIndicators } from "@/queries/desk/figure-list";
import { enter } from "./actions";

export const metadata: Metadata = { title: "Wert eintragen" };

export default async function Page() {
  const actor = await requireActor();
  if (!can(actor, "figure.enter", { jobcenterId: actor.jobcenterId })) notFound();
  const all = await knownIndicators();
  const isOfJobcenter = actor.jobcenterId !== null;
  const own = all.filter(({ scopes }) => scopes.some((scope) => (scope === "jobcenter") === isOfJobcenter));
  return (
    <DeskPage
      title="Wert eintragen"
      actions={<BackLink href="/redaktion/zahlen">Zurück zu den Zahlen</BackLink>}>
      <EnterFigureForm indicators={own} all={all} asksForArea={!isOfJobcenter} action={enter} />
    </DeskPage>
  );
}
