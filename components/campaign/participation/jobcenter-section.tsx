import type { ComponentProps } from "react";
import { ParticipationFilter } from "./participation-filter";
import { ParticipationTable } from "./participation-table";

type Props = ComponentProps<typeof ParticipationFilter> &
  ComponentProps<typeof ParticipationTable> & { /** How many there are without the filter. */ total: number };

/** The Jobcenter one by one, with the filter above them. */
export function JobcenterSection({ jobcenters, total, now, all, ...filter }: Props) {
  return (
    <section aria-labelledby="liste" className="grid gap-4">
      <h2 id="liste" className="text-subhead">
        {jobcenters.length === total
          ? `Alle ${total} Jobcenter`
          : `${jobcenters.length} von ${total} Jobcentern`}
      </h2>
      <ParticipationFilter {...filter} />
      <ParticipationTable jobcenters={jobcenters} now={now} all={all} />
    </section>
  );
}
