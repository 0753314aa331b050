import * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { figures } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { newFigureSchema } from "@/domain/figure/new-figure";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { authorise } from "@/domain/policy";
import { requireFigure, type Owner } from "./step/require-figure";

export const enterFigureSchema = newFigureSchema.extend({
  indicator: z.string().max(100),
  /**
   * Area of a value that the Landkreistag enters; without effect for a Jobcenter, which enters its own
   * values.
   */
  area: z.enum(["bund", ...bundeslaender]).default("bund"),
});

/**
 * Publishes a value at once and returns its id. Throws NotAllowed, NotReady (issues per field; "confirmed"
 * when the value is about ten times the last one or a tenth of it).
 */
export async function enterFigure(
  actor: Person,
  input: z.input<typeof enterFigureSchema>,
): Promise<{ figureId: string }> {
  const { indicator, area, ...typed } = enterFigureSchema.parse(input);
  const owner = ownerOf(actor, area);
  authorise(actor, "figure.enter", owner);
  return db.transaction(async (tx) => {
    const figure = await requireFigure(tx, indicator, owner, typed, null);
    const [entered] = await tx
      .insert(figures)
      .values({ ...figure, ...owner, indicator, createdBy: actor.accountId })
      .returning({ id: figures.id });
    if (!entered) throw new Error("the value was not stored");
    await recordHistory(
      tx,
      actor,
      "figure.enter",
      { type: "figure", id: entered.id, jobcenterId: owner.jobcenterId },
      { indicator, asOf: figure.asOf, value: figure.value },
    );
    await raiseEdition(tx);
    return { figureId: entered.id };
  });
}

function ownerOf(actor: Person, area: "bund" | (typeof bundeslaender)[number]): Owner {
  if (actor.jobcenterId !== null)
    return { scope: "jobcenter", jobcenterId: actor.jobcenterId, bundesland: null };
  return area === "bund"
    ? { scope: "bund", jobcenterId: null, bundesland: null }
    : { scope: "land", jobcenterId: null, bundesland: area };
}
