import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { create } from "@/app/redaktion/aktionswochen/actions";
import { WeekForm } from "@/components/campaign/week-form";
import { DeskPage } from "@/components/layout/desk-page";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { can } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";

export const metadata: Metadata = { title: "Neue Aktionswoche" };

const blank = { title: "", slug: "", startsOn: "", endsOn: "", leitgedanke: "", introduction: "" };

export default async function NewWeekPage() {
  if (!can(await requireActor(), "aktionswoche.edit", {})) notFound();
  return (
    <DeskPage
      title="Neue Aktionswoche"
      actions={
        <LinkButton look="secondary" href="/redaktion/aktionswochen">
          Alle Aktionswochen
        </LinkButton>
      }>
      <Card className="max-w-3xl">
        <WeekForm action={create} week={blank} weekId={null} />
      </Card>
    </DeskPage>
  );
}
