/** Weeks with Aktionen of one Jobcenter. */
import { db } from "@/db/client";
import { aJobcenter, anAktionswoche, aManuscript, aPublicPost } from "@/db/factories";
import { programmeFilter } from "@/domain/campaign/programme-filter";
import type { DetailsOf } from "@/domain/post/details";
import type { Week } from "@/queries/portal/aktionswoche";
import { weekProgramme } from "@/queries/portal/aktionswoche-programme";

type Details = Partial<DetailsOf<"veranstaltung">>;
const longAgo = "2000-01-01";

/** The home of every Aktion here. */
export const fulda = async () => (await aJobcenter(db, { slug: "fulda" })).id;
export const aWeek = (startsOn: string, endsOn: string) => anAktionswoche(db, { startsOn, endsOn });

export async function aVeranstaltung(
  week: Week,
  startsAt: string,
  endsAt: string,
  details: Details = {},
  title = "Offene Werkstatt",
) {
  const plain = aManuscript("veranstaltung").details;
  return aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId: await fulda(),
    manuscript: { title, aktionswocheId: week.id, details: { ...plain, startsAt, endsAt, ...details } },
  });
}
export const read = (week: Week, query: Record<string, string> = {}) =>
  weekProgramme(week, programmeFilter(query, week), longAgo);
export const daysIn = async (week: Week) => (await read(week)).entries.map(({ day }) => day);
