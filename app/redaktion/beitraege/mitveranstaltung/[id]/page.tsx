import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { HostingCard } from "@/components/post/hosting/hosting-card";
import { HostingSteps } from "@/components/post/hosting/hosting-steps";
import { LinkButton } from "@/components/ui/button";
import { isUuid } from "@/domain/uuid";
import { requireActor } from "@/platform/sign-in/session";
import { hosting } from "@/queries/desk/hosting";
import { accept, decline, leave } from "./actions";

export const metadata: Metadata = { title: "Gemeinsame Aktion" };

export default async function HostingPage({
  params,
}: PageProps<"/redaktion/beitraege/mitveranstaltung/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const found = isUuid(id) ? await hosting(actor, id) : null;
  if (!found) notFound();
  return (
    <DeskPage
      title="Gemeinsame Aktion"
      titleAs="p"
      actions={
        <LinkButton look="secondary" href="/redaktion/beitraege/mitveranstaltung">
          Alle gemeinsamen Aktionen
        </LinkButton>
      }>
      <HostingCard hosting={found} level={1}>
        <HostingSteps
          postId={id}
          home={found.home}
          isInvitation={found.isInvitation}
          actions={{ accept, decline, leave }}
        />
      </HostingCard>
    </DeskPage>
  );
}
