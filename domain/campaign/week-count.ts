export type WeekSums = { veranstaltungen: number; jobcenters: number; laender: number };

/** `veranstaltungen` by the Land of the home, `jobcenters` by their own of `all` there are. */
export type LandCount = { bundesland: string; veranstaltungen: number; jobcenters: number; all: number };

/**
 * Public Aktionen of a week, each counted once, those of them that are cancelled, and the Jobcenter that host
 * any.
 */
export type WeekCount = { veranstaltungen: number; cancelled: number; jobcenters: number };

/** A week in the list of all. */
export type WeekRow = {
  id: string;
  slug: string;
  title: string;
  startsOn: string;
  endsOn: string;
} & WeekCount;
