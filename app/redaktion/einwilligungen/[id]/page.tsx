import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wordingOf } from "@/commands/consent/step/wording-hash";
import { ConcernedPosts } from "@/components/consent/concerned-posts";
import { ConsentBadge } from "@/components/consent/consent-badge";
import { ConsentEvents } from "@/components/consent/consent-events";
import { ConsentFacts } from "@/components/consent/consent-facts";
import { ConsentProof } from "@/components/consent/consent-proof";
import { ConsentSteps } from "@/components/consent/consent-steps";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { Card } from "@/components/ui/card";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { berlinDay } from "@/domain/date-words";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { consentOne } from "@/queries/desk/consent-one";
import { confirm, narrow, withdraw } from "./actions";

export const metadata: Metadata = { title: "Einwilligung" };

const done: Record<string, string> = {
  eingetragen: "Die Einwilligung ist eingetragen. Wählen Sie sie jetzt im Beitrag unter „Angaben“ aus.",
  zugestimmt: "Die Zustimmung ist eingetragen. Sie gilt für genau diese Fassung.",
  eingeschraenkt: "Die Einwilligung ist eingeschränkt. Das gilt ab sofort.",
  widerrufen:
    "Die Einwilligung ist widerrufen. Beiträge mit dieser Person und ihre Bilder sind ab sofort nicht mehr zu sehen.",
};

export default async function Page({ params, searchParams }: PageProps<"/redaktion/einwilligungen/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const shown = isUuid(id) ? await consentOne(actor, id) : null;
  if (!shown) notFound();
  const { erledigt } = await searchParams;
  const notice = wordsFor(done, erledigt);
  const isOfJobcenter = actor.jobcenterId !== null;
  return (
    <DeskPage
      title="Einwilligung"
      state={
        <>
          <ConsentBadge state={shown.state} />
          {shown.jobcenter}
        </>
      }
      actions={<BackLink href="/redaktion/einwilligungen">Zurück zu den Einwilligungen</BackLink>}
      width="full">
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid gap-6">
          <ArrivalNotice title={notice} />
          <Card title="Was vereinbart ist">
            <ConsentFacts consent={{ ...shown.consent, channels: shown.channels }}>
              <ConsentProof
                consentId={id}
                wordingSince={wordingOf(shown.consent.wordingHash)?.since ?? null}
                hasEvidence={shown.consent.evidenceKey !== null}
                mayReadEvidence={shown.mayReadEvidence}
              />
            </ConsentFacts>
          </Card>
          <Card title="Beiträge mit dieser Person">
            <ConcernedPosts
              consentId={id}
              posts={shown.posts}
              today={berlinDay(new Date())}
              canOpen={isOfJobcenter}
              confirm={shown.mayConfirm ? confirm : null}
            />
          </Card>
        </div>
        <div className="grid gap-6">
          <Card title="Verlauf">
            <ConsentEvents events={shown.events} />
          </Card>
          <ConsentSteps
            consentId={id}
            channels={shown.channels}
            mayReplace={shown.mayReplace}
            mayWithdraw={shown.mayWithdraw}
            narrow={narrow}
            withdraw={withdraw}
          />
        </div>
      </div>
    </DeskPage>
  );
}
