// What the tests of figures prepare.
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { portalDb } from "@/db/client";
import { publicFigures } from "@/db/schema/public-view";
import { NotReady, type Issue } from "@/domain/refusals";
import { refusalOf } from "@/commands/testing";

let year = 1990;

/** The form of a figure as somebody filled it in, each for a year of its own. */
export const figureInput = () => ({
  indicator: "households",
  value: "9.000",
  qualifier: "" as const,
  asOf: `${(year += 1)}-12-31`,
  periodFrom: "",
  periodTo: "",
  source: "Landkreis Emsland",
  sourceDate: "03.2027",
});

/** The figure as readers see it; undefined when they do not. */
export const publicFigure = async (id: string) =>
  (await portalDb.select().from(publicFigures).where(eq(publicFigures.id, id)))[0];

/** The issues of the NotReady that a promise ends with. */
export async function issuesOf(promise: Promise<unknown>): Promise<Issue[]> {
  const refusal = await refusalOf(promise);
  expect(refusal).toBeInstanceOf(NotReady);
  return (refusal as NotReady).issues;
}
