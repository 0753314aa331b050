import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { aktionswochen, series } from "@/db/schema";
import { loadCampaign } from "@/db/data/load-campaign";
import { only, unique, type Store } from "./store";

type Aktionswoche = typeof aktionswochen.$inferSelect;
type Series = typeof series.$inferSelect;

/** An Aktionswoche of the campaign; by default five days, starting in a week. */
export async function anAktionswoche(
  store: Store,
  overrides: Partial<typeof aktionswochen.$inferInsert> = {},
): Promise<Aktionswoche> {
  const { campaignId } = await loadCampaign(store);
  const day = (distance: number) => formatISO(addDays(new Date(), distance), { representation: "date" });
  return only(
    await store
      .insert(aktionswochen)
      .values({
        campaignId,
        slug: `beispiel-${unique()}`,
        title: "Aktionswoche",
        startsOn: day(7),
        endsOn: day(11),
        ...overrides,
      })
      .returning(),
  );
}

/** A series of the whole campaign, or of one Jobcenter. */
export async function aSeries(
  store: Store,
  overrides: Partial<typeof series.$inferInsert> = {},
): Promise<Series> {
  return only(
    await store
      .insert(series)
      .values({ slug: `drei-wege-${unique()}`, title: "Drei Wege", ...overrides })
      .returning(),
  );
}
