import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { HostingCard } from "@/components/post/hosting/hosting-card";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
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
  const post = <input type="hidden" name="postId" value={id} />;
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
        {found.isInvitation ? (
          <>
            <p className="measure mb-4">
              Wenn Sie zusagen, steht die Aktion auch auf der Seite Ihres Jobcenters, in Ihren Feeds und in
              Ihrem Kalender, sobald sie öffentlich ist. Gezählt wird sie einmal. Den Text schreibt nur{" "}
              {found.home}. Sie können später wieder aussteigen.
            </p>
            <div className="flex flex-wrap gap-3">
              <ActionForm action={accept} idPrefix="zusagen-">
                {post}
                <SubmitButton look="approve">Wir veranstalten mit</SubmitButton>
              </ActionForm>
              <ActionForm action={decline} idPrefix="absagen-">
                {post}
                <SubmitButton look="secondary">Einladung ablehnen</SubmitButton>
              </ActionForm>
            </div>
          </>
        ) : (
          <Disclosure label="Nicht mehr mit veranstalten" look="quiet">
            <ActionForm action={leave} idPrefix="beenden-">
              {post}
              <p>
                Die Aktion steht dann nicht mehr auf der Seite Ihres Jobcenters. {found.home} kann Sie wieder
                einladen.
              </p>
              <SubmitButton look="danger">Mitveranstaltung beenden</SubmitButton>
            </ActionForm>
          </Disclosure>
        )}
      </HostingCard>
    </DeskPage>
  );
}
