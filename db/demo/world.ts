// What the demo's posts refer to, once it stands in the database.
import { aktionswochen, jobcenters, series } from "@/db/schema";
import type { publicFigures } from "@/db/schema/public-view";
import type { Account } from "@/db/factories/account";
import type { Store } from "@/db/factories/store";
import type { ComingWeek } from "./days";
import type { Motif } from "./illustration/illustration";

export type World = {
  today: string;
  week: ComingWeek;
  /** By address part. */
  jobcenters: Map<string, typeof jobcenters.$inferSelect>;
  editors: Map<string, Account>;
  moderator: Account;
  weekIds: Map<string, string>;
  seriesIds: Map<string, string>;
  figures: (typeof publicFigures.$inferSelect)[];
  /** Id of an illustration in the library of a Jobcenter, by `${jobcenter} ${motif}`. */
  pictures: Map<string, string>;
};

export const pictureOf = (world: World, jobcenter: string, motif: Motif) =>
  known(world.pictures, `${jobcenter} ${motif}`);

/** The value behind a key that must be there. */
export function known<T>(all: Map<string, T>, key: string): T {
  const found = all.get(key);
  if (found === undefined) throw new Error(`the demo does not know ${key}`);
  return found;
}

export async function readJobcenters(store: Store): Promise<World["jobcenters"]> {
  return new Map((await store.select().from(jobcenters)).map((row) => [row.slug, row]));
}

export async function readWeekIds(store: Store): Promise<Map<string, string>> {
  return new Map((await store.select().from(aktionswochen)).map((row) => [row.slug, row.id]));
}

export async function readSeriesIds(store: Store): Promise<Map<string, string>> {
  return new Map((await store.select().from(series)).map((row) => [row.slug, row.id]));
}
