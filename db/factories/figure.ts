import { figures, indicators } from "@/db/schema";
import { indicators as known } from "@/db/data/indicators";
import { aJobcenter } from "./jobcenter";
import { only, type Store } from "./store";

export type Figure = typeof figures.$inferSelect;

/** A value of a Kennzahl; 2,068 unemployed in Emsland on 1 August 2019 unless told otherwise. */
export async function aFigure(store: Store, overrides: Partial<typeof figures.$inferInsert> = {}): Promise<Figure> {
  const indicator = overrides.indicator ?? "unemployed_sgb2";
  const listed = known.filter(({ key }) => key === indicator || key === known.find((one) => one.key === indicator)?.partOf);
  await store.insert(indicators).values(listed).onConflictDoNothing();
  const scope = overrides.scope ?? "jobcenter";
  const jobcenterId = scope === "jobcenter" ? (overrides.jobcenterId ?? (await aJobcenter(store)).id) : null;
  const values = { scope, indicator, value: 2068, asOf: "2019-08-01", source: "Landkreis Emsland", sourceDate: "2019-08", ...overrides, jobcenterId };
  return only(await store.insert(figures).values(values).returning());
}
