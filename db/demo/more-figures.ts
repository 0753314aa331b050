// Further published figures, beside those every installation has: a course over years and more Länder.
// All are real and name their source.
import { figures } from "@/db/schema";
import type { Store } from "@/db/factories/store";
import { known, type World } from "./world";

const pressTalk = { source: "Landkreis Friesland, Pressegespräch", sourceDate: "2019-08-26" };
const yearOf = (year: number) => ({
  asOf: `${year}-12-31`,
  periodFrom: `${year}-01-01`,
  periodTo: `${year}-12-31`,
});

export async function addMoreFigures(store: Store, jobcenters: World["jobcenters"]): Promise<void> {
  const friesland = {
    scope: "jobcenter" as const,
    jobcenterId: known(jobcenters, "friesland").id,
    indicator: "unemployment_rate",
    ...pressTalk,
  };
  await store.insert(figures).values([
    { ...friesland, ...yearOf(2012), value: 7 },
    { ...friesland, ...yearOf(2018), value: 4.7 },
    { ...friesland, asOf: "2019-07-31", value: 4.1 },
    {
      scope: "land",
      bundesland: "Hessen",
      indicator: "jobcenter_kommunal",
      asOf: "2018-11-26",
      value: 16,
      source: "Hessischer Landkreistag / Hessischer Städtetag",
      sourceDate: "2018-11-26",
    },
    {
      scope: "land",
      bundesland: "Nordrhein-Westfalen",
      indicator: "inhabitants_covered",
      asOf: "2019-08-26",
      qualifier: "rund",
      value: 6_000_000,
      source: "Landkreistag NRW",
      sourceDate: "2019-08-26",
    },
  ]);
}
