import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LandTable } from "@/components/campaign/participation/land-table";
import { ParticipationFilter } from "@/components/campaign/participation/participation-filter";
import { ParticipationMap } from "@/components/campaign/participation/participation-map";
import { ParticipationTable } from "@/components/campaign/participation/participation-table";
import { Reminder } from "@/components/campaign/participation/reminder";
import { StateCounts } from "@/components/campaign/participation/state-counts";
import { weekTime } from "@/components/campaign/participation/words";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { canBeReminded } from "@/domain/campaign/participation";
import { chosenOf } from "@/domain/campaign/participation-choice";
import { berlinDay } from "@/domain/date-words";
import { requireActor } from "@/platform/sign-in/session";
import { ninetyDays, participationBoard } from "@/queries/desk/participation";
import { remind } from "./actions";
import { participationAddress, participationWishes } from "./wishes";

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
        <div className="grid gap-6 xl:grid-cols-2">
          <Card title="Auf der Karte">
            <ParticipationMap jobcenters={jobcenters} />
          </Card>
          <Card title="Nach Ländern">
            <LandTable
              laender={laender}
              address={(land) => participationAddress({ ...wishes, land: land as typeof wishes.land })}
            />
          </Card>
        </div>
        <section aria-labelledby="liste" className="grid gap-4">
          <h2 id="liste" className="text-subhead">
            {shown.length === jobcenters.length
              ? `Alle ${jobcenters.length} Jobcenter`
              : `${shown.length} von ${jobcenters.length} Jobcentern`}
          </h2>
          <ParticipationFilter
            period={wishes.zeitraum ?? week?.slug ?? ninetyDays}
            periods={periods}
            choice={wishes.stand ?? ""}
            land={wishes.land ?? ""}
            laender={laender.map(({ bundesland }) => bundesland)}
          />
          <ParticipationTable
            jobcenters={shown}
            now={now}
            all={participationAddress({ zeitraum: wishes.zeitraum })}
          />
        </section>
      </div>
    </DeskPage>
  );
}

function reminded(count: unknown): string | undefined {
  if (typeof count !== "string" || !/^\d{1,3}$/.test(count)) return undefined;
  return count === "1" ? "Ein Jobcenter wird angeschrieben." : `${count} Jobcenter werden angeschrieben.`;
}
