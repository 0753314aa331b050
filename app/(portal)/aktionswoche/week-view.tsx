import { WeekPage } from "@/components/campaign/week-page";
import { programmeFilter } from "@/domain/campaign/programme-filter";
import { berlinDay } from "@/domain/date-words";
import type { Query } from "@/domain/post/list-filter";
import { unknownFilters } from "@/domain/post/unknown-filter";
import { env } from "@/platform/env";
import type { Week } from "@/queries/portal/aktionswoche";
import { weekProgramme } from "@/queries/portal/aktionswoche-programme";
import { jobcenterNames } from "@/queries/portal/jobcenter-names";

/** The page of one week, at its own address and at /aktionswoche. */
export async function WeekView({ week, weeks, query }: { week: Week; weeks: Week[]; query: Query }) {
  const [programme, jobcenters] = await Promise.all([
    weekProgramme(week, programmeFilter(query, week), berlinDay(new Date())),
    jobcenterNames(),
  ]);
  const unknown = unknownFilters(query, ["land", "form", "seite"]);
  return (
    <WeekPage
      {...programme}
      unknown={unknown}
      weeks={weeks}
      laender={new Set(jobcenters.map(({ bundesland }) => bundesland))}
      printed={`${env().APP_URL}/aktionswoche/${week.slug}`}
    />
  );
}
