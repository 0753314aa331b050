import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JobcenterSection } from "@/components/campaign/participation/jobcenter-section";
import { ParticipationOverview } from "@/components/campaign/participation/overview";
import { Reminder } from "@/components/campaign/participation/reminder";
import { StateCounts } from "@/components/campaign/participation/state-counts";
import { weekTime } from "@/components/campaign/participation/words";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { canBeReminded } from "@/domain/campaign/participation";
import { chosenOf } from "@/domain/campaign/participation-choice";
import { berlinDay } from "@/domain/date-words";
import { requireActor } from "@/platform/sign-in/session";
import { ninetyDays, participationBoard } from "@/queries/desk/participation";
import { remind } from "./actions";
import { participationAddress, participationWishes, reminded } from "./wishes";

export const metadata: Metadata = { title: "Beteiligung" };

export default async function ParticipationPage({ searchParams }: PageProps<"/redaktion/beteiligung">) {
  const actor = await requireActor();
  const query = await searchParams;
  const wishes = participationWishes(query);
  const board = await participationBoard(actor, wishes.zeitraum);
  if (!board) notFound();
  const { week, weeks, jobcenters, counts, laender, mayRemind } = board;
  const now = new Date();
  const shown = chosenOf(jobcenters, { choice: wishes.stand, land: wishes.land }, now);
  const periods = [
    ...weeks.map(({ slug, title }) => ({ value: slug, label: title })),
    { value: ninetyDays, label: "Letzte 90 Tage" },
  ];
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
        <StateCounts
          counts={counts}
          chosen={wishes.stand}
          address={(stand) => participationAddress({ ...wishes, stand })}
        />
        {mayRemind && week && (
          <Reminder
            week={week}
            land={wishes.land}
            silent={chosenOf(jobcenters, { land: wishes.land }, now).filter((one) => canBeReminded(one, now))}
            action={remind}
          />
        )}
        <ParticipationOverview
          jobcenters={jobcenters}
          laender={laender}
          address={(land) => participationAddress({ ...wishes, land: land as typeof wishes.land })}
        />
        <JobcenterSection
          jobcenters={shown}
          total={jobcenters.length}
          now={now}
          all={participationAddress({ zeitraum: wishes.zeitraum })}
          period={wishes.zeitraum ?? week?.slug ?? ninetyDays}
          periods={periods}
          choice={wishes.stand ?? ""}
          land={wishes.land ?? ""}
          laender={laender.map(({ bundesland }) => bundesland)}
        />
      </div>
    </DeskPage>
  );
}
