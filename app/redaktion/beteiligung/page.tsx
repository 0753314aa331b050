import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ParticipationBoard } from "@/components/campaign/participation/board";
import { weekTime } from "@/components/campaign/participation/words";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { berlinDay } from "@/domain/date-words";
import { requireActor } from "@/platform/sign-in/session";
import { ninetyDays, participationBoard } from "@/queries/desk/participation";
import { remind } from "./actions";
import { participationAddress, participationWishes, periodChoices, reminded } from "./wishes";

export const metadata: Metadata = { title: "Beteiligung" };

export default async function ParticipationPage({ searchParams }: PageProps<"/redaktion/beteiligung">) {
  const actor = await requireActor();
  const query = await searchParams;
  const wishes = participationWishes(query);
  const board = await participationBoard(actor, wishes.zeitraum);
  if (!board) notFound();
  const { week, weeks, jobcenters, counts, laender, mayRemind } = board;
  const now = new Date();
  return (
    <DeskPage
      title="Beteiligung"
      width="full"
      state={
        <Badge tone="sun">
          {week ? `${week.title} · ${weekTime(week, berlinDay(now))}` : "Letzte 90 Tage"}
        </Badge>
      }
      actions={
        <LinkButton look="secondary" href={participationAddress(wishes, "/redaktion/beteiligung/liste.csv")}>
          Als Tabelle (CSV)
        </LinkButton>
      }>
      <div className="grid gap-6">
        <ArrivalNotice title={reminded(query.erinnert)} />
        <ParticipationBoard
          jobcenters={jobcenters}
          counts={counts}
          laender={laender}
          wishes={wishes}
          address={participationAddress}
          period={wishes.zeitraum ?? week?.slug ?? ninetyDays}
          periods={periodChoices(weeks)}
          now={now}
          reminder={mayRemind && week ? { week, action: remind } : null}
        />
      </div>
    </DeskPage>
  );
}
