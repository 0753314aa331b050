import type { ComponentProps } from "react";
import { canBeReminded } from "@/domain/campaign/participation";
import { chosenOf } from "@/domain/campaign/participation-choice";
import type { Bundesland } from "@/domain/jobcenter/bundesland";
import { JobcenterSection } from "./jobcenter-section";
import { ParticipationOverview } from "./overview";
import { Reminder } from "./reminder";
import { StateCounts } from "./state-counts";

type Overview = ComponentProps<typeof ParticipationOverview>;
type Section = ComponentProps<typeof JobcenterSection>;
type Wishes = { zeitraum?: string; stand?: Parameters<typeof chosenOf>[1]["choice"]; land?: Bundesland };

type Props = {
  jobcenters: Overview["jobcenters"] & Section["jobcenters"];
  counts: ComponentProps<typeof StateCounts>["counts"];
  laender: Overview["laender"];
  wishes: Wishes;
  /** The address of this board for other wishes. */
  address: (wishes: Wishes) => string;
  period: string;
  periods: Section["periods"];
  now: Date;
  /** Null for those who may not remind, and where there is no Aktionswoche. */
  reminder: Pick<ComponentProps<typeof Reminder>, "week" | "action"> | null;
};

/** The state of each of the 104: as counts that link to their list, on the map, by Land, and one by one. */
export function ParticipationBoard({
  jobcenters,
  counts,
  laender,
  wishes,
  address,
  reminder,
  now,
  ...choice
}: Props) {
  const { stand, land, zeitraum } = wishes;
  const inLand = chosenOf(jobcenters, { land }, now);
  return (
    <>
      <StateCounts counts={counts} chosen={stand} address={(other) => address({ ...wishes, stand: other })} />
      {reminder && (
        <Reminder {...reminder} land={land} silent={inLand.filter((one) => canBeReminded(one, now))} />
      )}
      <ParticipationOverview
        jobcenters={jobcenters}
        laender={laender}
        address={(other) => address({ ...wishes, land: other as Bundesland })}
      />
      <JobcenterSection
        {...choice}
        jobcenters={chosenOf(jobcenters, { choice: stand, land }, now)}
        total={jobcenters.length}
        now={now}
        all={address({ zeitraum })}
        choice={stand ?? ""}
        land={land ?? ""}
        laender={laender.map(({ bundesland }) => bundesland)}
      />
    </>
  );
}
