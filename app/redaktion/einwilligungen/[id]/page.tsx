import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wordingOf } from "@/commands/consent/step/wording-hash";
import { ConcernedPostsCard } from "@/components/consent/concerned-posts-card";
import { ConsentAgreement } from "@/components/consent/consent-agreement";
import { ConsentBadge } from "@/components/consent/consent-badge";
import { BackLink } from "@/components/ui/back-link";
import { DeskColumns } from "@/components/layout/desk-columns";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { consentOne } from "@/queries/desk/consent-one";
import { consentArrivals } from "@/app/redaktion/einwilligungen/arrivals";
import { confirm, correct, offer } from "./actions";
import { ConsentSide } from "./consent-side";

export const metadata: Metadata = { title: "Einwilligung" };

export default async function Page({ params, searchParams }: PageProps<"/redaktion/einwilligungen/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const shown = isUuid(id) ? await consentOne(actor, id) : null;
  if (!shown) notFound();
  const arrival = wordsFor(consentArrivals, (await searchParams).erledigt);
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
      <DeskColumns
        main={
          <>
            <ArrivalNotice title={arrival} />
            <ConsentAgreement
              consent={{ ...shown.consent, ...shown }}
              wordingSince={wordingOf(shown.consent.wordingHash)?.since ?? null}
              mayReadEvidence={shown.mayReadEvidence}
            />
            <ConcernedPostsCard
              {...{ ...shown, confirm, correct, offer }}
              consentId={id}
              canOpen={actor.jobcenterId !== null}
            />
          </>
        }
        aside={<ConsentSide actor={actor} shown={shown} />}
      />
    </DeskPage>
  );
}
