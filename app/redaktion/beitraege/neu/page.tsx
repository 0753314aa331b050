import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { NewPost } from "@/components/post/editor/list/new-post";
import { Card } from "@/components/ui/card";
import { canAtHome } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { create } from "./actions";

export const metadata: Metadata = { title: "Neuer Beitrag" };

export default async function Page() {
  const actor = await requireActor();
  if (!canAtHome(actor, "post.create")) notFound();
  return (
    <DeskPage title="Neuer Beitrag">
      <Card className="max-w-3xl">
        <NewPost id={crypto.randomUUID()} action={create} />
      </Card>
    </DeskPage>
  );
}
