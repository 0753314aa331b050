import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExternalUseForm } from "@/components/consent/external-use-form";
import { ExternalUses } from "@/components/consent/external-uses";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { BackLink } from "@/components/ui/back-link";
import { Card } from "@/components/ui/card";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { usesOfPost } from "@/queries/desk/external-uses";
import { correct, enter } from "./actions";

export const metadata: Metadata = { title: "Verwendung außerhalb des Portals" };

const arrivals = { eingetragen: "Die Verwendung ist eingetragen." };

export default async function Page({
  params,
  searchParams,
}: PageProps<"/redaktion/beitraege/[id]/verwendung">) {
  const actor = await requireActor();
  const { id } = await params;
  const shown = isUuid(id) ? await usesOfPost(actor, id) : null;
  if (!shown) notFound();
  return (
    <DeskPage
      title="Verwendung außerhalb des Portals"
      actions={<BackLink href={`/redaktion/beitraege/${id}`}>Zurück zum Beitrag</BackLink>}>
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(arrivals, (await searchParams).erledigt)} />
        <p className="measure">
          Tragen Sie ein, wo dieser Beitrag noch zu sehen ist oder wem Sie ihn geschickt haben. Widerruft eine
          Person, weiß das Portal dann, wer um Entfernung zu bitten ist.
        </p>
        <Card title="Eingetragen">
          <ExternalUses uses={shown.uses} correct={shown.mayEnter ? correct : undefined} />
        </Card>
        {shown.mayEnter && (
          <Card title="Neu eintragen">
            <ExternalUseForm hidden={{ name: "postId", value: id }} action={enter} />
          </Card>
        )}
      </div>
    </DeskPage>
  );
}
