import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { HelpPage } from "@/components/post/editor/help/help-page";
import { requireActor } from "@/platform/sign-in/session";

export const metadata: Metadata = { title: "Hilfe" };

export default async function Page() {
  await requireActor();
  return (
    <DeskPage title="Hilfe">
      <HelpPage />
    </DeskPage>
  );
}
