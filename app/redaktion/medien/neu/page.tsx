import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { AddToLibrary } from "@/components/media/add-to-library";
import { Card } from "@/components/ui/card";
import { canAtHome } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";

export const metadata: Metadata = { title: "Bild hochladen" };

export default async function Page() {
  const actor = await requireActor();
  if (!canAtHome(actor, "media.add")) notFound();
  return (
    <DeskPage
      title="Bild hochladen"
      actions={<BackLink href="/redaktion/medien">Zurück zu den Medien</BackLink>}>
      <Card className="max-w-3xl">
        <AddToLibrary />
      </Card>
    </DeskPage>
  );
}
