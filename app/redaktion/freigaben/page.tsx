import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { DeskPage } from "@/components/layout/desk-page";
import { QueueFilterForm } from "@/components/moderation/queue-filter-form";
import { QueueList } from "@/components/moderation/queue-list";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { postKinds } from "@/domain/post/kind";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { reviewQueue } from "@/queries/desk/review-queue";

export const metadata: Metadata = { title: "Freigaben" };

const done: Record<string, string> = {
  freigegeben: "Der Beitrag ist freigegeben und im Portal zu lesen.",
  "freigegeben-fuer-spaeter":
    "Der Beitrag ist freigegeben. Er erscheint, sobald seine Sperrfrist endet oder der Beitrag " +
    "zu lesen ist, zu dem er gehört.",
  geplant: "Der Beitrag ist freigegeben und erscheint zum geplanten Zeitpunkt.",
  zurueckgegeben: "Der Beitrag ist zurückgegeben. Die Redaktion bekommt Ihre Begründung per E-Mail.",
  "vom-netz": "Der Beitrag ist vom Netz genommen.",
};

export default async function Page({ searchParams }: PageProps<"/redaktion/freigaben">) {
  const actor = await requireActor();
  const { land, art, erledigt } = await searchParams;
  const bundesland = bundeslaender.find((name) => name === land);
  const kind = postKinds.find((name) => name === art);
  const queue = await reviewQueue(actor, { bundesland, kind });
  const notice = wordsFor(done, erledigt);
  return (
    <DeskPage
      title="Freigaben"
      state={
        <>
          <Badge tone="sun">{queue.open} offen</Badge>
          {queue.embargoedToday > 0 && (
            <Badge tone="sozial">{queue.embargoedToday} mit Sperrfrist heute</Badge>
          )}
        </>
      }>
      <div className="grid gap-6">
        <ArrivalNotice title={notice} />
        <QueueFilterForm bundesland={bundesland} kind={kind} />
        <QueueList queue={queue} isFiltered={Boolean(bundesland || kind)} />
      </div>
    </DeskPage>
  );
}
