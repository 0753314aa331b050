import { randomInt } from "node:crypto";
import { figures, indicators } from "@/db/schema";
import { indicators as known } from "@/db/data/indicators";
import { aJobcenter } from "./jobcenter";
import { only, type Store } from "./store";

export type Figure = typeof figures.$inferSelect;

const aDay = () => new Date(Date.UTC(1991, 0, 1 + randomInt(9_000))).toISOString().slice(0, 10);

/**
 * A value of a Kennzahl; by default 2,068 unemployed in Emsland. Each call uses another date, because one
 * place has one value per date.
 */
export async function aFigure(
  store: Store,
  overrides: Partial<typeof figures.$inferInsert> = {},
): Promise<Figure> {
  const indicator = overrides.indicator ?? "unemployed_sgb2";
  const listed = known.filter(
    ({ key }) => key === indicator || key === known.find((one) => one.key === indicator)?.partOf,
  );
  await store.insert(indicators).values(listed).onConflictDoNothing();
  const scope = overrides.scope ?? "jobcenter";
  const jobcenterId = scope === "jobcenter" ? (overrides.jobcenterId ?? (await aJobcenter(store)).id) : null;
  const values = {
    scope,
    indicator,
    value: 2068,
    asOf: aDay(),
    source: "Landkreis Emsland",
    sourceDate: "2019-08",
    ...overrides,
    jobcenterId,
  };
  return only(await store.insert(figures).values(values).returning());
}
