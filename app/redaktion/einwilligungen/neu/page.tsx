import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentForm } from "@/components/consent/consent-form";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { Notice } from "@/components/ui/notice";
import { blankConsent } from "@/domain/consent/new-consent";
import { berlinDay } from "@/domain/date-words";
import { canAtHome } from "@/domain/policy";
import { isUuid } from "@/domain/uuid";
import { requireActor } from "@/platform/sign-in/session";
import { consentOne } from "@/queries/desk/consent-one";
import { personChoices } from "@/queries/desk/person-list";
import { record } from "./actions";

export const metadata: Metadata = { title: "Neue Einwilligung" };

export default async function Page({ searchParams }: PageProps<"/redaktion/einwilligungen/neu">) {
  const actor = await requireActor();
  const { ersetzt } = await searchParams;
  const earlier = typeof ersetzt === "string" && isUuid(ersetzt) ? await consentOne(actor, ersetzt) : null;
  if (!canAtHome(actor, "consent.record")) notFound();
  return (
    <DeskPage
      title="Neue Einwilligung"
      actions={<BackLink href="/redaktion/einwilligungen">Zurück zu den Einwilligungen</BackLink>}>
      <div className="grid max-w-3xl gap-6">
        {earlier?.mayReplace && (
          <Notice live={false} title={`Ersetzt die Einwilligung von ${earlier.consent.publicName}`}>
            Die alte gilt weiter, bis eine Fassung mit der neuen erschienen ist. So bleibt der Beitrag die
            ganze Zeit sichtbar.
          </Notice>
        )}
        <ConsentForm
          blank={blankConsent(
            berlinDay(new Date()),
            earlier?.mayReplace ? { ...earlier.consent, bornOn: earlier.bornOn } : null,
          )}
          people={actor.jobcenterId ? await personChoices(actor.jobcenterId) : []}
          action={record}
        />
      </div>
    </DeskPage>
  );
}
