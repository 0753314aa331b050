import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentForm } from "@/components/consent/consent-form";
import { DeskPage } from "@/components/layout/desk-page";
import { blankConsent } from "@/domain/consent/new-consent";
import { berlinDay } from "@/domain/date-words";
import { can } from "@/domain/policy";
import { requireActor } from "@/platform/session";
import { record } from "./actions";

export const metadata: Metadata = { title: "Neue Einwilligung" };

export default async function Page() {
  const actor = await requireActor();
  if (actor.jobcenterId === null || !can(actor, "consent.record", { jobcenterId: actor.jobcenterId })) notFound();
  return (
    <DeskPage title="Neue Einwilligung" actions={<a href="/redaktion/einwilligungen" className="text-link">Zurück zu den Einwilligungen</a>}>
      <ConsentForm blank={blankConsent(berlinDay(new Date()))} action={record} />
    </DeskPage>
  );
}
