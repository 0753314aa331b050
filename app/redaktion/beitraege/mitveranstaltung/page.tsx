import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { HostingList } from "@/components/post/hosting/hosting-list";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { LinkButton } from "@/components/ui/button";
import { wordsFor } from "@/domain/words-for";
import { mayList } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { hostings } from "@/queries/desk/hosting";

export const metadata: Metadata = { title: "Gemeinsame Aktionen" };

const arrivals = {
  zugesagt: "Sie veranstalten mit. Das einladende Jobcenter bekommt Bescheid.",
  abgesagt: "Sie haben abgesagt. Das einladende Jobcenter bekommt Bescheid.",
  beendet: "Sie veranstalten nicht mehr mit. Das andere Jobcenter bekommt Bescheid.",
};

export default async function HostingsPage({
  searchParams,
}: PageProps<"/redaktion/beitraege/mitveranstaltung">) {
  const actor = await requireActor();
  if (!mayList(actor, "hosting.read")) notFound();
  const { erledigt } = await searchParams;
  return (
    <DeskPage
      title="Gemeinsame Aktionen"
      actions={
        <LinkButton look="secondary" href="/redaktion/beitraege">
          Zu den eigenen Beiträgen
        </LinkButton>
      }>
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(arrivals, erledigt)} />
        <HostingList hostings={await hostings(actor)} />
      </div>
    </DeskPage>
  );
}
